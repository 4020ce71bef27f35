/// The tables of a database (cấu trúc cơ sở dữ liệu), read from its catalogue in a transaction.
package struct Schema {
    private let session: any Session
    private let dialect: Dialect

    package init(_ session: any Session, _ dialect: Dialect) {
        self.session = session
        self.dialect = dialect
    }

    /// Every table that holds what people entered, by name: what a backup and a copy take along.
    package func kept() throws -> [TableSchema] { try tables().filter { !Self.isDerived($0.name) } }

    /// Every table but the inner ones of an engine's index.
    package func tables() throws -> [TableSchema] {
        try names().map { TableSchema(name: $0, columns: try columns(of: $0)) }
    }

    /// Tables that are made anew from the others, by triggers or by migrations, or that hold for a while only, and so are
    /// never carried along: those of the search index, the steps that a database has seen, who is signed in, files on their way.
    package static func isDerived(_ table: String) -> Bool { table.hasPrefix("search_") || derived.contains(table) }

    private static let derived: Set<String> = [
        "schema_step", "obligation_tally", "web_session", "account_ticket", "known_browser", "sign_in_attempt",
        "upload", "upload_piece", "api_answer",
    ]

    private func names() throws -> [String] {
        let statement: Statement =
            switch dialect {
            case .sqlite:
                """
                SELECT name FROM pragma_table_list
                WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name
                """
            case .postgresql:
                """
                SELECT relname::text FROM pg_class
                WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
                ORDER BY relname::text COLLATE "C"
                """
            }
        return try session.rows(statement) { try $0.text() }
    }

    private func columns(of table: String) throws -> [ColumnSchema] {
        let statement: Statement =
            switch dialect {
            case .sqlite: "SELECT name, type, 0 FROM pragma_table_info(\(table)) ORDER BY cid"
            case .postgresql:
                """
                SELECT a.attname::text, t.typname::text, a.attidentity <> '' FROM pg_attribute a
                JOIN pg_type t ON t.oid = a.atttypid
                WHERE a.attrelid = to_regclass(quote_ident(\(table))) AND a.attnum > 0 AND NOT a.attisdropped
                    AND a.attgenerated = '' ORDER BY a.attnum
                """
            }
        return try session.rows(statement) { row in
            let (name, type) = (try row.text(), try row.text())
            return ColumnSchema(name: name, kind: Self.kind(type), isIdentity: try row.truth())
        }
    }

    private static func kind(_ type: String) -> ColumnSchema.Kind {
        switch type.lowercased() {
        case "integer", "bigint", "smallint", "int2", "int4", "int8", "bool": .integer
        case "blob", "bytea": .bytes
        default: .text
        }
    }
}
