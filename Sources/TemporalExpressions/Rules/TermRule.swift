import VietnameseText

/// **Nhiệm kỳ, giai đoạn, thời kỳ, năm học, khóa** — `nhiệm kỳ 2025-2027`, `giai đoạn 2021 - 2025`, `thời kỳ
/// 2021-2030`, `năm học 2024-2025`, `khóa 2021 - 2026`, `giai đoạn 2025 đến 2030`.
///
/// From 1 January of the first year to 31 December of the last; a school year from 1 September to 31 May.
enum TermRule {
    static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        let isSchool = scan.isWord(place, .year, .study)
        let isTerm =
            scan.isWord(place, .term, .cycle) || scan.isWord(place, .phase, .section)
            || scan.isWord(place, .time, .cycle)
        var next = place + 2
        if !isSchool, !isTerm {
            guard scan.isWord(place, .course) else { return nil }
            next = place + 1
        }
        if scan.isWord(next, .year) { next += 1 }
        guard let first = scan.year(next), scan.isMark(next + 1, "-") || scan.isWord(next + 1, .until),
            let last = scan.year(next + 2), first < last
        else { return nil }
        let from = PartialDate(year: first, month: isSchool ? 9 : 0)
        let to = PartialDate(year: last, month: isSchool ? 5 : 0)
        return TimeMatch(place..<next + 3, CalendarValue(.years, from: from, to: to))
    }
}
