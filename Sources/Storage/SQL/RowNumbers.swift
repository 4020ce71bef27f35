import Kernel

/// Numbers of rows that are not there yet (cấp số trước khi ghi): who knows them writes the row and all that names it
/// without waiting for an answer in between.
struct RowNumbers {
    private let session: any Session
    /// A table whose `id` the engine gives.
    private let table: StaticString

    init(_ session: any Session, of table: StaticString) {
        self.session = session
        self.table = table
    }

    /// The next number, as a part of a statement; SQLite has but one writer, who uses it before another one is asked for.
    var next: Statement {
        switch session.dialect {
        case .sqlite: "(SELECT COALESCE(MAX(id), 0) + 1 FROM \(trusted: table))"
        case .postgresql: "nextval('\(trusted: table)_id_seq')"
        }
    }

    /// Several numbers, in order.
    func next<Entity>(_ count: Int) throws -> [Identifier<Entity>] {
        guard count > 0 else { return [] }
        switch session.dialect {
        case .sqlite:
            let first = try session.first("SELECT \(next)") { try $0.integer() } ?? 1
            return (first..<first + Int64(count)).map { Identifier($0) }
        case .postgresql:
            return try session.rows("SELECT \(next) FROM generate_series(1, \(count))") { try $0.identifier() }
        }
    }
}
