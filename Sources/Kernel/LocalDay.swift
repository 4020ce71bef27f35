/// A calendar day (ngày) without clock or time zone, in the proleptic Gregorian calendar.
///
/// Deadlines of directives are whole days: "trước ngày 20/7/2024" is in time until the end of 19/7/2024. The day is
/// kept as a count, so that comparing and adding days is integer arithmetic.
package struct LocalDay: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970; negative before it.
    package let daysSinceEpoch: Int32

    package init(daysSinceEpoch: Int32) {
        self.daysSinceEpoch = daysSinceEpoch
    }

    /// The day with this civil date, or `nil` when there is no such day (31/02) or the year is outside 1...9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.daysIn(month: month, year: year)
        else { return nil }
        daysSinceEpoch = Self.count(year: year, month: month, day: day)
    }

    package static func < (left: LocalDay, right: LocalDay) -> Bool {
        left.daysSinceEpoch < right.daysSinceEpoch
    }

    /// The number of days of a month, 28 to 31.
    package static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The last day of a month.
    package static func last(of month: Int, year: Int) -> LocalDay? {
        LocalDay(year: year, month: month, day: daysIn(month: month, year: year))
    }

    package func adding(days: Int) -> LocalDay {
        LocalDay(daysSinceEpoch: daysSinceEpoch &+ Int32(clamping: days))
    }

    /// Whole days from `other` to this day; negative when this day is the earlier one.
    package func days(since other: LocalDay) -> Int {
        Int(daysSinceEpoch) - Int(other.daysSinceEpoch)
    }

    // Days from civil and back: Howard Hinnant, "chrono-compatible low-level date algorithms".
    private static func count(year: Int, month: Int, day: Int) -> Int32 {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * 146_097 + dayOfEra - 719_468)
    }
}
