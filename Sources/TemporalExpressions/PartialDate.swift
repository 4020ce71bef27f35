package import Kernel

/// A date as written: parts that the text leaves out are 0.
package struct PartialDate: Hashable, Sendable {
    // Four bytes: a document has as many of these as expressions of time, twice over.
    private var years: Int16
    private var months: Int8
    private var days: Int8

    package init(year: Int = 0, month: Int = 0, day: Int = 0) {
        years = Int16(clamping: year)
        months = Int8(clamping: month)
        days = Int8(clamping: day)
    }

    package var year: Int {
        get { Int(years) }
        set { years = Int16(clamping: newValue) }
    }

    package var month: Int {
        get { Int(months) }
        set { months = Int8(clamping: newValue) }
    }

    package var day: Int {
        get { Int(days) }
        set { days = Int8(clamping: newValue) }
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
