/// What a pack of rules is about (loại quy định), and which values it must have.
package enum RuleKind: String, Sendable, CaseIterable {
    case holidays
    case lastDay = "last-day"
    case status, `extension`, dialogue, admission, inspection, publicity, cells, levels, fines
    case documentForm = "document-form"
    case documentFormState = "document-form-state"

    /// The values that a pack of this kind cannot do without, and of what type they are.
    var demanded: [(name: String, type: RuleValue.Kind)] {
        switch self {
        case .holidays: []
        case .lastDay: [("moves-on", .truth)]
        case .status: [("deadline-day-in-time", .truth), ("due-soon", .number)]
        case .extension: [("ask-before-deadline", .truth)]
        case .dialogue: [("announce-before", .number), ("publish-within", .number)]
        case .admission: [("cell-vote", .text), ("decision-within", .number), ("probation", .number)]
        case .inspection: [("longest", .number)]
        case .publicity: [("broadcast-days", .number)]
        case .cells: [("regular-monthly", .number), ("attendance-above", .number)]
        case .levels: [("levels", .list)]
        case .fines: [("limitation", .number)]
        case .documentForm: [("ending", .text), ("archive-line", .text)]
        case .documentFormState: [("number", .text)]
        }
    }

    package var words: String {
        switch self {
        case .holidays: "nghỉ lễ, tết"
        case .lastDay: "ngày cuối thời hạn"
        case .status: "tình trạng"
        case .extension: "gia hạn"
        case .dialogue: "đối thoại"
        case .admission: "kết nạp đảng"
        case .inspection: "kiểm tra"
        case .publicity: "công khai"
        case .cells: "sinh hoạt chi bộ"
        case .levels: "các cấp"
        case .fines: "mức phạt"
        case .documentForm: "thể thức của Đảng"
        case .documentFormState: "thể thức hành chính"
        }
    }
}
