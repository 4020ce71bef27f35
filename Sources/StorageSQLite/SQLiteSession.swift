import Foundation
import GRDB
import GRDBSQLite
import Kernel
import Storage

/// One transaction with SQLite.
struct SQLiteSession: Session {
    let database: GRDB.Database

    var dialect: Dialect { .sqlite }

    func enter(_ scope: Scope) {}

    func execute(_ statement: Storage.Statement) throws -> Int {
        let prepared = try database.cachedStatement(sql: statement.questionMarked)
        try prepared.execute(arguments: Self.arguments(statement))
        return database.changesCount
    }

    func post(_ statement: Storage.Statement) throws { _ = try execute(statement) }

    func forEach(_ statement: Storage.Statement, _ body: (inout Storage.Row) throws -> Void) throws {
        let prepared = try database.cachedStatement(sql: statement.questionMarked)
        let cursor = try GRDB.Row.fetchCursor(prepared, arguments: Self.arguments(statement))
        let columns = SQLiteColumns(statement: prepared.sqliteStatement)
        while try cursor.next() != nil {
            var row = Storage.Row(columns)
            try body(&row)
        }
    }

    func run(script: String) throws { try database.execute(sql: script) }

    func plan(of statement: Storage.Statement) throws -> [String] {
        try rows("EXPLAIN QUERY PLAN \(statement)") { row in
            for _ in 0..<3 { _ = row.optionalInteger() }
            return try row.text()
        }
    }

    private static func arguments(_ statement: Storage.Statement) -> StatementArguments {
        StatementArguments(statement.values.map(\.databaseValue))
    }
}

/// The row that the engine stands at, read where it lies in the engine's memory.
private struct SQLiteColumns: Columns {
    let statement: OpaquePointer

    func integer(_ column: Int) -> Int64? {
        isNull(column) ? nil : sqlite3_column_int64(statement, Int32(column))
    }

    func text(_ column: Int) -> String? {
        withText(column) { bytes in bytes.map { String(decoding: $0, as: UTF8.self) } }
    }

    func withText<Result>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>?) -> Result) -> Result {
        guard let start = sqlite3_column_text(statement, Int32(column)) else { return body(nil) }
        return body(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column)))))
    }

    func bytes(_ column: Int) -> [UInt8]? {
        guard !isNull(column) else { return nil }
        let start = sqlite3_column_blob(statement, Int32(column))
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, Int32(column)))))
    }

    private func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }
}

extension Value {
    /// Days and points in time are text after ISO 8601, which sorts as time does.
    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text), .json(let text): text.databaseValue
        case .bytes(let bytes): bytes.withUnsafeBytes { Data($0) }.databaseValue
        case .day(let day): day.description.databaseValue
        case .instant(let instant): instant.description.databaseValue
        case .truth(let truth): (truth ? 1 : 0).databaseValue
        }
    }
}
