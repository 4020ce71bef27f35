import VietnameseText

/// **Đầu, giữa, cuối kỳ** — `cuối tháng 10/2024`, `đầu tháng 11`, `giữa tháng 9`, `cuối năm 2026`, `đầu quý II/2025`,
/// `nửa đầu tháng 12`.
///
/// A month is parted in days 1-10, 11-20 and 21 to its end; a year in its first quarter, the two in the middle and
/// the last; a quarter in its months. "tuần đầu tháng" belongs to the rule of weeks, "6 tháng cuối năm" to the rule
/// of months.
enum PartOfPeriodRule {
    static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        if let half = halfMonth(scan, at: place) { return half }
        let part: Int
        switch scan.word(place) {
        case .beginning: part = 0
        case .middle: part = 1
        case .end: part = 2
        default: return nil
        }
        if scan.isWord(place - 1, .week) || scan.isWord(place - 1, .month) || scan.isWord(place - 1, .quarter) {
            return nil
        }
        if scan.isWord(place + 1, .month), let (month, end) = MonthRule.month(scan, at: place + 2) {
            return TimeMatch(place..<end, ofMonth(part, month))
        }
        if scan.isWord(place + 1, .quarter), let (quarter, end) = QuarterRule.quarter(scan, at: place + 2) {
            var month = quarter.first
            month.month += part
            return TimeMatch(place..<end, CalendarValue(.part, month))
        }
        if scan.isWord(place + 1, .year), let year = scan.year(place + 2) {
            return TimeMatch(place..<place + 3, ofYear(part, year))
        }
        return nil
    }

    // "nửa đầu tháng 12", "nửa cuối tháng 9".
    private static func halfMonth(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        guard scan.isWord(place, .half), scan.isWord(place + 1, .beginning) || scan.isWord(place + 1, .end),
            scan.isWord(place + 2, .month), let (month, end) = MonthRule.month(scan, at: place + 3)
        else { return nil }
        var first = month
        var last = month
        if scan.isWord(place + 1, .beginning) { last.day = 15 } else { first.day = 16 }
        return TimeMatch(place..<end, CalendarValue(.part, from: first, to: last))
    }

    private static func ofMonth(_ part: Int, _ month: PartialDate) -> CalendarValue {
        var first = month
        var last = month
        first.day = part * 10 + 1
        if part < 2 { last.day = part * 10 + 10 }
        return CalendarValue(.part, from: first, to: last)
    }

    private static func ofYear(_ part: Int, _ year: Int) -> CalendarValue {
        let months = [(1, 3), (4, 9), (10, 12)][part]
        return CalendarValue(
            .part,
            from: PartialDate(year: year, month: months.0),
            to: PartialDate(year: year, month: months.1)
        )
    }
}
