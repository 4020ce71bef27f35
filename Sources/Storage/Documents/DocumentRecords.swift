package import Kernel
package import Obligations

extension Records {
    /// The paper with a file's hash, `nil` when it was never imported.
    package func document(sha256: String) throws -> SourceDocument? {
        try session.first(Self.documents("sha256 = \(sha256)", authority), Self.document)
    }

    package func document(_ id: Identifier<SourceDocument>) throws -> SourceDocument? {
        try session.first(Self.documents("id = \(id)", authority), Self.document)
    }

    /// The latest first.
    package func documents() throws -> [SourceDocument] {
        try session.rows(Self.documents("TRUE", authority) + " ORDER BY id DESC", Self.document)
    }

    /// The text that the spans of a paper point into.
    package func text(of id: Identifier<SourceDocument>) throws -> String? {
        try session.first(
            "SELECT text FROM source_document WHERE authority_id = \(authority) AND id = \(id)",
            { try $0.text() }
        )
    }

    private static func documents(_ condition: Statement, _ authority: Identifier<Authority>) -> Statement {
        """
        SELECT id, sha256, file_name, format, byte_count, kind, number, issued, issuer, title, imported_at,
            replaces_id
        FROM source_document WHERE authority_id = \(authority) AND \(condition)
        """
    }

    private static func document(_ row: inout Row) throws -> SourceDocument {
        SourceDocument(
            id: try row.identifier(),
            sha256: try row.text(),
            fileName: try row.text(),
            format: try row.text(),
            byteCount: Int(try row.integer()),
            kind: row.optionalText(),
            number: row.optionalText(),
            issued: row.optionalDay(),
            issuer: row.optionalText(),
            title: row.optionalText(),
            imported: try row.instant(),
            replaces: row.optionalIdentifier()
        )
    }
}

extension Changes {
    /// Keeps a paper with its text and what it proposes; a file that is known already creates nothing.
    ///
    /// - Returns: the paper, and whether it is new.
    package func importDocument(
        _ document: SourceDocument,
        text: String,
        proposals: [Proposal]
    ) throws -> (id: Identifier<SourceDocument>, isNew: Bool) {
        try demandPapers()
        if let known = try records.document(sha256: document.sha256) { return (known.id, false) }
        let id: Identifier<SourceDocument> = try session.insert(
            """
            INSERT INTO source_document (authority_id, sha256, file_name, format, byte_count, kind, number, issued,
                issuer, title, text, imported_at, replaces_id, issuer_id)
            VALUES (\(authority), \(document.sha256), \(document.fileName), \(document.format), \(document.byteCount),
                \(document.kind), \(document.number), \(document.issued), \(document.issuer), \(document.title),
                \(text), \(now), \(document.replaces), \(issuer(of: document))) RETURNING id
            """
        )
        try add(proposals, of: id)
        let after = AuditText.object([
            ("sha256", .text(document.sha256)), ("file", .text(document.fileName)),
            ("proposals", .integer(Int64(proposals.count))), ("replaces", document.replaces.value),
        ])
        try note("document.import", "document/\(id)", after: after)
        index(document: id)
        return (id, true)
    }
}
