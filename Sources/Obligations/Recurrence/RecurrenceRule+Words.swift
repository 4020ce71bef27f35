import Kernel

extension RecurrenceRule {
    /// A rule in words (cách nói định kỳ); the rule itself where it is not understood.
    package static func words(of rule: String) -> String { Self(parsing: rule)?.words ?? rule }

    /// "ngày 15 và ngày 30 hằng tháng", "thứ Sáu hằng tuần"; where the rule names no day, its period alone.
    package var words: String {
        let days = monthdays.map(Self.monthday) + weekdays.map(Self.weekday)
        let ending = until.map { " đến \($0.vietnamese)" } ?? count.map { ", \($0) kỳ" } ?? ""
        let named = days.isEmpty ? "" : Self.joined(days) + " "
        let month = months.isEmpty ? "" : "tháng \(months.map(String.init).joined(separator: ", ")) "
        return named + month + period + ending
    }

    private var period: String {
        let unit =
            switch frequency {
            case .daily: "ngày"
            case .weekly: "tuần"
            case .monthly: months.isEmpty ? "tháng" : "năm"
            case .yearly: "năm"
            }
        switch (frequency, interval) {
        case (_, 1): return "hằng \(unit)"
        case (.monthly, _) where !months.isEmpty: return "hằng \(unit)"
        case (.monthly, 3): return "hằng quý"
        default: return "\(interval) \(unit) một lần"
        }
    }

    private static func joined(_ days: [String]) -> String {
        guard let last = days.last, days.count > 1 else { return days.joined() }
        return days.dropLast().joined(separator: ", ") + " và " + last
    }

    private static func monthday(_ number: Int) -> String {
        switch number {
        case -1: "ngày cuối"
        case ..<0: "ngày thứ \(-number) từ cuối lên"
        default: "ngày \(number)"
        }
    }

    private static func weekday(_ weekday: Weekday) -> String {
        let name = LocalDay(daysSinceEpoch: Int32(weekday.isoWeekday + 3)).weekdayName
        switch weekday.ordinal {
        case nil: return name
        case 1: return "\(name) đầu tiên"
        case -1: return "\(name) cuối cùng"
        case let ordinal?: return ordinal > 0 ? "\(name) thứ \(ordinal)" : "\(name) thứ \(-ordinal) từ cuối lên"
        }
    }
}
