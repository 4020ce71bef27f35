package import Kernel

/// One thing that somebody does with an obligation (hành động xử lý): what it does, and in which stages it may be done.
///
/// A step is kept as an event with who, when and why; nothing else changes an obligation.
package enum Step: Hashable, Sendable {
    case receive
    /// Reports progress, 0 to 100.
    case update(progress: Int, note: String)
    /// Reports it done on a day, with what proves it.
    case submit(evidence: LocalDay, note: String)
    case accept
    case sendBack(reason: String)
    case requestExtension(to: LocalDay, reason: String)
    case grantExtension(to: LocalDay, reason: String)
    case refuseExtension(reason: String)
    /// Asks the lead to hurry (đôn đốc); an answer is expected by a day.
    case urge(note: String, answerBy: LocalDay?)
    case answer(note: String)
    case suspend(reason: String)
    case resume(reason: String)
    case cancel(reason: String)
    /// Hands it to another lead (bàn giao).
    case handOver(to: Party, reason: String)

    package var kind: StepKind {
        switch self {
        case .receive: .receive
        case .update: .update
        case .submit: .submit
        case .accept: .accept
        case .sendBack: .sendBack
        case .requestExtension: .requestExtension
        case .grantExtension: .grantExtension
        case .refuseExtension: .refuseExtension
        case .urge: .urge
        case .answer: .answer
        case .suspend: .suspend
        case .resume: .resume
        case .cancel: .cancel
        case .handOver: .handOver
        }
    }

    /// What a policy is asked for it.
    package var action: Action {
        switch kind {
        case .confirm: .confirm
        case .receive: .receive
        case .update: .update
        case .submit: .submit
        case .accept: .accept
        case .sendBack: .sendBack
        case .requestExtension: .requestExtension
        case .grantExtension, .refuseExtension: .decideExtension
        case .urge: .urge
        case .answer: .answer
        case .suspend, .resume: .suspend
        case .cancel: .cancel
        case .handOver: .handOver
        }
    }
}

/// What a policy decides about (quyền thao tác).
package enum Action: String, Sendable, CaseIterable {
    case see, confirm, edit, receive, update, submit, accept
    case sendBack = "send-back"
    case requestExtension = "request-extension"
    case decideExtension = "decide-extension"
    case urge, answer, suspend, cancel
    case handOver = "hand-over"
    /// Accounts, bodies, calendar and settings of the authority.
    case administer
}
