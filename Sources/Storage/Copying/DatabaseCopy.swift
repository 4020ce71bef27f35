package import Kernel

/// Copies a whole register into an empty database of either engine (chuyển cơ sở dữ liệu).
///
/// What is read is one state of the source, what is written one transaction of the target; rows stream through, so that
/// memory does not grow with the register.
package struct DatabaseCopy {
    private let source: any Database
    private let target: any Database

    package init(from source: any Database, to target: any Database) {
        self.source = source
        self.target = target
    }

    /// - Returns: how many rows each table has now.
    package func run(now: Instant) throws -> [(table: String, rows: Int)] {
        try Migrator().migrate(source, now: now)
        try Migrator().migrate(target, now: now)
        let counts = try source.snapshot { reading in
            let tables = try Schema(reading, source.dialect).kept()
            let heads = try AuditHead.all(reading, source.dialect)
            return try target.write { writing in
                let load = try BulkLoad(writing, target.dialect)
                guard Set(tables.map(\.name)) == Set(load.tables.map(\.name)) else {
                    throw Failure(.damaged, "Hai cơ sở dữ liệu không có cùng các bảng; chưa có gì được ghi.")
                }
                let known = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0) })
                let counts = try load.tables.compactMap { known[$0.name] }.map {
                    ($0.name, try copy($0, reading, load))
                }
                try load.finish()
                try Self.compare(counts, heads, writing, target.dialect)
                return counts
            }
        }
        return counts.map { (table: $0.0, rows: $0.1) }
    }

    private func copy(_ table: TableSchema, _ reading: any Session, _ load: BulkLoad) throws -> Int {
        var loader = load.loader(of: try load.table(table.name, columns: table.columns.map(\.name)))
        try TableRows(session: reading, table: table).read { try loader.add($0) }
        try loader.flush()
        return loader.count
    }

    /// Demands that a database holds these rows and ends of chains.
    static func compare(
        _ counts: [(String, Int)],
        _ heads: [AuditHead],
        _ session: any Session,
        _ dialect: Dialect
    ) throws {
        for (name, rows) in counts {
            let there = try TableRows(session: session, table: TableSchema(name: name, columns: [])).count()
            guard there == rows else {
                throw Failure(.corrupt, "Bảng “\(name)” có \(there) dòng thay vì \(rows); chưa có gì được ghi.")
            }
        }
        guard try AuditHead.all(session, dialect) == heads else {
            throw Failure(.corrupt, "Mã băm cuối của nhật ký không khớp; chưa có gì được ghi.")
        }
    }
}

extension Database {
    /// Reads one state of all rows, of every authority.
    package func snapshot<Result>(_ body: (any Session) throws -> Result) throws -> Result {
        try read { session in
            try session.enter(.installation)
            return try body(session)
        }
    }
}
