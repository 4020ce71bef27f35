import Directives
import Kernel
import TemporalExpressions

extension ClearPoint {
    /// As the five clear points (5 rõ) are called on screen.
    var words: String {
        switch self {
        case .lead: "chủ trì"
        case .coordinating: "phối hợp"
        case .content: "nội dung"
        case .deadline: "thời hạn"
        case .reporting: "báo cáo"
        }
    }
}

extension Modality {
    /// As the document puts it.
    var words: String {
        switch self {
        case .order: "yêu cầu"
        case .strive: "phấn đấu"
        case .advise: "đề nghị"
        case .option: "có thể"
        }
    }
}

extension Finding.Severity {
    var words: String {
        switch self {
        case .info: "Lưu ý"
        case .warning: "Cảnh báo"
        case .error: "Lỗi"
        }
    }
}

extension TimeMention.Role {
    var words: String {
        switch self {
        case .deadline: "thời hạn"
        case .start: "bắt đầu"
        case .recurrence: "định kỳ"
        case .mention: "nhắc đến"
        }
    }
}

extension [ActorMention] {
    /// The names, one after the other.
    var names: String { map(\.name).joined(separator: "; ") }

    /// The names, each on a line of its own.
    var cell: Cell { Cell(map { Phrase(text: $0.name) }) }
}
