import Foundation
import GRDB
import Kernel
import Storage

/// One transaction with SQLite.
struct SQLiteSession: Session {
    let database: GRDB.Database

    var dialect: Dialect { .sqlite }

    func enter(_ authority: Identifier<Authority>) {}

    func execute(_ statement: Storage.Statement) throws -> Int {
        let prepared = try database.cachedStatement(sql: statement.questionMarked)
        try prepared.execute(arguments: Self.arguments(statement))
        return database.changesCount
    }

    func forEach(_ statement: Storage.Statement, _ body: (inout Storage.Row) throws -> Void) throws {
        let prepared = try database.cachedStatement(sql: statement.questionMarked)
        let cursor = try GRDB.Row.fetchCursor(prepared, arguments: Self.arguments(statement))
        while let columns = try cursor.next() {
            var row = Storage.Row(SQLiteColumns(row: columns))
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

/// A row that lies in the engine's memory until the next one is asked for.
private struct SQLiteColumns: Columns {
    let row: GRDB.Row

    func integer(_ column: Int) -> Int64? { row[column] }
    func text(_ column: Int) -> String? { row[column] }
    func bytes(_ column: Int) -> [UInt8]? { row.withUnsafeBytes(column) }
}

extension GRDB.Row {
    fileprivate func withUnsafeBytes(_ column: Int) -> [UInt8]? {
        guard case .blob(let data) = (self[column] as DatabaseValue).storage else { return nil }
        return Array(data)
    }
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
