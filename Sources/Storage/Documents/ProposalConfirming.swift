package import Kernel
package import Obligations

extension Changes {
    /// Makes proposals obligations as their papers have them (giao nhiệm vụ): issued on the day of the paper, with the passage as
    /// quote, the last day moved off days off.
    ///
    /// - Returns: the obligations, in the order of the proposals.
    @discardableResult
    package func confirm(_ proposals: [Proposal]) throws -> [Identifier<Obligation>] {
        let calendar = try records.calendar()
        var papers: [Identifier<SourceDocument>: (issued: LocalDay?, text: String)] = [:]
        return try proposals.map { proposal in
            let paper = try papers[proposal.document] ?? paper(proposal.document)
            papers[proposal.document] = paper
            return try confirm(proposal, issued: paper.issued, quote: paper.text.passage(proposal.span)) {
                calendar.lastDay($0).day
            }
        }
    }

    private func paper(_ id: Identifier<SourceDocument>) throws -> (issued: LocalDay?, text: String) {
        (try records.document(id)?.issued, try records.text(of: id) ?? "")
    }
}
