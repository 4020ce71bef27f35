package import Kernel

/// A date as written: parts that the text leaves out are 0.
package struct PartialDate: Hashable, Sendable {
    package var year: Int
    package var month: Int
    package var day: Int

    package init(year: Int = 0, month: Int = 0, day: Int = 0) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The first day that the date covers, `nil` when there is no such day.
    package var firstDay: LocalDay? {
        LocalDay(year: year, month: max(month, 1), day: max(day, 1))
    }

    /// The last day that the date covers, `nil` when there is no such day.
    package var lastDay: LocalDay? {
        if day != 0 { return LocalDay(year: year, month: month, day: day) }
        return LocalDay.last(of: month == 0 ? 12 : month, year: year)
    }
}
