import VietnameseText

/// **N tháng đầu, cuối năm** — `6 tháng đầu năm 2024`, `06 tháng cuối năm`, `9 tháng đầu năm 2024`, `hai tháng đầu
/// năm`, `hai quý đầu năm 2025`, `nửa đầu năm 2025`, `6 tháng cuối 2025`.
///
/// The first N months count from January, the last N back from December.
enum MonthsOfYearRule {
    static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        guard let (months, next) = length(scan, at: place) else { return nil }
        let isBeginning = scan.isWord(next, .beginning)
        guard isBeginning || scan.isWord(next, .end) else { return nil }
        var end = next + 1
        var year = 0
        if let (written, after) = scan.yearSuffix(end) {
            (year, end) = (written, after)
        } else if let written = scan.year(end) {
            (year, end) = (written, end + 1)
        } else if scan.isWord(end, .year) {
            end += 1
        } else {
            return nil
        }
        let first = isBeginning ? 1 : 13 - months
        let value = CalendarValue(
            .months,
            from: PartialDate(year: year, month: first),
            to: PartialDate(year: year, month: isBeginning ? months : 12)
        )
        return TimeMatch(place..<end, value)
    }

    private static func length(_ scan: TimeScan, at place: Int) -> (Int, Int)? {
        if scan.isWord(place, .half) { return (6, place + 1) }
        guard let count = scan.numeral(place), (1...11).contains(count) else { return nil }
        if scan.isWord(place + 1, .month) { return (count, place + 2) }
        if scan.isWord(place + 1, .quarter), count <= 3 { return (count * 3, place + 2) }
        return nil
    }
}
