import Kernel
import Obligations

extension Status {
    /// "Quá hạn 3 ngày", "Còn 5 ngày": what a list says.
    var words: String {
        switch self {
        case .doneOnTime: "Hoàn thành đúng hạn"
        case .doneLate(let days): "Hoàn thành, muộn \(days) ngày"
        case .inTime(let left): "Trong hạn, còn \(left) ngày"
        case .dueSoon(0): "Đến hạn hôm nay"
        case .dueSoon(let left): "Sắp đến hạn, còn \(left) ngày"
        case .overdue(let days): "Quá hạn \(days) ngày"
        case .noDeadline(let age): "Chưa có thời hạn, đã giao \(age) ngày"
        case .series: "Định kỳ"
        case .suspended: "Tạm dừng"
        case .cancelled: "Đã hủy"
        }
    }

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

extension Stage {
    var words: String {
        switch self {
        case .assigned: "Đã giao"
        case .received: "Đã tiếp nhận"
        case .underWay: "Đang thực hiện"
        case .submitted: "Chờ xác nhận"
        case .done: "Đã hoàn thành"
        case .closed: "Đã hủy"
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
