import Kernel

/// Fills an empty database as one transaction (nạp toàn bộ dữ liệu): the rows come in any order, and what refers to
/// what is checked when all are there.
struct BulkLoad {
    private let session: any Session
    private let dialect: Dialect
    /// The tables to fill, what is referred to before what refers to it.
    let tables: [TableSchema]
    private var references: [(drop: String, add: String)] = []

    /// - Throws: when some table has a row already.
    init(_ session: any Session, _ dialect: Dialect) throws {
        self.session = session
        self.dialect = dialect
        try session.enter(.installation)
        tables = try Self.ordered(try Schema(session, dialect).kept(), session, dialect)
        try BulkLoad.demandEmpty(session, tables)
        switch dialect {
        case .sqlite: try session.run(script: "PRAGMA defer_foreign_keys = ON")
        case .postgresql:
            references = try Self.references(session)
            for reference in references { try session.run(script: reference.drop) }
        }
    }

    /// The table with a name and exactly these columns, in their order.
    func table(_ name: String, columns: [String]) throws -> TableSchema {
        guard let table = tables.first(where: { $0.name == name }),
            Set(table.columns.map(\.name)) == Set(columns), table.columns.count == columns.count
        else { throw Failure(.damaged, "Bảng “\(name)” không khớp với cấu trúc của cơ sở dữ liệu đích.") }
        let known = Dictionary(uniqueKeysWithValues: table.columns.map { ($0.name, $0) })
        return TableSchema(name: name, columns: columns.compactMap { known[$0] })
    }

    func loader(of table: TableSchema) -> TableLoader { TableLoader(session, dialect, table) }

    /// Sets sequences behind the last number, and has every reference checked.
    func finish() throws {
        guard dialect == .postgresql else { return }
        for table in tables {
            for column in table.columns where column.isIdentity { try setSequence(of: table.name, column.name) }
        }
        for reference in references { try session.run(script: reference.add) }
        for reference in LooseReference.all {
            if let fault = try reference.fault(session) { throw Failure(.damaged, fault) }
        }
    }

    private func setSequence(of table: String, _ column: String) throws {
        try session.forEach(
            """
            SELECT setval(pg_get_serial_sequence(quote_ident(\(table)), \(column)), COALESCE(MAX(\(name: column)), 1),
                MAX(\(name: column)) IS NOT NULL) FROM \(name: table)
            """
        ) { _ in }
    }

    // Checked one by one they would need the rows in an order that does not exist: a body may name one that came later.
    private static func references(_ session: any Session) throws -> [(drop: String, add: String)] {
        try session.rows(
            """
            SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint
            WHERE contype = 'f' AND connamespace = current_schema()::regnamespace AND conparentid = 0
            """
        ) { row in
            let (table, name, definition) = (try row.text(), try row.text(), try row.text())
            return (
                "ALTER TABLE \(table) DROP CONSTRAINT \(name)",
                "ALTER TABLE \(table) ADD CONSTRAINT \(name) \(definition)"
            )
        }
    }

    // While a reference is open, SQLite looks for it with every row that is put in, through tables that have no index for it.
    private static func ordered(_ tables: [TableSchema], _ session: any Session, _ dialect: Dialect) throws
        -> [TableSchema]
    {
        guard dialect == .sqlite else { return tables }
        var waiting = tables
        var ordered: [TableSchema] = []
        var parents: [String: Set<String>] = [:]
        for table in tables {
            let named = try session.rows("SELECT \"table\" FROM pragma_foreign_key_list(\(table.name))") {
                try $0.text()
            }
            parents[table.name] = Set(named).subtracting([table.name])
        }
        while !waiting.isEmpty {
            let open = Set(waiting.map(\.name))
            let ready = waiting.filter { parents[$0.name, default: []].isDisjoint(with: open) }
            // Tables that refer to one another come last, as they are.
            guard !ready.isEmpty else { return ordered + waiting }
            ordered += ready
            waiting.removeAll { table in ready.contains { $0.name == table.name } }
        }
        return ordered
    }

    private static func demandEmpty(_ session: any Session, _ tables: [TableSchema]) throws {
        guard let filled = try tables.first(where: { try !TableRows(session: session, table: $0).isEmpty() }) else {
            return
        }
        throw Failure(
            .conflict,
            "Cơ sở dữ liệu đích đã có dữ liệu (bảng “\(filled.name)”); hãy chọn nơi trống. Chưa có gì thay đổi."
        )
    }
}
