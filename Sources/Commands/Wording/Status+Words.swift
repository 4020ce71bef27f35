import Kernel
import Obligations

extension Status {
    var tone: Tone {
        switch self {
        case .overdue, .doneLate: .late
        case .dueSoon: .soon
        case .noDeadline: .missing
        case .suspended, .cancelled: .faint
        case .inTime, .series, .doneOnTime: .plain
        }
    }
}

extension StatusClass {
    /// As tables of counts head a column.
    var words: String {
        switch self {
        case .overdue: "Quá hạn"
        case .dueSoon: "Sắp đến hạn"
        case .inTime: "Trong hạn"
        case .noDeadline: "Chưa có thời hạn"
        case .series: "Định kỳ"
        case .suspended: "Tạm dừng"
        case .doneOnTime: "Xong đúng hạn"
        case .doneLate: "Xong muộn"
        case .cancelled: "Đã hủy"
        }
    }
}

extension SourceDocument {
    /// "12-TB/ĐU · 21/6/2024", or the file's name.
    var words: String {
        let parts = [number, issued?.vietnamese].compactMap { $0 }
        return parts.isEmpty ? fileName : parts.joined(separator: " · ")
    }
}
