package import Kernel

/// What an expression means before the missing year is known.
package enum TimeValue: Hashable, Sendable {
    /// A day, a period or a range, from the first day of `first` to the last day of `last`.
    case calendar(CalendarValue)
    case recurrence(Recurrence)
    /// "10 ngày làm việc kể từ …": an amount that counts from a day or an event.
    case amount(AmountValue)
}

/// A stretch of days with its granularity.
package struct CalendarValue: Hashable, Sendable {
    package enum Unit: Hashable, Sendable {
        case day, week, month, quarter, months, year, years, part, range
    }

    package var unit: Unit
    package var first: PartialDate
    package var last: PartialDate
    /// "từ nay đến …": the first day is the document's.
    package var startsNow: Bool = false

    package init(_ unit: Unit, from first: PartialDate, to last: PartialDate) {
        self.unit = unit
        self.first = first
        self.last = last
    }

    package init(_ unit: Unit, _ date: PartialDate) {
        self.init(unit, from: date, to: date)
    }

    package var hasYear: Bool { last.year != 0 }

    /// The same stretch in a year, the first part in the year before when the stretch runs over New Year.
    package func inYear(_ year: Int) -> CalendarValue {
        var value = self
        let runsOver = (first.month, first.day) > (last.month, last.day == 0 ? 31 : last.day) && last.month != 0
        value.last.year = year
        if first.year == 0 { value.first.year = runsOver ? year - 1 : year }
        return value
    }

    /// First and last day, `nil` while the year is unknown or where there is no such day.
    package var days: ClosedRange<LocalDay>? {
        guard let start = first.firstDay, let end = last.lastDay, start <= end else { return nil }
        return start...end
    }
}

/// A number of days, weeks or months that counts from somewhere.
package struct AmountValue: Hashable, Sendable {
    package enum Unit: Hashable, Sendable {
        case day, workingDay, week, month
    }

    /// From where it counts.
    package enum Anchor: Hashable, Sendable {
        /// A day that the text names.
        case day(PartialDate)
        /// The day this document is issued or signed, or comes into force.
        case issue
        /// Something that has no date in the text ("ngày nhận được").
        case event
    }

    package var count: Int
    package var unit: Unit
    package var anchor: Anchor
}
