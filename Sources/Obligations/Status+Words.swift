extension Status {
    /// "Quá hạn 3 ngày", "Còn 5 ngày": what lists, letters and calendars say.
    package var words: String {
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
}

extension Stage {
    /// How far it has come.
    package var words: String {
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
