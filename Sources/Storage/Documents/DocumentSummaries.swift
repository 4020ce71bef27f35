package import Kernel
package import Obligations

/// A paper with what became of it (văn bản và kết quả xử lý).
package struct DocumentSummary: Sendable {
    package var document: SourceDocument
    package var pending = 0
    package var confirmed = 0
    package var rejected = 0
    /// Obligations that cite it; a series is one, however many instances it has.
    package var obligations = 0
    /// Where a later reading differs from what a person has.
    package var differences = 0
    /// The paper that was imported in its place.
    package var replacedBy: Identifier<SourceDocument>?
}

extension Records {
    /// The papers that may be seen, the latest first: all, or those that an obligation of one's own bodies comes from.
    package func summaries(
        _ query: DocumentQuery = DocumentQuery(),
        for policy: ObligationPolicy
    ) throws -> [DocumentSummary] {
        let counts = try session.rows(Self.counts(query, authority, policy)) { row in
            (
                id: try row.identifier() as Identifier<SourceDocument>,
                numbers: try (0..<5).map { _ in Int(try row.integer()) },
                heir: row.optionalIdentifier() as Identifier<SourceDocument>?
            )
        }
        return try counts.compactMap { id, numbers, heir in
            guard let document = try self.document(id) else { return nil }
            var summary = DocumentSummary(document: document)
            (summary.pending, summary.confirmed, summary.rejected) = (numbers[0], numbers[1], numbers[2])
            (summary.obligations, summary.differences, summary.replacedBy) = (numbers[3], numbers[4], heir)
            return summary
        }
    }

    /// The paper with a number, if it is there and may be seen; what may not be seen is not there.
    package func summary(
        of document: Identifier<SourceDocument>,
        for policy: ObligationPolicy
    ) throws -> DocumentSummary {
        var query = DocumentQuery()
        query.ids = [document]
        guard let found = try summaries(query, for: policy).first else {
            throw Failure(.notFound, "Không có văn bản số \(document).")
        }
        return found
    }

    private static func counts(
        _ query: DocumentQuery,
        _ authority: Identifier<Authority>,
        _ policy: ObligationPolicy
    ) -> Statement {
        var conditions: [Statement] = ["d.authority_id = \(authority)"] + query.conditions
        if !policy.seesAll {
            conditions.append(
                """
                EXISTS (SELECT 1 FROM obligation o JOIN obligation_party p ON p.obligation_id = o.id
                    WHERE o.document_id = d.id AND p.organisation_id IN \(list: policy.bodies.sorted()))
                """
            )
        }
        let limit: Statement = query.limit.map { " LIMIT \($0)" } ?? ""
        return """
            SELECT d.id,
                (SELECT COUNT(*) FROM proposal p WHERE p.document_id = d.id AND p.state = 'pending'),
                (SELECT COUNT(*) FROM proposal p WHERE p.document_id = d.id AND p.state = 'confirmed'),
                (SELECT COUNT(*) FROM proposal p WHERE p.document_id = d.id AND p.state = 'rejected'),
                (SELECT COUNT(*) FROM obligation o WHERE o.document_id = d.id AND o.occurrence IS NULL),
                (SELECT COUNT(DISTINCT f.proposal_id) FROM proposal_difference f
                    JOIN proposal p ON p.id = f.proposal_id WHERE p.document_id = d.id),
                (SELECT MAX(n.id) FROM source_document n WHERE n.replaces_id = d.id)
            FROM source_document d WHERE \(Statement.all(conditions)) ORDER BY d.id DESC\(limit)
            """
    }
}
