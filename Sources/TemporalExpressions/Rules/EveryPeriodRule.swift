import VietnameseText

/// **Hằng, mỗi, định kỳ** — `hằng tuần`, `hàng tháng`, `hằng đêm`, `mỗi quý một lần`, `mỗi quý 01 lần`, `mỗi tuần`,
/// `định kỳ hằng quý`, `định kỳ 06 tháng`, `định kỳ tháng`, `thường kỳ hằng tháng`.
///
/// "mỗi" alone before a unit recurs; "mỗi ngày làm việc" is daily, "mỗi thứ Năm" and "mỗi sáng thứ Hai" weekly. Several
/// in a row ("hằng tháng, hằng quý") are several expressions.
enum EveryPeriodRule {
    static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        var next = place
        let isPeriodic = scan.isWord(place, .fixed, .cycle)
        if isPeriodic { next += 2 }
        if scan.isWord(next, .every) || scan.isWord(next, .each) {
            if let (weekday, end) = weekday(scan, at: next + 1) {
                return TimeMatch(place..<end, Recurrence(.weekly, weekdays: [Int(weekday)]))
            }
            guard let (frequency, end) = unit(scan, at: next + 1) else { return nil }
            let next = times(scan, at: end)
            let count = next > end ? scan.numeral(next - 2) ?? 1 : 1
            return TimeMatch(place..<next, Recurrence(TimesPerPeriodRule.frequency(count, per: frequency)))
        }
        guard isPeriodic else { return nil }
        if let match = TimesPerPeriodRule.match(scan, at: next) {
            return TimeMatch(place..<match.tokens.upperBound, match.value)
        }
        if let (frequency, end) = TimesPerPeriodRule.interval(scan, at: next) {
            return TimeMatch(place..<times(scan, at: end), Recurrence(frequency))
        }
        guard let (frequency, end) = unit(scan, at: next), scan.quarter(end) == nil, scan.digits(end) == nil else {
            return nil
        }
        return TimeMatch(place..<end, Recurrence(frequency))
    }

    private static func weekday(_ scan: TimeScan, at place: Int) -> (UInt8, Int)? {
        switch scan.word(place) {
        case .morning, .afternoon, .evening, .night, .noon: WeekdayRecurrenceRule.weekday(scan, at: place + 1)
        default: WeekdayRecurrenceRule.weekday(scan, at: place)
        }
    }

    /// A unit of time as a frequency.
    static func unit(_ scan: TimeScan, at place: Int) -> (Frequency, Int)? {
        switch scan.word(place) {
        case .day, .night, .evening, .morning, .afternoon: (.daily, place + 1)
        case .partOfDay where scan.isWord(place + 1, .morning) || scan.isWord(place + 1, .evening): (.daily, place + 2)
        case .week: (.weekly, place + 1)
        case .month: (.monthly, place + 1)
        case .quarter: (.quarterly, place + 1)
        case .year: (.yearly, place + 1)
        default: nil
        }
    }

    /// Passes over "một lần", "01 lần".
    static func times(_ scan: TimeScan, at start: Int) -> Int {
        var place = start
        if scan.isWord(place, .least), scan.isWord(place + 1, .first) { place += 2 }
        if scan.numeral(place) != nil, isTimes(scan, place + 1) { return place + 2 }
        return start
    }

    /// lần, kỳ, buổi, lượt: what is counted.
    static func isTimes(_ scan: TimeScan, _ place: Int) -> Bool {
        scan.isWord(place, .times) || scan.isWord(place, .cycle) || scan.isWord(place, .turn)
            || scan.isWord(place, .partOfDay)
    }
}
