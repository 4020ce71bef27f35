package import Kernel
package import Obligations
import Organisations

extension Changes {
    /// Turns down a proposal with a reason.
    package func reject(_ proposal: Proposal, reason: String) throws {
        try demandPapers()
        var rejected = proposal
        rejected.state = .rejected
        try demandPending(proposal)
        try replace(proposal, with: rejected, .reject, reason: reason)
    }

    /// Takes a rejection back: the proposal waits again.
    package func restore(_ id: Identifier<Proposal>, reason: String? = nil) throws -> Proposal {
        try demandPapers()
        let before = try demandProposal(id)
        guard before.state == .rejected else {
            throw Failure(
                .refused,
                "Đề xuất số \(id) (\(before.state.words)) không phải đề xuất đã loại nên không lấy lại được."
            )
        }
        var after = before
        after.state = .pending
        return try replace(before, with: after, .restore, reason: reason)
    }

    /// Changes what a proposal says; what was read stays in its revisions.
    ///
    /// - Parameter version: the version that whoever edits has seen; another one is a conflict that names what changed.
    package func edit(
        _ id: Identifier<Proposal>,
        by edit: ProposalEdit,
        seen version: Int? = nil,
        reason: String? = nil
    ) throws -> Proposal {
        try demandPapers()
        let before = try demandProposal(id, seen: version)
        var after = try before.after(edit, length: try length(of: before.document))
        if let deadline = after.deadline, deadline != before.deadline,
            let paper = try records.document(before.document)
        {
            try demandPossible(deadline, of: paper)
        }
        after.parties = try resolved(after.parties, of: before.document)
        guard !before.differences(to: after).isEmpty else { return before }
        return try replace(before, with: after, .edit, reason: reason)
    }

    /// Makes several of one; the one stays as what they came from.
    package func split(
        _ id: Identifier<Proposal>,
        into pieces: [Proposal.Piece],
        seen version: Int? = nil
    ) throws -> [Proposal] {
        try demandPapers()
        let before = try demandProposal(id, seen: version)
        let parts = try before.split(into: pieces)
        var after = before
        after.state = .replaced
        try replace(before, with: after, .split)
        return try parts.map { try descend($0, from: [id]) }
    }

    /// Makes one of several of a paper; they stay as what it came from.
    package func merge(_ ids: [Identifier<Proposal>], with edit: ProposalEdit = ProposalEdit()) throws -> Proposal {
        try demandPapers()
        let parts = try ids.map { try demandProposal($0) }
        let whole = try Proposal.merged(parts, with: edit)
        for part in parts {
            var after = part
            after.state = .replaced
            try replace(part, with: after, .merge)
        }
        return try descend(whole, from: ids)
    }

    /// Adds a proposal for a passage that a person has marked.
    package func mark(_ proposal: Proposal, in document: Identifier<SourceDocument>) throws -> Proposal {
        try demandPapers()
        guard try records.document(document) != nil else {
            throw Failure(.notFound, "Không có văn bản số \(document).")
        }
        var marked = proposal
        marked.origin = .marked
        marked.document = document
        // The rules of an edit hold for what is new as well.
        var whole = ProposalEdit()
        whole.span = marked.span
        marked = try marked.after(whole, length: try length(of: document))
        return try descend(marked, from: [])
    }

    private func descend(_ proposal: Proposal, from ancestors: [Identifier<Proposal>]) throws -> Proposal {
        var proposal = proposal
        proposal.ordinal = try nextOrdinal(of: proposal.document)
        proposal.parties = try resolved(proposal.parties, of: proposal.document)
        let id = try add([proposal], of: proposal.document)[0]
        for ancestor in ancestors {
            try session.post(
                """
                INSERT INTO proposal_descent (authority_id, proposal_id, ancestor_id)
                VALUES (\(authority), \(id), \(ancestor))
                """
            )
        }
        let kept = try demandProposal(id)
        let from = ancestors.map(\.description).joined(separator: ", ")
        let after = AuditText.object(Self.fields(kept) + [("from", from.value)])
        try note("proposal.add", "proposal/\(id)", after: after)
        return kept
    }

    func nextOrdinal(of document: Identifier<SourceDocument>) throws -> Int {
        let last = try session.first(
            "SELECT COALESCE(MAX(ordinal), 0) FROM proposal WHERE document_id = \(document)",
            { try $0.integer() }
        )
        return Int(last ?? 0) + 1
    }

    /// Those without a body get the one that their name means on the day of the paper.
    func resolved(_ parties: [Party], of document: Identifier<SourceDocument>) throws -> [Party] {
        for party in parties { if let body = party.organisation { try demandKnown(body) } }
        guard parties.contains(where: { $0.organisation == nil }) else { return parties }
        let directory = try records.directory()
        let day = try records.document(document)?.issued ?? now.day
        return parties.map { party in
            guard party.organisation == nil, case .found(let body) = directory.resolve(party.name, on: day) else {
                return party
            }
            return Party(party.part, party.name, organisation: body)
        }
    }

    private func length(of document: Identifier<SourceDocument>) throws -> Int {
        try records.text(of: document)?.unicodeScalars.count ?? 0
    }

    func demandPapers() throws {
        guard ObligationPolicy(principal, today: now.day).handlesPapers else {
            throw Failure(.forbidden, "Tài khoản này không có quyền nhập văn bản hoặc xử lý đề xuất.")
        }
    }
}
