import Directives
import Kernel
import Obligations
import Storage

/// A proposal with all that its card shows (đề xuất trên trang duyệt).
struct ReviewEntry {
    let proposal: Proposal
    let doubts: [ReviewDoubt]
    /// Why the last day is that day.
    let explanation: String?
    /// Moved off days off, and why.
    let moved: String?
    let revisions: [ProposalRevision]

    /// What a leader may assign without looking at it again.
    var isSure: Bool { proposal.state == .pending && doubts.isEmpty }

    /// Which version of it a form has seen, as forms say it: "12.3".
    var seen: String { "\(proposal.id).\(proposal.version)" }
}

/// The five clear points of an assignment (5 rõ), and whether a proposal has them.
extension Proposal {
    func has(_ point: ClearPoint) -> Bool {
        switch point {
        case .lead: !parties(.lead).isEmpty
        case .coordinating: !parties(.coordinating).isEmpty
        case .content: true
        case .deadline: deadline != nil || recurrence != nil
        case .reporting: !parties(.recipient).isEmpty
        }
    }
}
