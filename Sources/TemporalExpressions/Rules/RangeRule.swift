import VietnameseText

/// **Từ … đến …** — `từ ngày 15/7/2024 đến ngày 30/8/2024`, `từ 01/9 đến 15/9/2025`, `từ ngày 15 đến hết ngày
/// 20/8/2024`, `từ tháng 6 đến hết tháng 8/2025`, `từ quý I đến quý III/2025`, `từ năm 2024 đến năm 2026`, `15/7 -
/// 30/8/2024`, `từ nay đến hết năm 2024`.
///
/// One expression; "từ" belongs to it. The side that lacks a month or a year takes it from the other. "từ … đến nay"
/// has no end and is left to the rules of its first side.
enum RangeRule {
    static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        let isLed = scan.isWord(place, .from)
        var next = isLed ? place + 1 : place
        let startsNow = isLed && scan.isWord(next, .now)
        var left: Side?
        if startsNow {
            next += 1
        } else {
            left = side(scan, at: next, allowsDayAlone: true)
            guard let left else { return nil }
            next = left.end
        }
        let isDashed = !isLed && scan.isMark(next, "-")
        if !isDashed, scan.isMark(next, ",") { next += 1 }
        if scan.isWord(next, .give) { next += 1 }
        guard isDashed || scan.isWord(next, .until) || scan.isWord(next, .toward) else { return nil }
        next += 1
        if scan.isWord(next, .finish) || scan.isWord(next, .at) { next += 1 }
        guard let right = side(scan, at: next, allowsDayAlone: false) else { return nil }
        if isDashed || !isLed, left?.isDayLike != right.isDayLike { return nil }
        guard let left else {
            var value = CalendarValue(.range, from: PartialDate(), to: right.last)
            value.startsNow = true
            return TimeMatch(place..<right.end, value)
        }
        if isDashed, isAnniversary(left, right) { return nil }
        return joined(left, right).map { TimeMatch(place..<right.end, $0) }
    }

    private struct Side {
        var first: PartialDate
        var last: PartialDate
        var end: Int
        /// Written as a day: a bare day number or a date.
        var isDayLike: Bool
    }

    private static func side(_ scan: TimeScan, at start: Int, allowsDayAlone: Bool) -> Side? {
        var place = start
        if scan.isWord(place, .morning) || scan.isWord(place, .afternoon) || scan.isWord(place, .evening) { place += 1 }
        if let end = ClockTimeRule.end(scan, at: place) { place = end }
        let hasDayWord = scan.isWord(place, .day) || scan.isWord(place, .date)
        if hasDayWord { place += 1 }
        if let (date, end) = WrittenDateRule.date(scan, at: place) ?? NumericDateRule.date(scan, at: place) {
            return Side(first: date, last: date, end: end, isDayLike: true)
        }
        if allowsDayAlone, let day = scan.digits(place), (1...31).contains(day),
            hasDayWord || scan.isMark(place + 1, "-") || scan.isWord(place + 1, .until)
        {
            let date = PartialDate(day: day)
            return Side(first: date, last: date, end: place + 1, isDayLike: true)
        }
        if hasDayWord { return nil }
        return period(scan, at: place)
    }

    private static func period(_ scan: TimeScan, at start: Int) -> Side? {
        var place = start
        if scan.isWord(place, .beginning) || scan.isWord(place, .end) || scan.isWord(place, .middle) { place += 1 }
        if scan.isWord(place, .month), let (month, end) = MonthRule.month(scan, at: place + 1) {
            return Side(first: month, last: month, end: end, isDayLike: false)
        }
        if scan.isWord(place, .quarter), let (quarter, end) = QuarterRule.quarter(scan, at: place + 1) {
            return Side(first: quarter.first, last: quarter.last, end: end, isDayLike: false)
        }
        guard scan.isWord(place, .year), let year = scan.year(place + 1) else { return nil }
        return Side(first: PartialDate(year: year), last: PartialDate(year: year), end: place + 2, isDayLike: false)
    }

    // "27/7/1947 - 27/7/2024": two days of an anniversary, no stretch of years.
    private static func isAnniversary(_ left: Side, _ right: Side) -> Bool {
        left.first.year != 0 && right.last.year - left.first.year > 1 && left.first.day != 0
    }

    private static func joined(_ left: Side, _ right: Side) -> CalendarValue? {
        var first = left.first
        if first.day != 0, first.month == 0 {
            first.month = right.last.month
            first.year = right.last.year
        }
        if first.day != 0, right.last.month == 0 { return nil }
        if first.year == 0, right.last.year != 0 {
            let runsOver = (first.month, first.day) > (right.last.month, max(right.last.day, first.day))
            first.year = runsOver ? right.last.year - 1 : right.last.year
        }
        var last = right.last
        if last.year == 0, first.year != 0 { last.year = first.month > last.month ? first.year + 1 : first.year }
        let value = CalendarValue(.range, from: first, to: last)
        if value.hasYear, value.days == nil { return nil }
        return value
    }
}
