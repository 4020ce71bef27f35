import VietnameseText

/// **Ngày viết bằng số** — day, month and year with slashes, dashes or dots: `21/6/2024`, `21-6-2024`, `05.9.2024`,
/// `20/7/24`.
///
/// A day and a month alone (`20/7`, `15-9`) are read only where something before them says that they are a date:
/// "ngày", "mùng", "sáng", a preposition of time, a bracket that holds nothing else, or a date that they are listed
/// with; "9/9 thôn" and "24/7" are not. "ngày 15 và 30/9" and "ngày 10, 20/9" give the days that lack a month the
/// month that follows. A day that does not exist (31/02) is no date.
enum NumericDateRule {
    static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        guard let (date, end) = date(scan, at: place) else { return nil }
        if date.year == 0, !isAnnounced(scan, at: place), !isAlone(scan, place, end) { return nil }
        return TimeMatch(place..<end, CalendarValue(.day, date))
    }

    /// The date at a place, with or without year, announced or not.
    static func date(_ scan: TimeScan, at place: Int) -> (PartialDate, Int)? {
        guard let day = scan.digits(place), (1...31).contains(day), let month = scan.digits(place + 2),
            (1...12).contains(month), !scan.isSpaced(place + 2), let mark = separator(scan, place + 1)
        else { return nil }
        let date = PartialDate(month: month, day: day)
        if scan.isMark(place + 3, mark), !scan.isSpaced(place + 3), let year = scan.digits(place + 4) {
            guard let full = completed(date, year) else { return nil }
            return (full, place + 5)
        }
        if let (year, end) = scan.yearSuffix(place + 3), scan.isWord(place + 3, .year) {
            return completed(date, year).map { ($0, end) }
        }
        // "5.2024" would be read as day 5; a dot alone separates numbers of items.
        if mark == "."
            || scan.isMark(place + 3, "/") && !scan.isSpaced(place + 4) && scan.word(place + 4) == nil
                && scan.digits(place + 4) == nil
        {
            return nil
        }
        return date.day <= 29 || date.lastDayExists ? (date, place + 3) : nil
    }

    private static func separator(_ scan: TimeScan, _ place: Int) -> Unicode.Scalar? {
        guard !scan.isSpaced(place) else { return nil }
        for mark: Unicode.Scalar in ["/", "-", "."] where scan.isMark(place, mark) { return mark }
        return nil
    }

    private static func completed(_ date: PartialDate, _ written: Int) -> PartialDate? {
        var full = date
        switch written {
        case 1900...2199: full.year = written
        case 10...99: full.year = 2000 + written
        default: return nil
        }
        return full.firstDay == nil ? nil : full
    }

    private static func isAnnounced(_ scan: TimeScan, at place: Int) -> Bool {
        switch scan.word(place - 1) {
        case .day, .date, .morning, .afternoon, .evening, .night, .noon, .before, .until, .finish, .from, .toward, .at,
            .deadline, .occasion:
            return true
        case .done:
            // "làm xong 7/8 đầu việc" is a part of a whole.
            return !scan.bounds.contains(place + 3) || scan.tokens[place + 3].kind == .mark
        case .end:
            return scan.isWord(place - 2, .limit)
        case .being:
            return scan.isWord(place - 2, .limit) || scan.isWord(place - 2, .first)
                || scan.isWord(place - 2, .end) && scan.isWord(place - 3, .limit)
        case .latest, .first, .last, .and, .or:
            return scan.word(place - 1) != .and && scan.word(place - 1) != .or
                || NumericDateRule.followsDate(scan, place - 1)
        default:
            return scan.isMark(place - 1, ",") && followsDate(scan, place - 1)
        }
    }

    private static func followsDate(_ scan: TimeScan, _ place: Int) -> Bool {
        guard scan.digits(place - 1) != nil else { return false }
        if scan.word(place - 2) == .day { return true }
        guard scan.isMark(place - 2, "/"), scan.digits(place - 3) != nil else { return false }
        return scan.isMark(place - 4, "(") || isAnnounced(scan, at: place - 3)
    }

    private static func isAlone(_ scan: TimeScan, _ place: Int, _ end: Int) -> Bool {
        if scan.isMark(place - 1, "(") {
            return scan.isMark(end, ")") || scan.isMark(end, ",") && date(scan, at: end + 1) != nil
        }
        // "Thời gian: 24/4", or all of a cell.
        return scan.isMark(place - 1, ":") && !scan.bounds.contains(end) || scan.bounds == place..<end
    }
}

extension PartialDate {
    /// Whether the day exists in a leap year.
    var lastDayExists: Bool { PartialDate(year: 2024, month: month, day: day).firstDay != nil }
}
