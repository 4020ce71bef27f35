import Directives
import Kernel

/// How a deadline stands on a day (tình trạng thời hạn): the last day itself is in time, overdue starts the day after.
enum Standing: Equatable, Sendable {
    case remaining(days: Int)
    case lastDay
    case overdue(days: Int)

    init(due: LocalDay, asOf day: LocalDay) {
        let days = due.days(since: day)
        self = days > 0 ? .remaining(days: days) : days == 0 ? .lastDay : .overdue(days: -days)
    }

    var words: String {
        switch self {
        case .remaining(let days): "còn \(days) ngày"
        case .lastDay: "đến hạn hôm nay"
        case .overdue(let days): "quá hạn \(days) ngày"
        }
    }

    /// A week before the last day it is soon (the usual setting of follow-up lists).
    var tone: Tone {
        switch self {
        case .remaining(let days): days <= 7 ? .soon : .faint
        case .lastDay: .soon
        case .overdue: .late
        }
    }
}

extension Deadline {
    /// "16:30 ngày 19/7/2024", "19/7/2024"; without a day the amount that counts from an event.
    var words: String {
        guard let due else { return amount ?? "theo sự kiện" }
        guard let time else { return due.vietnamese }
        return "\(time) ngày \(due.vietnamese)"
    }

    func standing(asOf day: LocalDay?) -> Standing? {
        guard let due, let day else { return nil }
        return Standing(due: due, asOf: day)
    }
}
