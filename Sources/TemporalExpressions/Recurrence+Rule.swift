extension Recurrence {
    /// The rule after RFC 5545, section 3.3.10, of the days that are named.
    package var rule: String { rule(isBefore: false) }

    /// - Parameter isBefore: the rule of the last days in time when what is asked for is asked for *before* the days that
    ///   are named, as with a deadline of one time: “trước ngày 25 hằng tháng” is the 24th, “trước ngày 01” the last of
    ///   the month before.
    func rule(isBefore: Bool) -> String {
        var parts = [period]
        let months = isBefore && monthdays.all == [1] ? monthsBefore : months.all
        if !months.isEmpty { parts.append("BYMONTH=" + Self.list(months)) }
        let days = isBefore ? monthdays.all.map(dayBefore).sorted() : monthdays.all.map { $0 == 31 ? -1 : $0 }
        if !days.isEmpty { parts.append("BYMONTHDAY=" + Self.list(days)) }
        let isShifted = isBefore && ordinal == nil
        let weekdays = weekdays.all.filter { $0 <= 7 }.map { isShifted ? ($0 + 5) % 7 + 1 : $0 }.sorted()
        if !weekdays.isEmpty {
            let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
            parts.append("BYDAY=" + Self.list(weekdays.map { (ordinal.map { "\($0)" } ?? "") + names[$0 - 1] }))
        }
        return parts.joined(separator: ";")
    }

    private var period: String {
        switch frequency {
        case .daily: "FREQ=DAILY"
        case .weekly: "FREQ=WEEKLY"
        case .monthly: "FREQ=MONTHLY"
        case .quarterly: "FREQ=MONTHLY;INTERVAL=3"
        case .halfyearly: "FREQ=MONTHLY;INTERVAL=6"
        case .yearly: "FREQ=YEARLY"
        }
    }

    private static func list(_ items: [some CustomStringConvertible]) -> String {
        items.map(\.description).joined(separator: ",")
    }

    // The first of several days of a quarter stays: the day before it is in a month of its own.
    private func dayBefore(_ day: Int) -> Int {
        switch day {
        case 31: -2
        case 1: frequency == .monthly || monthdays.all == [1] ? -1 : 1
        default: day - 1
        }
    }

    // Quarters, half-years and years without a month mean their last one.
    private var monthsBefore: [Int] {
        let named: [Int] =
            switch frequency {
            case .quarterly where months.isEmpty: [3, 6, 9, 12]
            case .halfyearly where months.isEmpty: [6, 12]
            case .yearly where months.isEmpty: [12]
            default: months.all
            }
        return named.map { ($0 + 10) % 12 + 1 }.sorted()
    }
}

extension TimeExpression {
    /// How often, by the last days in time (RFC 5545); `nil` where nothing recurs.
    ///
    /// “Trước ngày 25 hằng tháng” ends with the 24th, as “trước ngày 25/7” does; “trước 16 giờ ngày 25” is still on the 25th.
    package var recurrenceRule: String? {
        guard case .recurrence(let recurrence) = value else { return nil }
        return recurrence.rule(isBefore: relation == .before && clock <= 0)
    }
}
