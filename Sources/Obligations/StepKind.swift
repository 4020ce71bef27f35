/// What kind of step an event was (loại diễn biến); the raw value is what is stored.
package enum StepKind: String, Sendable, CaseIterable {
    /// The proposal was confirmed and the obligation handed to its lead.
    case confirm
    /// The instance of a series was made.
    case instance
    case receive, update, submit, accept
    case sendBack = "send-back"
    case setDeadline = "set-deadline"
    case requestExtension = "request-extension"
    case grantExtension = "grant-extension"
    case refuseExtension = "refuse-extension"
    case urge, answer, supervise, suspend, resume, cancel, supersede, divide
    case setTopic = "set-topic"
    case handOver = "hand-over"

    /// As screens and messages name it.
    package var words: String {
        switch self {
        case .confirm: "giao nhiệm vụ"
        case .instance: "giao nhiệm vụ của kỳ"
        case .receive: "tiếp nhận"
        case .update: "cập nhật tiến độ"
        case .submit: "báo cáo hoàn thành"
        case .accept: "xác nhận hoàn thành"
        case .sendBack: "trả lại"
        case .setDeadline: "đặt thời hạn"
        case .requestExtension: "xin gia hạn"
        case .grantExtension: "cho gia hạn"
        case .refuseExtension: "không cho gia hạn"
        case .urge: "đôn đốc"
        case .answer: "trả lời"
        case .supervise: "ghi chú giám sát"
        case .suspend: "tạm dừng"
        case .resume: "tiếp tục thực hiện"
        case .cancel: "hủy"
        case .supersede: "thay thế bằng văn bản khác"
        case .divide: "giao phần việc"
        case .setTopic: "xếp chuyên đề"
        case .handOver: "bàn giao"
        }
    }
}
