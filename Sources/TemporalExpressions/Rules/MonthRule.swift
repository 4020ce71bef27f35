import VietnameseText

/// **Tháng** — `tháng 9/2024`, `tháng 7 năm 2024`, `tháng 9`, `tháng 5, 6/2024`, `tháng 7 và 8/2024`.
///
/// Months that are listed under one "tháng" are one stretch from the first to the last. "tháng" after a day number
/// belongs to that day; "6 tháng" is a duration; "tháng Thanh niên" is a campaign.
enum MonthRule {
    static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        // "3 tháng 12 ngày" counts months, and what is left of an impossible day ("31 tháng 4") is no month.
        guard scan.isWord(place, .month), scan.digits(place - 1) == nil, let (first, end) = month(scan, at: place + 1)
        else { return nil }
        var last = first
        var next = end
        while scan.isMark(next, ",") || scan.isWord(next, .and) || scan.isMark(next, "-"),
            first.year == 0 || last.year == 0,
            let (following, after) = month(scan, at: next + 1), following.month > last.month, !isCounted(scan, after)
        {
            last = following
            next = after
        }
        if last == first { return TimeMatch(place..<end, CalendarValue(.month, first)) }
        return TimeMatch(
            place..<next,
            CalendarValue(.months, from: PartialDate(year: last.year, month: first.month), to: last)
        )
    }

    /// A month's number and the year where it is written.
    static func month(_ scan: TimeScan, at place: Int) -> (PartialDate, Int)? {
        guard let month = scan.digits(place) ?? wordMonth(scan, place), (1...12).contains(month) else { return nil }
        if let (year, end) = scan.yearSuffix(place + 1) { return (PartialDate(year: year, month: month), end) }
        // "tháng 9/24" is a month with a short year.
        if scan.isMark(place + 1, "/"), let short = scan.digits(place + 2), (19...49).contains(short) {
            return (PartialDate(year: 2000 + short, month: month), place + 3)
        }
        return (PartialDate(month: month), place + 1)
    }

    private static func wordMonth(_ scan: TimeScan, _ place: Int) -> Int? {
        switch scan.word(place) {
        case .two, .three, .four, .six, .seven, .eight, .nine, .ten: scan.numeral(place)
        default: nil
        }
    }

    // "tháng 7, 12 hộ" lists no months: a number followed by a plain word counts something.
    private static func isCounted(_ scan: TimeScan, _ place: Int) -> Bool {
        guard scan.bounds.contains(place) else { return false }
        return scan.tokens[place].kind == .word && scan.word(place) == nil && !scan.tokens[place].isCapitalised
    }
}
