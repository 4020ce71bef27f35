import VietnameseText

/// **Năm** — `năm 2023`; `các năm 2024, 2025`, `năm 2024 và 2025`, `năm 2024 - 2025` are one stretch.
///
/// "năm" is a year only before a number from 1900 to 2199. "công tác năm" without a number ("xây dựng chương trình
/// công tác năm") recurs each year.
enum YearRule {
    static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        guard scan.isWord(place, .year) else { return nil }
        guard let first = scan.year(place + 1) else { return yearlyProgramme(scan, at: place) }
        var last = first
        var end = place + 2
        while scan.isMark(end, ",") || scan.isWord(end, .and) || scan.isMark(end, "-"), let next = scan.year(end + 1),
            next > last, next - last < 20, !scan.isMark(end + 2, "/")
        {
            last = next
            end += 2
        }
        if last == first { return TimeMatch(place..<end, CalendarValue(.year, PartialDate(year: first))) }
        return TimeMatch(
            place..<end,
            CalendarValue(.years, from: PartialDate(year: first), to: PartialDate(year: last))
        )
    }

    private static func yearlyProgramme(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        guard scan.bounds.contains(place - 2), scan.tokens[place - 2].word == AnchorWord.work.0,
            scan.tokens[place - 1].word == AnchorWord.work.1, scan.digits(place + 1) == nil,
            !scan.isWord(place + 1, .study)
        else { return nil }
        return TimeMatch(place..<place + 1, Recurrence(.yearly))
    }
}
