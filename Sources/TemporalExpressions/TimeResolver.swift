package import Kernel

/// Gives expressions the year that they leave out, and amounts their last day.
///
/// The document's own date decides, never today's. A period takes its year from a parallel one beside it ("quý III và
/// quý IV năm 2024"), else from the document; a day, and anything that is a deadline, takes the year in which it
/// first falls on or after the document's date.
package struct TimeResolver: Sendable {
    /// The document's date, `nil` when it has none: what lacks a year then stays open.
    package var documentDay: LocalDay?

    package init(documentDay: LocalDay?) {
        self.documentDay = documentDay
    }

    /// The days that a value covers; `parallelYear` is the year of a like expression beside it.
    package func days(_ value: CalendarValue, relation: TimeRelation, parallelYear: Int? = nil) -> ClosedRange<
        LocalDay
    >? {
        if value.startsNow { return untilEnd(value, relation: relation) }
        if value.hasYear { return value.days }
        if let parallelYear { return value.inYear(parallelYear).days }
        guard let documentDay else { return nil }
        let sameYear = value.inYear(documentDay.year).days
        guard looksForward(value, relation), let range = sameYear, range.upperBound < documentDay else {
            return sameYear
        }
        let nextYear = value.inYear(documentDay.year + 1).days
        // A bare day may be told of the past: the nearer one is meant.
        guard value.unit == .day, relation == .none || relation == .from || relation == .at, let nextYear
        else { return nextYear }
        return nextYear.lowerBound.days(since: documentDay) < documentDay.days(since: range.upperBound)
            ? nextYear : sameYear
    }

    /// The last day of an amount that counts from a day, `nil` when it counts from an event.
    package func lastDay(_ amount: AmountValue, addingWorkingDays: (LocalDay, Int) -> LocalDay = WorkingWeek.adding)
        -> LocalDay?
    {
        guard let from = anchorDay(amount.anchor) else { return nil }
        switch amount.unit {
        case .day: return from.adding(days: amount.count)
        case .week: return from.adding(days: amount.count * 7)
        case .workingDay: return addingWorkingDays(from, amount.count)
        case .month: return Self.addingMonths(from, amount.count)
        }
    }

    /// The day that an amount counts from.
    package func anchorDay(_ anchor: AmountValue.Anchor) -> LocalDay? {
        switch anchor {
        case .day(let date):
            let value = CalendarValue(.day, date)
            return value.hasYear ? date.firstDay : days(value, relation: .none)?.lowerBound
        case .issue: return documentDay
        case .event: return nil
        }
    }

    private func untilEnd(_ value: CalendarValue, relation: TimeRelation) -> ClosedRange<LocalDay>? {
        guard let documentDay else { return nil }
        var open = CalendarValue(value.unit, value.last)
        if !open.hasYear { open = open.inYear(documentDay.year) }
        guard let end = open.days?.upperBound, documentDay <= end else { return nil }
        return documentDay...end
    }

    private func looksForward(_ value: CalendarValue, _ relation: TimeRelation) -> Bool {
        switch relation {
        case .before, .by, .within, .at, .expected: true
        case .from where value.unit == .day: true
        case .none, .after, .from: value.unit == .day || value.unit == .range
        }
    }

    private static func addingMonths(_ day: LocalDay, _ months: Int) -> LocalDay? {
        let (year, month, date) = day.civil
        let index = year * 12 + month - 1 + months
        let (newYear, newMonth) = (index / 12, index % 12 + 1)
        return LocalDay(year: newYear, month: newMonth, day: min(date, LocalDay.daysIn(month: newMonth, year: newYear)))
    }
}

/// The working week without holidays, Monday to Friday; who has a holiday calendar passes its own.
package enum WorkingWeek {
    /// The n-th working day after a day.
    package static func adding(_ day: LocalDay, _ count: Int) -> LocalDay {
        var day = day
        var left = count
        while left > 0 {
            day = day.adding(days: 1)
            if day.isoWeekday <= 5 { left -= 1 }
        }
        return day
    }
}
