/// The official schedule of days off of a year (lịch nghỉ lễ, tết và hoán đổi ngày làm việc), as it is announced anew each year.
///
/// It gives what the law leaves open: which five days are Tết, which day beside 2/9 is off, compensatory days, and working days that are
/// swapped. It may say only a part; see `WorkCalendar` for what then holds.
package struct YearSchedule: Hashable, Sendable {
    package let year: Int
    /// The days off with their names; a name may be empty.
    package let daysOff: [LocalDay: String]
    /// Days of the weekend that are worked (làm bù) with what for; empty text where nothing is said.
    package let workingDays: [LocalDay: String]
    /// The announcement, or the file that it was read from.
    package let source: String

    package init(year: Int, daysOff: [LocalDay: String], workingDays: [LocalDay: String] = [:], source: String) {
        self.year = year
        self.daysOff = daysOff
        self.workingDays = workingDays
        self.source = source
    }
}
