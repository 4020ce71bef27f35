/// All rows of a table, of every authority (các dòng của một bảng), one at a time.
struct TableRows {
    let session: any Session
    let table: TableSchema

    func read(_ body: ([Value]) throws -> Void) throws {
        let kinds = table.columns.map(\.kind)
        try session.forEach("SELECT \(names: table.columns.map(\.name)) FROM \(name: table.name)") { row in
            var values: [Value] = []
            values.reserveCapacity(kinds.count)
            for kind in kinds { values.append(row.value(kind)) }
            try body(values)
        }
    }

    func count() throws -> Int {
        Int(try session.first("SELECT COUNT(*) FROM \(name: table.name)") { try $0.integer() } ?? 0)
    }

    func isEmpty() throws -> Bool {
        try session.first("SELECT 1 FROM \(name: table.name) LIMIT 1") { try $0.integer() } == nil
    }
}

extension Row {
    fileprivate mutating func value(_ kind: ColumnSchema.Kind) -> Value {
        switch kind {
        case .integer: optionalInteger().value
        case .text: optionalText().value
        case .bytes: optionalBytes().map { .bytes($0) } ?? .null
        }
    }
}
