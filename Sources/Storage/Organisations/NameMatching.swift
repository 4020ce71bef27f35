import Kernel
import Obligations
import Organisations

/// Names in papers that no body was known for when they were read (khớp tên với danh bạ).
extension Changes {
    /// Looks up every name again that has no body, in what waits and in what is open; new bodies are found where they were
    /// meant.
    ///
    /// - Returns: in how many places a body is known now.
    package func matchNames() throws -> Int {
        let directory = try records.directory()
        var matched = 0
        for (id, name) in try unmatched("proposal_party", "proposal_id", Self.isPending) {
            guard case .found(let body) = directory.resolve(name, on: now.day) else { continue }
            matched += try session.execute(
                """
                UPDATE proposal_party SET organisation_id = \(body)
                WHERE authority_id = \(authority) AND proposal_id = \(id) AND name = \(name) AND organisation_id IS NULL
                """
            )
        }
        for (id, name) in try unmatched("obligation_party", "obligation_id", "TRUE") {
            guard case .found(let body) = directory.resolve(name, on: now.day) else { continue }
            matched += try match(name, with: body, in: Identifier(id))
        }
        matched += try matchIssuers()
        if matched > 0 {
            try note(
                "organisation.match",
                "authority/\(authority)",
                after: AuditText.object([("places", matched.value)])
            )
        }
        return matched
    }

    // Who issued a paper decides about what it orders.
    private func matchIssuers() throws -> Int {
        let unknown = try session.rows(
            "SELECT id FROM source_document WHERE authority_id = \(authority) AND issuer_id IS NULL AND issuer IS NOT NULL"
        ) { try $0.identifier() as Identifier<SourceDocument> }
        var matched = 0
        for id in unknown {
            guard let document = try records.document(id), let body = try issuer(of: document) else { continue }
            for table: Statement in [
                "source_document SET issuer_id = \(body) WHERE id",
                "obligation SET issuer_id = \(body) WHERE document_id",
            ] {
                try session.post("UPDATE \(table) = \(id) AND authority_id = \(authority)")
            }
            matched += 1
        }
        return matched
    }

    // The body that answers for it is the first lead that is known.
    private func match(
        _ name: String,
        with body: Identifier<Organisation>,
        in obligation: Identifier<Obligation>
    ) throws -> Int {
        let changed = try session.execute(
            """
            UPDATE obligation_party SET organisation_id = \(body)
            WHERE authority_id = \(authority) AND obligation_id = \(obligation) AND name = \(name)
                AND organisation_id IS NULL
            """
        )
        try session.post(
            """
            UPDATE obligation SET lead_id = (
                SELECT p.organisation_id FROM obligation_party p
                WHERE p.obligation_id = \(obligation) AND p.part = 'lead' AND p.organisation_id IS NOT NULL
                ORDER BY p.ordinal LIMIT 1)
            WHERE authority_id = \(authority) AND id = \(obligation)
            """
        )
        index(obligation: obligation)
        return changed
    }

    private static let isPending: Statement = """
        EXISTS (SELECT 1 FROM proposal WHERE proposal.id = proposal_id AND proposal.state = 'pending')
        """

    private func unmatched(
        _ table: StaticString,
        _ key: StaticString,
        _ condition: Statement
    ) throws -> [(Int64, String)] {
        try session.rows(
            """
            SELECT DISTINCT \(trusted: key), name FROM \(trusted: table)
            WHERE authority_id = \(authority) AND organisation_id IS NULL AND \(condition)
            """
        ) { row in (try row.integer(), try row.text()) }
    }
}
