import Kernel

/// Lengths of months whose year may not be known yet.
enum LocalLength {
    /// Days of the month; of February 28 while the year is unknown.
    static func days(_ month: PartialDate) -> Int {
        LocalDay.daysIn(month: month.month, year: month.year == 0 ? 2023 : month.year)
    }
}
