import VietnameseText

/// **Ngày viết bằng chữ** — `ngày 05 tháng 7 năm 2024`, `ngày 15 tháng 9`, `mùng 3 tháng 2`, `ngày 05 tháng 7/2024`.
///
/// The word "ngày" belongs to the expression. Drafts leave blanks ("ngày … tháng 7 năm 2024", "ngày    tháng    năm
/// 2024"): a blank day is no date; the month or year that is written is read by its own rule.
enum WrittenDateRule {
    static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        guard scan.isWord(place, .day) || scan.isWord(place, .date) else { return nil }
        guard let (date, end) = date(scan, at: place + 1) else { return nil }
        return TimeMatch(place..<end, CalendarValue(.day, date))
    }

    /// Day number, "tháng", month number, and the year where it is written.
    static func date(_ scan: TimeScan, at place: Int) -> (PartialDate, Int)? {
        guard let day = scan.digits(place), (1...31).contains(day), scan.isWord(place + 1, .month),
            let month = scan.numeral(place + 2), (1...12).contains(month)
        else { return nil }
        var date = PartialDate(month: month, day: day)
        var end = place + 3
        if scan.isMark(end, ","), scan.isWord(end + 1, .year), scan.year(end + 2) != nil { end += 1 }
        if let (year, next) = scan.yearSuffix(end) {
            date.year = year
            end = next
        }
        guard date.year == 0 ? date.lastDayExists : date.firstDay != nil else { return nil }
        return (date, end)
    }
}
