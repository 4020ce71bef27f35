import VietnameseText

/// **Số lần trong kỳ** — `01 lần/tháng`, `02 lần/ngày`, `1 lần/quý`, `02 lần/năm`, `một lần mỗi tháng`, `01 lần trong
/// quý`; `01 tháng/lần`, `3 tháng một lần`, `ngày hai buổi`, `02 tuần/lần`, `6 tháng/lần`.
///
/// Twice a year is half-yearly, four times a year quarterly, twelve monthly; several times in a shorter period keep
/// the period: the calendar has no finer word for them.
enum TimesPerPeriodRule {
    static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        if let count = scan.numeral(place), EveryPeriodRule.isTimes(scan, place + 1) {
            var next = place + 2
            guard
                scan.isMark(next, "/") || scan.isWord(next, .inside) || scan.isWord(next, .each)
                    || scan.isWord(next, .one)
            else { return nil }
            next += 1
            if scan.digits(next) == 1 || scan.isWord(next, .one) || scan.isWord(next, .each) { next += 1 }
            guard let (unit, end) = EveryPeriodRule.unit(scan, at: next) else { return nil }
            if !scan.isMark(place + 2, "/"), scan.digits(end) != nil || scan.quarter(end) != nil { return nil }
            return TimeMatch(place..<end, Recurrence(frequency(count, per: unit)))
        }
        // "02 ngày/tuần", "3 tối/tuần".
        if scan.numeral(place) != nil, isOnDay(scan.word(place + 1)), scan.isMark(place + 2, "/"),
            let (unit, end) = EveryPeriodRule.unit(scan, at: place + 3)
        {
            return TimeMatch(place..<end, Recurrence(unit))
        }
        if let (unit, next) = EveryPeriodRule.unit(scan, at: place), let count = scan.numeral(next), count < 20,
            scan.isWord(next + 1, .times) || scan.isWord(next + 1, .turn) || scan.isWord(next + 1, .partOfDay)
        {
            return TimeMatch(place..<next + 2, Recurrence(frequency(count, per: unit)))
        }
        guard let (frequency, end) = interval(scan, at: place) else { return nil }
        if scan.isMark(end, "/"), scan.digits(end + 1) != nil, scan.isWord(end + 2, .times) {
            return TimeMatch(place..<end + 3, Recurrence(frequency))
        }
        if scan.isMark(end, "/"), scan.isWord(end + 1, .times) {
            return TimeMatch(place..<end + 2, Recurrence(frequency))
        }
        if scan.numeral(end) == 1, scan.isWord(end + 1, .times) {
            return TimeMatch(place..<end + 2, Recurrence(frequency))
        }
        return nil
    }

    private static func isOnDay(_ word: TimeWord?) -> Bool {
        switch word {
        case .day, .evening, .morning, .afternoon, .night: true
        default: false
        }
    }

    /// "06 tháng", "02 tuần", "quý": an interval and the place after it.
    static func interval(_ scan: TimeScan, at place: Int) -> (Frequency, Int)? {
        guard let count = scan.numeral(place) else {
            guard scan.isWord(place, .quarter) || scan.isWord(place, .month) || scan.isWord(place, .week) else {
                return nil
            }
            return EveryPeriodRule.unit(scan, at: place)
        }
        guard let (unit, end) = EveryPeriodRule.unit(scan, at: place + 1) else { return nil }
        switch (unit, count) {
        case (_, 1), (.weekly, _), (.daily, _): return (unit, end)
        case (.monthly, 2...3), (.quarterly, _):
            return (count >= 2 && unit == .quarterly ? .halfyearly : .quarterly, end)
        case (.monthly, 4...6): return (.halfyearly, end)
        case (.monthly, 12): return (.yearly, end)
        default: return nil
        }
    }

    /// A number of times a unit, as the nearest frequency that has a name.
    static func frequency(_ count: Int, per unit: Frequency) -> Frequency {
        guard unit == .yearly else { return unit }
        switch count {
        case ...1: return .yearly
        case 2: return .halfyearly
        case 3...6: return .quarterly
        default: return .monthly
        }
    }
}
