/// What the engine itself can prove of its database (kiểm tra của bộ máy cơ sở dữ liệu).
struct EngineCheck {
    private let session: any Session
    private let dialect: Dialect

    init(_ session: any Session, _ dialect: Dialect) {
        self.session = session
        self.dialect = dialect
    }

    func faults() throws -> [String] {
        switch dialect {
        case .sqlite: try sqliteFaults()
        case .postgresql: try postgresqlFaults()
        }
    }

    private func sqliteFaults() throws -> [String] {
        let damage = try session.rows("PRAGMA integrity_check(20)") { try $0.text() }.filter { $0 != "ok" }
        let dangling = try session.rows(
            "SELECT \"table\", parent, COUNT(*) FROM pragma_foreign_key_check GROUP BY 1, 2"
        ) { row in
            LooseReference.words(try row.text(), try row.text(), try row.integer())
        }
        return damage.map { "Tệp cơ sở dữ liệu bị hỏng: \($0)." } + dangling
    }

    // The server holds pages and most references itself; what it left unchecked is said in its catalogue.
    private func postgresqlFaults() throws -> [String] {
        let unchecked = try session.rows(
            "SELECT conname::text FROM pg_constraint WHERE connamespace = current_schema()::regnamespace AND NOT convalidated"
        ) { "Ràng buộc “\(try $0.text())” chưa được máy chủ kiểm tra." }
        let invalid = try session.rows(
            """
            SELECT c.relname::text FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
            WHERE c.relnamespace = current_schema()::regnamespace AND NOT (i.indisvalid AND i.indisready)
            """
        ) { "Chỉ mục “\(try $0.text())” không dùng được." }
        return try unchecked + invalid + LooseReference.all.compactMap { try $0.fault(session) }
    }
}
