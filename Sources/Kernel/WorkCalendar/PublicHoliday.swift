/// A public holiday (ngày lễ, tết): a day that the law names, and days around it that are chosen anew each year.
package struct PublicHoliday: Hashable, Sendable {
    /// How the law names the day.
    package enum Date: Hashable, Sendable {
        /// A day of the Gregorian calendar (dương lịch).
        case solar(month: Int, day: Int)
        /// A day of the lunar year that begins in the Gregorian one (âm lịch).
        case lunar(month: Int, day: Int)
    }

    /// The Vietnamese name, to stand after “nghỉ lễ”, or alone when it begins with “Tết”.
    package let name: String
    package let date: Date
    /// The days off beside it, in days from it, that are presumed while the year's schedule is not there.
    package let presumed: [Int]

    package init(_ name: String, _ date: Date, presumed: [Int] = []) {
        self.name = name
        self.date = date
        self.presumed = presumed
    }

    /// The day itself in a Gregorian year; `nil` where the lunar calendar is not known.
    package func day(in year: Int) -> LocalDay? {
        switch date {
        case .solar(let month, let day): LocalDay(year: year, month: month, day: day)
        case .lunar(let month, let day): LunarDay(year: year, month: month, day: day)?.localDay
        }
    }
}
