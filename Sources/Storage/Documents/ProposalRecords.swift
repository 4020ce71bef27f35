package import Kernel
package import Obligations
import Organisations

extension Records {
    /// The proposals of a paper in its order, or those of all papers that wait.
    package func proposals(
        of document: Identifier<SourceDocument>? = nil,
        state: Proposal.State? = nil
    ) throws -> [Proposal] {
        var conditions: [Statement] = ["authority_id = \(authority)"]
        if let document { conditions.append("document_id = \(document)") }
        if let state { conditions.append("state = \(state.rawValue)") }
        return try proposals(where: .all(conditions))
    }

    package func proposal(_ id: Identifier<Proposal>) throws -> Proposal? {
        try proposals(where: "authority_id = \(authority) AND id = \(id)").first
    }

    private func proposals(where condition: Statement) throws -> [Proposal] {
        var found = try session.rows(
            """
            SELECT id, document_id, ordinal, state, section, content, modality, span_start, span_end, deadline, starts,
                recurrence, obligation_id
            FROM proposal WHERE \(condition) ORDER BY document_id, ordinal
            """,
            Self.proposal
        )
        for index in found.indices { found[index].parties = try parties(of: found[index].id) }
        return found
    }

    private func parties(of proposal: Identifier<Proposal>) throws -> [Party] {
        try session.rows(
            "SELECT part, name, organisation_id FROM proposal_party WHERE proposal_id = \(proposal) ORDER BY ordinal"
        ) { row in
            Party(try row.choice(), try row.text(), organisation: row.optionalIdentifier())
        }
    }

    private static func proposal(_ row: inout Row) throws -> Proposal {
        let (id, document): (Identifier<Proposal>, Identifier<SourceDocument>) = (
            try row.identifier(), try row.identifier()
        )
        var proposal = Proposal(
            id: id,
            document: document,
            ordinal: Int(try row.integer()),
            state: try row.choice(),
            section: row.optionalText(),
            content: try row.text(),
            modality: try row.choice(),
            span: try row.span(),
            parties: []
        )
        proposal.deadline = row.optionalDay()
        proposal.starts = row.optionalDay()
        proposal.recurrence = row.optionalText()
        proposal.obligation = row.optionalIdentifier()
        return proposal
    }
}

extension Row {
    /// Two columns, start and end.
    mutating func span() throws -> Range<Int> {
        let (start, end) = (Int(try integer()), Int(try integer()))
        return start..<max(start, end)
    }
}

extension Changes {
    func add(_ proposal: Proposal, of document: Identifier<SourceDocument>) throws {
        let id: Identifier<Proposal> = try session.insert(
            """
            INSERT INTO proposal (authority_id, document_id, ordinal, state, section, content, modality, span_start,
                span_end, deadline, starts, recurrence)
            VALUES (\(authority), \(document), \(proposal.ordinal), \(proposal.state.rawValue), \(proposal.section),
                \(proposal.content), \(proposal.modality.rawValue), \(proposal.span.lowerBound),
                \(proposal.span.upperBound), \(proposal.deadline), \(proposal.starts), \(proposal.recurrence))
            RETURNING id
            """
        )
        for (ordinal, party) in proposal.parties.enumerated() {
            try session.execute(
                """
                INSERT INTO proposal_party (authority_id, proposal_id, ordinal, part, name, organisation_id)
                VALUES (\(authority), \(id), \(ordinal), \(party.part.rawValue), \(party.name), \(party.organisation))
                """
            )
        }
    }

    /// Turns down a proposal with a reason.
    package func reject(_ proposal: Proposal, reason: String) throws {
        try settle(proposal, as: .rejected, obligation: nil)
        try note("proposal.reject", "proposal/\(proposal.id)", reason: reason)
    }

    /// Moves a pending proposal on; one that somebody settled in the meantime is a conflict.
    func settle(_ proposal: Proposal, as state: Proposal.State, obligation: Identifier<Obligation>?) throws {
        let changed = try session.execute(
            """
            UPDATE proposal SET state = \(state.rawValue), obligation_id = \(obligation)
            WHERE authority_id = \(authority) AND id = \(proposal.id) AND state = 'pending'
            """
        )
        guard changed == 1 else {
            let now = try records.proposal(proposal.id)?.state
            let what = now == .rejected ? "đã bị loại" : "đã được giao"
            throw Failure(.conflict, "Đề xuất số \(proposal.id) \(what) từ trước; hãy xem dondoc proposals --all.")
        }
    }
}
