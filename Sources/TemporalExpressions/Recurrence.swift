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

/// A recurrence as the text states it, for example "16h00 thứ Sáu hằng tuần" or "ngày 15 và 30 hằng tháng".
package struct Recurrence: Hashable, Sendable {
    package var frequency: Frequency
    /// ISO weekdays (1 is Monday) where it names them.
    package var weekdays: NumberSet
    /// Days of the month where it names them; 31 stands for the last.
    package var monthdays: NumberSet
    /// The months where it names them: December of "ngày 05/12 hằng năm", the first ones of "tháng đầu hằng quý".
    package var months: NumberSet
    /// Which weekday or week of the month, 1...5, -1 for the last.
    package var ordinal: Int8?

    package init(
        _ frequency: Frequency,
        weekdays: NumberSet = [],
        monthdays: NumberSet = [],
        months: NumberSet = [],
        ordinal: Int8? = nil
    ) {
        self.frequency = frequency
        self.weekdays = weekdays
        self.monthdays = monthdays
        self.months = months
        self.ordinal = ordinal
    }
}
