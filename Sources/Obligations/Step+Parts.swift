package import Kernel

/// What an event keeps of a step.
extension Step {
    /// The reason or note; for a hand-over also to whom.
    package var note: String {
        switch self {
        case .receive, .accept: ""
        case .update(_, let note), .submit(_, let note), .urge(let note, _), .answer(let note): note
        case .sendBack(let reason), .suspend(let reason), .resume(let reason), .cancel(let reason),
            .requestExtension(_, let reason), .grantExtension(_, let reason), .refuseExtension(let reason):
            reason
        case .handOver(let party, let reason): "\(party.name): \(reason)"
        }
    }

    package var day: LocalDay? {
        switch self {
        case .submit(let day, _), .requestExtension(let day, _), .grantExtension(let day, _): day
        case .urge(_, let day): day
        default: nil
        }
    }

    package var progress: Int? {
        if case .update(let progress, _) = self { progress } else { nil }
    }
}

/// What kind of step an event was (loại diễn biến); the raw value is what is stored.
package enum StepKind: String, Sendable, CaseIterable {
    /// The proposal was confirmed and the obligation handed to its lead.
    case confirm
    case receive, update, submit, accept
    case sendBack = "send-back"
    case requestExtension = "request-extension"
    case grantExtension = "grant-extension"
    case refuseExtension = "refuse-extension"
    case urge, answer, suspend, resume, cancel
    case handOver = "hand-over"

    /// As screens and messages name it.
    package var words: String {
        switch self {
        case .confirm: "giao nhiệm vụ"
        case .receive: "tiếp nhận"
        case .update: "cập nhật tiến độ"
        case .submit: "báo cáo hoàn thành"
        case .accept: "xác nhận hoàn thành"
        case .sendBack: "trả lại"
        case .requestExtension: "xin gia hạn"
        case .grantExtension: "cho gia hạn"
        case .refuseExtension: "không cho gia hạn"
        case .urge: "đôn đốc"
        case .answer: "trả lời đôn đốc"
        case .suspend: "tạm dừng"
        case .resume: "tiếp tục thực hiện"
        case .cancel: "hủy"
        case .handOver: "bàn giao"
        }
    }
}
