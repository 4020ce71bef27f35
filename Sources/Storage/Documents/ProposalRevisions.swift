package import Kernel
package import Obligations
package import Organisations

/// What a proposal was before somebody changed it (bản trước của đề xuất).
package struct ProposalRevision: Hashable, Sendable {
    package enum Action: String, Sendable, CaseIterable {
        case edit, split, merge, confirm, reject, restore
        /// The program read the paper again.
        case reread

        package var words: String {
            switch self {
            case .edit: "sửa"
            case .split: "tách"
            case .merge: "gộp"
            case .confirm: "giao"
            case .reject: "loại"
            case .restore: "lấy lại"
            case .reread: "đọc lại văn bản"
            }
        }
    }

    /// As it was before.
    package var before: Proposal
    package var action: Action
    package var at: Instant
    package var person: Identifier<Person>
    /// The person's name.
    package var name: String
    package var reason: String?
}

extension Records {
    /// What a proposal was, the first version first; what the program read is never lost.
    package func revisions(of proposal: Identifier<Proposal>) throws -> [ProposalRevision] {
        try revisions(where: "r.proposal_id = \(proposal)")
    }

    /// The same for all proposals of a paper.
    package func revisions(of document: Identifier<SourceDocument>) throws -> [ProposalRevision] {
        try revisions(where: "p.document_id = \(document)")
    }

    private func revisions(where condition: Statement) throws -> [ProposalRevision] {
        var found = try session.rows(
            """
            SELECT p.id, p.document_id, p.ordinal, r.state, r.section, r.content, r.modality, r.span_start, r.span_end,
                r.deadline, r.starts, r.recurrence, p.origin, r.version, r.action, r.at, r.person_id, w.name, r.reason
            FROM proposal_revision r JOIN proposal p ON p.id = r.proposal_id JOIN person w ON w.id = r.person_id
            WHERE r.authority_id = \(authority) AND \(condition) ORDER BY r.proposal_id, r.version
            """,
            Self.revision
        )
        for index in found.indices { found[index].before.parties = try parties(of: found[index].before) }
        return found
    }

    private func parties(of earlier: Proposal) throws -> [Party] {
        try session.rows(
            """
            SELECT part, name, organisation_id FROM proposal_revision_party
            WHERE proposal_id = \(earlier.id) AND version = \(earlier.version) ORDER BY ordinal
            """
        ) { row in Party(try row.choice(), try row.text(), organisation: row.optionalIdentifier()) }
    }

    private static func revision(_ row: inout Row) throws -> ProposalRevision {
        var before = try Proposal(saying: &row)
        before.origin = try row.choice()
        before.version = Int(try row.integer())
        return ProposalRevision(
            before: before,
            action: try row.choice(),
            at: try row.instant(),
            person: try row.identifier(),
            name: try row.text(),
            reason: row.optionalText()
        )
    }
}

extension Changes {
    /// Keeps what a proposal says before it is changed.
    func keep(_ before: Proposal, action: ProposalRevision.Action, reason: String?) throws {
        try session.post(
            """
            INSERT INTO proposal_revision (authority_id, proposal_id, version, action, at, person_id, reason, state,
                section, content, modality, span_start, span_end, deadline, starts, recurrence)
            VALUES (\(authority), \(before.id), \(before.version), \(action.rawValue), \(now), \(principal.person),
                \(reason), \(before.state.rawValue), \(before.section), \(before.content), \(before.modality.rawValue),
                \(before.span.lowerBound), \(before.span.upperBound), \(before.deadline), \(before.starts),
                \(before.recurrence))
            """
        )
        let owner: Statement = "\(before.id), \(before.version)"
        try insert(before.parties, into: "proposal_revision_party (proposal_id, version", of: owner)
    }
}
