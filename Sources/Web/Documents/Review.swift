import Kernel
import Obligations
import Organisations
import Storage

/// A paper with what it proposes, as one state of the register (duyệt văn bản).
struct Review {
    let summary: DocumentSummary
    let reading: PaperReading
    /// In the paper's order; those that were split, merged or withdrawn are not there.
    let entries: [ReviewEntry]
    /// Whether whoever looks decides about proposals.
    let isOpen: Bool

    init(_ records: Records, _ id: Identifier<SourceDocument>, _ scene: Scene) throws {
        let summary = try records.summary(of: id, for: scene.policy)
        let reading = PaperReading(try records.text(of: id) ?? "")
        let calendar = try records.calendar()
        let revisions = Dictionary(grouping: try records.revisions(of: id)) { $0.before.id }
        self.summary = summary
        self.reading = reading
        isOpen = scene.policy.handlesPapers
        entries = try records.proposals(of: id).filter { Self.isShown($0, to: scene.policy) }.map { proposal in
            let own = revisions[proposal.id] ?? []
            let isTouched = proposal.origin != .read || own.contains { $0.action != .reread }
            let differences = summary.differences > 0 ? try records.differences(of: proposal.id) : []
            return ReviewEntry(
                proposal: proposal,
                doubts: ReviewDoubt.doubts(of: proposal, in: reading, isTouched: isTouched, differences: differences),
                explanation: reading.explanation(of: proposal),
                moved: proposal.deadline.flatMap { calendar.lastDay($0).explanation },
                revisions: own
            )
        }
    }

    /// Members of a unit see what became their own bodies' work.
    private static func isShown(_ proposal: Proposal, to policy: ObligationPolicy) -> Bool {
        switch proposal.state {
        case .replaced, .withdrawn: false
        case .pending, .rejected: policy.seesAll
        case .confirmed:
            policy.seesAll || proposal.parties.contains { $0.organisation.map(policy.bodies.contains) ?? false }
        }
    }

    var document: SourceDocument { summary.document }
    var pending: [ReviewEntry] { entries.filter { $0.proposal.state == .pending } }
    var sure: [ReviewEntry] { entries.filter(\.isSure) }
    var settled: Int { entries.count - pending.count }

    /// The next one to look at, at a place or behind it; else the first that waits.
    func next(after proposal: Proposal?) -> ReviewEntry? {
        guard let proposal, let place = entries.firstIndex(where: { $0.proposal.id == proposal.id }) else {
            return pending.first
        }
        return entries[place...].first { $0.proposal.state == .pending } ?? pending.first
    }
}
