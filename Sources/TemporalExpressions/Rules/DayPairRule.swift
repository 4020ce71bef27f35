import VietnameseText

/// **Hai ngày liền** — `02 ngày 11 và 12/3`, `hai ngày 05 và 06/10/2025`: from the first day to the second.
enum DayPairRule {
    static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        guard scan.numeral(place) == 2, scan.isWord(place + 1, .day), let first = scan.digits(place + 2),
            scan.isWord(place + 3, .and), let (last, end) = NumericDateRule.date(scan, at: place + 4),
            (1..<last.day).contains(first)
        else { return nil }
        var start = last
        start.day = first
        return TimeMatch(place..<end, CalendarValue(.range, from: start, to: last))
    }
}
