package import Kernel

/// What an event keeps of a step.
extension Step {
    /// The reason or note; for a hand-over also to whom.
    package var note: String {
        switch self {
        case .receive, .accept: ""
        case .update(_, let note), .urge(let note, _), .answer(let note), .supervise(let note, _): note
        case .submit(_, let note, let despite): Self.joined(note, despite.map { "còn phần chưa xong: \($0)" })
        case .sendBack(let reason), .suspend(let reason, _), .resume(let reason), .cancel(let reason),
            .requestExtension(_, let reason), .grantExtension(_, let reason), .refuseExtension(let reason):
            reason
        case .setDeadline(_, let reason, let basis): Self.joined(reason, "căn cứ: \(basis)")
        case .setTopic(let topic): topic ?? "(bỏ chuyên đề)"
        case .supersede(_, let number, let reason): "\(number): \(reason)"
        case .divide(let content, let lead, _): "\(lead.name): \(content)"
        case .handOver(let party, let reason), .succeed(_, by: let party, let reason): "\(party.name): \(reason)"
        }
    }

    /// The same as its history says it: a hand-over also names who had it before.
    package func note(from before: Obligation) -> String {
        switch self {
        case .handOver(let party, let reason), .succeed(_, by: let party, let reason):
            let leads = before.parties(.lead).map(\.name).joined(separator: "; ")
            return leads.isEmpty ? note : "từ \(leads) sang \(party.name): \(reason)"
        default: return note
        }
    }

    package var day: LocalDay? {
        switch self {
        case .submit(let day, _, _), .requestExtension(let day, _), .grantExtension(let day, _),
            .setDeadline(let day, _, _):
            day
        case .urge(_, let day), .supervise(_, let day), .suspend(_, let day), .divide(_, _, let day): day
        default: nil
        }
    }

    package var progress: Int? {
        if case .update(let progress, _) = self { progress } else { nil }
    }

    /// Characters that a note, a reason or a sentence of content may have.
    package static let longestNote = 4000

    private static func joined(_ first: String, _ second: String?) -> String {
        [first, second ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
    }
}
