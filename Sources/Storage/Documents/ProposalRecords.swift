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

    /// The place in its paper of the proposal that an obligation, or the one it is a part of, came of.
    package func ordinal(of obligation: Obligation) throws -> Int? {
        guard let document = obligation.source?.document else { return nil }
        let ordinal = try session.first(
            """
            SELECT ordinal FROM proposal WHERE authority_id = \(authority) AND document_id = \(document)
                AND obligation_id IN (\(obligation.id), \(obligation.parent ?? obligation.id)) ORDER BY ordinal LIMIT 1
            """
        ) { try $0.integer() }
        return ordinal.map { Int($0) }
    }

    /// Those that a proposal was split into or merged into.
    package func heirs(of proposal: Identifier<Proposal>) throws -> [Identifier<Proposal>] {
        try session.rows(
            """
            SELECT proposal_id FROM proposal_descent
            WHERE authority_id = \(authority) AND ancestor_id = \(proposal) ORDER BY proposal_id
            """
        ) { try $0.identifier() }
    }

    /// Those that a proposal was split or merged from.
    package func ancestors(of proposal: Identifier<Proposal>) throws -> [Identifier<Proposal>] {
        try session.rows(
            """
            SELECT ancestor_id FROM proposal_descent
            WHERE authority_id = \(authority) AND proposal_id = \(proposal) ORDER BY ancestor_id
            """
        ) { try $0.identifier() }
    }

    private func proposals(where condition: Statement) throws -> [Proposal] {
        var found = try session.rows(
            """
            SELECT id, document_id, ordinal, state, section, content, modality, span_start, span_end, deadline, starts,
                recurrence, obligation_id, origin, version
            FROM proposal WHERE \(condition) ORDER BY document_id, span_start, ordinal
            """,
            Self.proposal
        )
        guard !found.isEmpty else { return [] }
        let parties = try parties(where: condition)
        for index in found.indices { found[index].parties = parties[found[index].id] ?? [] }
        return found
    }

    private func parties(where condition: Statement) throws -> [Identifier<Proposal>: [Party]] {
        var parties: [Identifier<Proposal>: [Party]] = [:]
        try session.forEach(
            """
            SELECT proposal_id, part, name, organisation_id FROM proposal_party
            WHERE proposal_id IN (SELECT id FROM proposal WHERE \(condition)) ORDER BY proposal_id, ordinal
            """
        ) { row in
            let id: Identifier<Proposal> = try row.identifier()
            let party = Party(try row.choice(), try row.text(), organisation: row.optionalIdentifier())
            parties[id, default: []].append(party)
        }
        return parties
    }

    private static func proposal(_ row: inout Row) throws -> Proposal {
        var proposal = try Proposal(saying: &row)
        proposal.obligation = row.optionalIdentifier()
        proposal.origin = try row.choice()
        proposal.version = Int(try row.integer())
        return proposal
    }
}

extension Proposal {
    /// From the columns of what it says, from its number to its recurrence.
    init(saying row: inout Row) throws {
        self.init(
            id: try row.identifier(),
            document: try row.identifier(),
            ordinal: Int(try row.integer()),
            state: try row.choice(),
            section: row.optionalText(),
            content: try row.text(),
            modality: try row.choice(),
            span: try row.span(),
            parties: []
        )
        deadline = row.optionalDay()
        starts = row.optionalDay()
        recurrence = row.optionalText()
    }
}

extension Row {
    /// Two columns, start and end.
    mutating func span() throws -> Range<Int> {
        let (start, end) = (Int(try integer()), Int(try integer()))
        return start..<max(start, end)
    }
}
