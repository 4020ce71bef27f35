import VietnameseText

/// **Ngày trong kỳ** — `ngày 25 hằng tháng`, `ngày 15 và 30 hằng tháng`, `ngày 10 của tháng cuối quý`, `ngày làm việc
/// cuối cùng hằng tháng`, `tuần cuối hằng tháng`, `ngày 05 tháng đầu hằng quý`.
///
/// The day belongs to the recurrence; it is no deadline of one time. Several days are all kept; behind "trước" the last
/// day in time is the one before ("trước ngày 25 hằng tháng": the 24th), unless a clock time is given.
enum MonthdayRecurrenceRule {
    static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        if scan.isWord(place, .week) { return week(scan, at: place) }
        guard scan.isWord(place, .day) else { return nil }
        if scan.isWord(place + 1, .work), scan.isWord(place + 2, .job) {
            var next = place + 3
            guard scan.isWord(next, .end) || scan.isWord(next, .beginning) else { return nil }
            let isLast = scan.isWord(next, .end)
            next += scan.isWord(next + 1, .last) || scan.isWord(next + 1, .initial) ? 2 : 1
            return recurrence(scan, from: place, days: isLast ? [31] : [1], period: next)
        }
        if scan.isWord(place + 1, .date), let match = match(scan, at: place + 1, after: place + 2) {
            return TimeMatch(place..<match.tokens.upperBound, match.value)
        }
        return match(scan, at: place, after: place + 1)
    }

    private static func match(_ scan: TimeScan, at place: Int, after: Int) -> TimeMatch? {
        guard let first = scan.digits(after) ?? lastDay(scan, after), (1...31).contains(first) else { return nil }
        if let yearly = yearly(scan, at: place) { return yearly }
        var next = after + 1
        if scan.isWord(next, .last) { next += 1 }
        var days = [first]
        while scan.isMark(next, ",") || scan.isWord(next, .and) {
            let number = scan.isWord(next + 1, .day) ? next + 2 : next + 1
            guard let day = scan.digits(number), (1...31).contains(day) else { return nil }
            days.append(day)
            next = number + 1
        }
        return recurrence(scan, from: place, days: NumberSet(days), period: next)
    }

    private static func recurrence(_ scan: TimeScan, from start: Int, days: NumberSet, period place: Int) -> TimeMatch?
    {
        guard let (frequency, end) = period(scan, at: place) else { return nil }
        let months = isOfFirstMonth(scan, place) ? NumberSet([1, 4, 7, 10]) : []
        return TimeMatch(start..<end, Recurrence(frequency, monthdays: days, months: months))
    }

    // "ngày 05 tháng đầu hằng quý", where a quarter else means its last month.
    private static func isOfFirstMonth(_ scan: TimeScan, _ place: Int) -> Bool {
        let month = scan.isWord(place, .of) ? place + 1 : place
        return scan.isWord(month, .month) && scan.isWord(month + 1, .beginning)
    }

    // "ngày 05 tháng 12 hằng năm", "ngày 05/12 hằng năm".
    private static func yearly(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        guard let (date, end) = WrittenDateRule.date(scan, at: place + 1) ?? NumericDateRule.date(scan, at: place + 1),
            date.year == 0,
            scan.isWord(end, .every) || scan.isWord(end, .each), scan.isWord(end + 1, .year)
        else { return nil }
        return TimeMatch(place..<end + 2, Recurrence(.yearly, monthdays: [date.day], months: [date.month]))
    }

    private static func lastDay(_ scan: TimeScan, _ place: Int) -> Int? {
        scan.isWord(place, .end) ? 31 : nil
    }

    /// "hằng tháng", "của tháng cuối hằng quý", "tháng đầu quý": the period that a day recurs in.
    static func period(_ scan: TimeScan, at place: Int) -> (Frequency, Int)? {
        var next = place
        if scan.isWord(next, .of) { next += 1 }
        if scan.isWord(next, .month), scan.isWord(next + 1, .end) || scan.isWord(next + 1, .beginning) {
            next += 2
            if scan.isWord(next, .of) { next += 1 }
            if scan.isWord(next, .every) || scan.isWord(next, .each) { next += 1 }
            guard scan.isWord(next, .quarter), scan.quarter(next + 1) == nil else { return nil }
            return (.quarterly, next + 1)
        }
        guard scan.isWord(next, .every) || scan.isWord(next, .each) else { return nil }
        guard let (unit, end) = EveryPeriodRule.unit(scan, at: next + 1), unit >= .monthly else { return nil }
        return (unit, end)
    }

    private static func week(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        guard let (ordinal, next) = WeekOfMonthRule.week(scan, at: place + 1),
            let (frequency, end) = period(scan, at: next)
        else { return nil }
        return TimeMatch(place..<end, Recurrence(frequency, ordinal: Int8(ordinal)))
    }
}
