package import Kernel

/// How often something comes back (quy tắc định kỳ), after RFC 5545, section 3.3.10, as far as papers use it.
///
/// Where papers mean something else than the standard, papers win: a rule that names no day is due on the last day of its
/// period (a week ends on Friday), quarters and half-years are those of the calendar, and “ngày 30”, “ngày 31” of a shorter
/// month is its last day.
package struct RecurrenceRule: Hashable, Sendable {
    package enum Frequency: String, Sendable, CaseIterable {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// A day of the week, or one of them counted within the month: the first Monday, the last Friday.
    package struct Weekday: Hashable, Sendable {
        /// 1 to 5, -1 for the last; `nil` for every one.
        package var ordinal: Int?
        /// 1 is Monday.
        package var isoWeekday: Int

        package init(_ isoWeekday: Int, ordinal: Int? = nil) {
            self.isoWeekday = isoWeekday
            self.ordinal = ordinal
        }
    }

    package var frequency: Frequency
    /// Every so many periods, 1 to 100.
    package var interval = 1
    /// 1 to 31, -1 to -31 counted from the end.
    package var monthdays: [Int] = []
    package var weekdays: [Weekday] = []
    package var months: [Int] = []
    package var until: LocalDay?
    package var count: Int?

    package init(_ frequency: Frequency) {
        self.frequency = frequency
    }
}
