/// How often something is done (tần suất).
package enum Frequency: String, Sendable, CaseIterable, Comparable {
    case daily, weekly, monthly, quarterly, halfyearly, yearly

    /// The more frequent one is the smaller.
    package static func < (left: Frequency, right: Frequency) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .daily: 0
        case .weekly: 1
        case .monthly: 2
        case .quarterly: 3
        case .halfyearly: 4
        case .yearly: 5
        }
    }
}

/// A recurrence as the text states it, for example "trước 16h00 thứ Sáu hằng tuần" or "ngày 25 hằng tháng".
package struct Recurrence: Hashable, Sendable {
    package var frequency: Frequency
    /// ISO weekday (1 is Monday) for a weekly one that names it.
    package var weekday: UInt8?
    /// Day of the month for a monthly one that names it; 31 stands for the last.
    package var monthday: UInt8?
    /// Which weekday or week of the month, 1...5, -1 for the last.
    package var ordinal: Int8?

    package init(_ frequency: Frequency, weekday: UInt8? = nil, monthday: UInt8? = nil, ordinal: Int8? = nil) {
        self.frequency = frequency
        self.weekday = weekday
        self.monthday = monthday
        self.ordinal = ordinal
    }

    /// The rule after RFC 5545, section 3.3.10.
    package var rule: String {
        var rule: String
        switch frequency {
        case .daily: rule = "FREQ=DAILY"
        case .weekly: rule = "FREQ=WEEKLY"
        case .monthly: rule = "FREQ=MONTHLY"
        case .quarterly: rule = "FREQ=MONTHLY;INTERVAL=3"
        case .halfyearly: rule = "FREQ=MONTHLY;INTERVAL=6"
        case .yearly: rule = "FREQ=YEARLY"
        }
        if let monthday { rule += ";BYMONTHDAY=\(monthday == 31 ? -1 : Int(monthday))" }
        if let weekday, (1...7).contains(weekday) {
            rule +=
                ";BYDAY=\(ordinal.map(String.init) ?? "")\(["MO", "TU", "WE", "TH", "FR", "SA", "SU"][Int(weekday) - 1])"
        }
        return rule
    }
}
