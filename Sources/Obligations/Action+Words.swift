/// How refusals name an action and those who may take it (tên thao tác, ai được làm).
extension Action {
    /// Behind "không có quyền".
    package var words: String {
        switch self {
        case .see: "xem nhiệm vụ này"
        case .confirm: "duyệt đề xuất thành nhiệm vụ"
        case .edit: "xếp chuyên đề"
        case .receive: "tiếp nhận nhiệm vụ này"
        case .update: "cập nhật tiến độ"
        case .submit: "báo cáo hoàn thành"
        case .accept: "xác nhận hoàn thành"
        case .sendBack: "trả lại nhiệm vụ"
        case .setDeadline: "đặt thời hạn"
        case .requestExtension: "xin gia hạn"
        case .decideExtension: "quyết định gia hạn"
        case .urge: "đôn đốc"
        case .answer: "trả lời đôn đốc"
        case .supervise: "ghi chú giám sát"
        case .suspend: "tạm dừng hoặc cho tiếp tục"
        case .cancel: "hủy hoặc thay thế nhiệm vụ"
        case .divide: "giao phần việc"
        case .handOver: "bàn giao nhiệm vụ"
        case .administer: "quản trị"
        }
    }

    /// Who may, as the policy says.
    package var holders: String {
        switch self {
        case .see: "chỉ cơ quan tham gia, văn phòng, lãnh đạo, giám sát, kiểm tra và quản trị xem được"
        case .confirm, .cancel, .suspend, .handOver, .accept, .sendBack, .setDeadline, .decideExtension:
            "việc này của văn phòng, hoặc của lãnh đạo cơ quan ban hành văn bản giao việc"
        case .edit: "việc này của văn phòng và lãnh đạo"
        case .receive, .update, .submit, .answer: "việc này của cơ quan chủ trì hoặc của văn phòng"
        case .requestExtension: "việc này của người đứng đầu cơ quan chủ trì hoặc của văn phòng"
        case .divide: "việc này của văn phòng, lãnh đạo và người đứng đầu cơ quan chủ trì"
        case .urge: "việc này của văn phòng, lãnh đạo và giám sát"
        case .supervise: "việc này của văn phòng, lãnh đạo, giám sát và kiểm tra"
        case .administer: "việc này của quản trị"
        }
    }
}
