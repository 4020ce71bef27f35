import Kernel

/// Puts rows into an empty table, many with one statement (ghi dòng theo lô).
struct TableLoader {
    private let session: any Session
    private let table: TableSchema
    private let batch: Int
    private var waiting: [[Value]] = []
    private(set) var count = 0

    init(_ session: any Session, _ table: TableSchema) {
        self.session = session
        self.table = table
        // Both engines bind 32,766 values at least.
        batch = max(1, min(200, 30_000 / max(1, table.columns.count)))
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
        guard let first = waiting.first else { return }
        var rows: Statement = "\(list: first)"
        if waiting.count > 1 {
            var interpolation = Statement.Interpolation(literalCapacity: 0, interpolationCount: 0)
            for (index, values) in waiting.enumerated() {
                interpolation.appendLiteral(index == 0 ? "" : ", ")
                interpolation.appendInterpolation(list: values)
            }
            rows = Statement(stringInterpolation: interpolation)
        }
        let columns = table.columns.map(\.name)
        try session.execute("INSERT INTO \(name: table.name) (\(names: columns)) VALUES \(rows)")
        waiting.removeAll(keepingCapacity: true)
    }
}
