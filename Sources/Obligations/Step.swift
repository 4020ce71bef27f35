package import Kernel
package import Organisations

/// One thing that somebody does with an obligation (hành động xử lý): what it does, and in which stages it may be done.
///
/// A step is kept as an event with who, when and why; nothing else changes an obligation.
package enum Step: Hashable, Sendable {
    case receive
    /// Reports progress, 0 to 100.
    case update(progress: Int, note: String)
    /// Reports it done on a day, with what proves it; with parts that are still open only if it is said why.
    case submit(evidence: LocalDay, note: String, despiteParts: String? = nil)
    case accept
    /// Not done yet: open again, also when it had been accepted.
    case sendBack(reason: String)
    /// Gives a deadline to what has none, once and for all; the basis says where it stands.
    case setDeadline(to: LocalDay, reason: String, basis: String)
    case requestExtension(to: LocalDay, reason: String)
    case grantExtension(to: LocalDay, reason: String)
    case refuseExtension(reason: String)
    /// Asks the lead to hurry (đôn đốc); an answer is expected by a day.
    case urge(note: String, answerBy: LocalDay?)
    case answer(note: String)
    /// What those who supervise note (ghi chú giám sát); an answer may be expected by a day.
    case supervise(note: String, answerBy: LocalDay?)
    /// Puts it under a topic (chuyên đề), or under none.
    case setTopic(String?)
    case suspend(reason: String, until: LocalDay? = nil)
    case resume(reason: String)
    case cancel(reason: String)
    /// Another paper took its place (được thay thế); its number for the record of events.
    case supersede(by: Identifier<SourceDocument>, number: String, reason: String)
    /// A part of it becomes an obligation of its own (giao nhiệm vụ thành phần).
    case divide(content: String, lead: Party, deadline: LocalDay?)
    /// Hands it to another lead (bàn giao), in place of all there are; the new one begins by receiving it.
    case handOver(to: Party, reason: String)
    /// Puts a body in the place of one that leads (kế tục), beside others that lead too; it goes on where that one stood,
    /// also while what was reported waits to be accepted.
    case succeed(Identifier<Organisation>, by: Party, reason: String)

    package var kind: StepKind {
        switch self {
        case .receive: .receive
        case .update: .update
        case .submit: .submit
        case .accept: .accept
        case .sendBack: .sendBack
        case .setDeadline: .setDeadline
        case .requestExtension: .requestExtension
        case .grantExtension: .grantExtension
        case .refuseExtension: .refuseExtension
        case .urge: .urge
        case .answer: .answer
        case .supervise: .supervise
        case .setTopic: .setTopic
        case .suspend: .suspend
        case .resume: .resume
        case .cancel: .cancel
        case .supersede: .supersede
        case .divide: .divide
        case .handOver, .succeed: .handOver
        }
    }

    /// What a policy is asked for it.
    package var action: Action {
        switch kind {
        case .confirm, .instance: .confirm
        case .receive: .receive
        case .update: .update
        case .submit: .submit
        case .accept: .accept
        case .sendBack: .sendBack
        case .setDeadline: .setDeadline
        case .requestExtension: .requestExtension
        case .grantExtension, .refuseExtension: .decideExtension
        case .urge: .urge
        case .answer: .answer
        case .supervise: .supervise
        case .setTopic: .edit
        case .suspend, .resume: .suspend
        case .cancel, .supersede: .cancel
        case .divide: .divide
        case .handOver: .handOver
        }
    }
}

/// What a policy decides about (quyền thao tác).
package enum Action: String, Sendable, CaseIterable {
    case see, confirm, edit, receive, update, submit, accept
    case sendBack = "send-back"
    case setDeadline = "set-deadline"
    case requestExtension = "request-extension"
    case decideExtension = "decide-extension"
    case urge, answer, supervise, suspend, cancel, divide
    case handOver = "hand-over"
    /// Accounts, bodies, calendar and settings of the authority.
    case administer
}
