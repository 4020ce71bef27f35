package import Kernel
package import Obligations

/// How proposals become rows (ghi đề xuất).
extension Changes {
    /// Adds proposals of a paper, all in a few statements.
    ///
    /// - Returns: their numbers, in their order.
    @discardableResult
    func add(_ proposals: [Proposal], of document: Identifier<SourceDocument>) throws -> [Identifier<Proposal>] {
        let ids: [Identifier<Proposal>] = try RowNumbers(session, of: "proposal").next(proposals.count)
        try insert(
            """
            INSERT INTO proposal (id, authority_id, document_id, ordinal, state, section, content, modality, span_start,
                span_end, deadline, starts, recurrence, origin)
            """,
            zip(ids, proposals).map { id, proposal in
                """
                (\(id), \(authority), \(document), \(proposal.ordinal), \(proposal.state.rawValue),
                \(proposal.section), \(proposal.content), \(proposal.modality.rawValue),
                \(proposal.span.lowerBound), \(proposal.span.upperBound), \(proposal.deadline), \(proposal.starts),
                \(proposal.recurrence), \(proposal.origin.rawValue))
                """
            }
        )
        try insert(
            Self.parties("proposal_party (proposal_id"),
            zip(ids, proposals).flatMap { rows(of: $1.parties, owner: "\($0)") }
        )
        return ids
    }

    private func insert(_ parties: [Party], of id: Identifier<Proposal>) throws {
        try insert(parties, into: "proposal_party (proposal_id", of: "\(id)")
    }

    /// Moves a pending proposal on to an obligation; one that somebody settled in the meantime is a conflict.
    ///
    /// - Returns: the number that the obligation has to be given.
    func settle(_ proposal: Proposal) throws -> Identifier<Obligation> {
        var after = proposal
        after.state = .confirmed
        try demandPending(proposal)
        let number = try write(after, over: proposal, obligation: RowNumbers(session, of: "obligation").next)
        guard let number else { throw Failure(.corrupt, "Không cấp được số cho nhiệm vụ mới.") }
        try keep(proposal, action: .confirm, reason: nil)
        return number
    }

    func demandPending(_ proposal: Proposal) throws {
        guard proposal.state == .pending else {
            throw Failure(
                .conflict,
                "Đề xuất số \(proposal.id) \(proposal.state.words); hãy xem dondoc proposals --all."
            )
        }
    }

    /// Writes another version, keeping the one before it and noting both in full.
    @discardableResult
    func replace(
        _ before: Proposal,
        with after: Proposal,
        _ action: ProposalRevision.Action,
        reason: String? = nil
    ) throws -> Proposal {
        _ = try write(after, over: before, obligation: "\(after.obligation)")
        try keep(before, action: action, reason: reason)
        if after.parties != before.parties {
            try session.post("DELETE FROM proposal_party WHERE proposal_id = \(before.id)")
            try insert(after.parties, of: before.id)
        }
        if action == .edit || action == .reject || action == .restore {
            try session.post("DELETE FROM proposal_difference WHERE proposal_id = \(before.id)")
        }
        try note(
            "proposal.\(action.rawValue)",
            "proposal/\(before.id)",
            before: AuditText.object(Self.fields(before)),
            after: AuditText.object(Self.fields(after)),
            reason: reason
        )
        return try demandProposal(before.id)
    }

    // Only if nobody else wrote in between.
    private func write(_ after: Proposal, over before: Proposal, obligation: Statement) throws
        -> Identifier<Obligation>?
    {
        let changed: [Identifier<Obligation>?] = try session.rows(
            """
            UPDATE proposal SET state = \(after.state.rawValue), section = \(after.section), content = \(after.content),
                modality = \(after.modality.rawValue), span_start = \(after.span.lowerBound),
                span_end = \(after.span.upperBound), deadline = \(after.deadline), starts = \(after.starts),
                recurrence = \(after.recurrence), obligation_id = \(obligation), version = \(before.version + 1)
            WHERE authority_id = \(authority) AND id = \(before.id) AND version = \(before.version)
            RETURNING obligation_id
            """
        ) { $0.optionalIdentifier() }
        guard let number = changed.first else {
            throw try conflict(try demandProposal(before.id), since: before.version)
        }
        return number
    }

    /// The proposal with a number, if it is there and is still what whoever acts has seen.
    package func demandProposal(_ id: Identifier<Proposal>, seen version: Int? = nil) throws -> Proposal {
        guard let found = try records.proposal(id) else { throw Failure(.notFound, "Không có đề xuất số \(id).") }
        if let version, version != found.version { throw try conflict(found, since: version) }
        return found
    }

    private func conflict(_ proposal: Proposal, since version: Int) throws -> Failure {
        let later = try records.revisions(of: proposal.id).filter { $0.before.version >= version }
        let who = later.map { "\($0.name) \($0.action.words) lúc \($0.at.vietnamese)" }.joined(separator: ", ")
        let what = later.first.map { $0.before.differences(to: proposal).map(\.words) } ?? []
        let details = ([who] + what).filter { !$0.isEmpty }.joined(separator: "; ")
        return Failure(
            .conflict,
            "Đề xuất số \(proposal.id) đã có thay đổi (\(details)); hãy xem lại rồi làm lại."
        )
    }

    /// All that a proposal says, for the audit trail.
    static func fields(_ proposal: Proposal) -> [(String, Value)] {
        [("state", .text(proposal.state.rawValue)), ("origin", .text(proposal.origin.rawValue))]
            + ProposalField.allCases.map { ($0.rawValue, .text(value($0, of: proposal))) }
    }

    private static func value(_ field: ProposalField, of proposal: Proposal) -> String {
        switch field {
        case .modality: proposal.modality.rawValue
        case .deadline: proposal.deadline?.description ?? ""
        case .starts: proposal.starts?.description ?? ""
        case .recurrence: proposal.recurrence ?? ""
        default: proposal.text(of: field)
        }
    }
}
