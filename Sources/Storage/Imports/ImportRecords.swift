package import Kernel
package import Obligations
import Organisations

extension Records {
    /// Every import, the latest first.
    package func imports() throws -> [ImportBatch] { try imports(where: "TRUE") }

    package func importBatch(_ id: Identifier<ImportBatch>) throws -> ImportBatch? {
        try imports(where: "b.id = \(id)").first
    }

    /// The import of a file with this hash that still holds.
    package func importBatch(_ kind: ImportBatch.Kind, sha256: String) throws -> ImportBatch? {
        try imports(where: "b.kind = \(kind.rawValue) AND b.sha256 = \(sha256) AND b.undone_at IS NULL").first
    }

    private func imports(where condition: Statement) throws -> [ImportBatch] {
        try session.rows(
            """
            SELECT b.id, b.kind, b.file_name, b.sha256, b.byte_count, b.row_count, b.skipped_count, p.name,
                b.imported_at, b.undone_at, b.undo_reason
            FROM import_batch b JOIN person p ON p.id = b.person_id
            WHERE b.authority_id = \(authority) AND \(condition) ORDER BY b.id DESC
            """
        ) { row in
            let id: Identifier<ImportBatch> = try row.identifier()
            var batch = ImportBatch(
                kind: try row.choice(),
                fileName: try row.text(),
                sha256: try row.text(),
                byteCount: Int(try row.integer()),
                rows: Int(try row.integer()),
                skipped: Int(try row.integer())
            )
            batch.id = id
            batch.person = try row.text()
            batch.imported = try row.instant()
            batch.undone = row.optionalText().flatMap { Instant(parsing: $0) }
            batch.undoReason = row.optionalText()
            return batch
        }
    }

    /// What an obligation is recognised by when a table is taken in: hands on content, paper and day of each that was not
    /// called off.
    package func forEachContent(
        _ body: (
            Identifier<Obligation>, _ content: String, _ symbol: String?, _ issued: LocalDay, _ deadline: LocalDay?
        )
            throws -> Void
    ) throws {
        try session.forEach(
            """
            SELECT o.id, o.content, COALESCE(d.number, r.document_number), o.issued, o.first_deadline
            FROM obligation o
            LEFT JOIN source_document d ON d.id = o.document_id
            LEFT JOIN import_row r ON r.obligation_id = o.id
            WHERE o.authority_id = \(authority) AND o.cancelled IS NULL
            """
        ) { row in try body(try row.identifier(), try row.text(), row.optionalText(), try row.day(), row.optionalDay())
        }
    }

    /// The highest number that an obligation has.
    package func lastObligation() throws -> Identifier<Obligation> {
        let statement: Statement = "SELECT COALESCE(MAX(id), 0) FROM obligation WHERE authority_id = \(authority)"
        return try session.first(statement) { try $0.identifier() } ?? Identifier(0)
    }

    /// Number and symbol of the papers that obligations come from, as far as they are known.
    package func symbols(of obligations: [Identifier<Obligation>]) throws -> [Identifier<Obligation>: String] {
        guard !obligations.isEmpty else { return [:] }
        var symbols: [Identifier<Obligation>: String] = [:]
        try session.forEach(
            """
            SELECT o.id, COALESCE(d.number, r.document_number) FROM obligation o
            LEFT JOIN source_document d ON d.id = o.document_id
            LEFT JOIN import_row r ON r.obligation_id = o.id
            WHERE o.id IN \(list: obligations)
            """
        ) { row in
            let id: Identifier<Obligation> = try row.identifier()
            symbols[id] = row.optionalText()
        }
        return symbols
    }
}
