import VietnameseText

/// **Quý** — `quý III/2024`, `quý IV năm 2024`, `Quý I`, `quý 3/2024`; `hai quý đầu năm 2025`.
///
/// Quarters follow the calendar year. A number of quarters at the beginning or end of a year is counted in months.
enum QuarterRule {
    static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        guard scan.isWord(place, .quarter), let (value, end) = quarter(scan, at: place + 1) else { return nil }
        return TimeMatch(place..<end, value)
    }

    static func quarter(_ scan: TimeScan, at place: Int) -> (CalendarValue, Int)? {
        guard let quarter = scan.quarter(place) else { return nil }
        // "quý 1 lần": a number before "lần" counts times.
        if scan.isWord(place + 1, .times) || scan.isWord(place + 1, .partOfDay) { return nil }
        let suffix = scan.yearSuffix(place + 1)
        let year = suffix?.year ?? 0
        let value = CalendarValue(
            .quarter,
            from: PartialDate(year: year, month: quarter * 3 - 2),
            to: PartialDate(year: year, month: quarter * 3)
        )
        return (value, suffix?.end ?? place + 1)
    }
}
