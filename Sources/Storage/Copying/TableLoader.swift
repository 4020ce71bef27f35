import Kernel

/// Puts rows into an empty table, many with one statement (ghi dòng theo lô).
struct TableLoader {
    private let session: any Session
    private let table: TableSchema
    private let batch: Int
    private let into: Statement
    private var waiting: [[Value]] = []
    private(set) var count = 0

    /// Rows that go with one statement: a server is asked less often so, and takes 65,535 values at most. SQLite has no way
    /// to go, and binding many values costs more than it saves.
    init(_ session: any Session, _ dialect: Dialect, _ table: TableSchema) {
        self.session = session
        self.table = table
        into = "INSERT INTO \(name: table.name) (\(names: table.columns.map(\.name))) VALUES "
        batch = dialect == .sqlite ? 1 : max(1, min(200, 30_000 / max(1, table.columns.count)))
    }

    mutating func add(_ values: [Value]) throws {
        guard values.count == table.columns.count else {
            throw Failure(.damaged, "Một dòng của bảng “\(table.name)” không đủ cột; chưa có gì được ghi.")
        }
        waiting.append(values)
        count += 1
        if waiting.count == batch { try flush() }
    }

    mutating func flush() throws {
        guard !waiting.isEmpty else { return }
        var insert = Statement.Interpolation(literalCapacity: 0, interpolationCount: 0)
        insert.appendInterpolation(into)
        insert.appendInterpolation(rows: waiting.map { Statement(row: $0) })
        try session.post(Statement(stringInterpolation: insert))
        waiting.removeAll(keepingCapacity: true)
    }
}
