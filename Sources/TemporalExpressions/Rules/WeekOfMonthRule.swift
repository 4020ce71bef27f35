import VietnameseText

/// **Tuần trong tháng** — `tuần thứ hai của tháng 7/2024`, `tuần đầu tiên của tháng 12/2025`, `tuần 3 tháng 9`,
/// `tuần cuối tháng 8/2024`.
///
/// Weeks are counted by days of the month: the first is days 1 to 7, the second 8 to 14; the last is its last seven
/// days.
enum WeekOfMonthRule {
    static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        guard scan.isWord(place, .week), let (week, afterWeek) = week(scan, at: place + 1) else { return nil }
        var next = afterWeek
        if scan.isWord(next, .of) || scan.isWord(next, .inside) { next += 1 }
        guard scan.isWord(next, .month), let (month, end) = MonthRule.month(scan, at: next + 1) else { return nil }
        var first = month
        var last = month
        if week == -1 {
            // Without a year February is taken as 28 days; resolving moves nothing, the month's end stays its end.
            first.day = LocalLength.days(month) - 6
        } else {
            first.day = week * 7 - 6
            last.day = min(week * 7, LocalLength.days(month))
        }
        return TimeMatch(place..<end, CalendarValue(.week, from: first, to: last))
    }

    /// Which week: 1 to 5, or -1 for the last.
    static func week(_ scan: TimeScan, at place: Int) -> (Int, Int)? {
        if scan.isWord(place, .end) { return (-1, scan.isWord(place + 1, .last) ? place + 2 : place + 1) }
        if scan.isWord(place, .beginning) { return (1, scan.isWord(place + 1, .initial) ? place + 2 : place + 1) }
        if scan.isWord(place, .ordinal) {
            if scan.isWord(place + 1, .first) { return (1, place + 2) }
            if scan.isWord(place + 1, .year) { return (5, place + 2) }
            guard let week = scan.numeral(place + 1), (1...5).contains(week) else { return nil }
            return (week, place + 2)
        }
        guard let week = scan.digits(place), (1...5).contains(week) else { return nil }
        return (week, place + 1)
    }
}
