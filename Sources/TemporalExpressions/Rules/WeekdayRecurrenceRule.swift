import VietnameseText

/// **Thứ trong tuần** — `thứ Sáu hằng tuần`, `chiều thứ Năm hằng tuần`, `Chủ nhật tuần cuối hằng tháng`, `thứ Hai đầu
/// tháng hằng tháng`, `thứ Bảy, Chủ nhật hằng tuần`, `ngày cuối tuần`, `các ngày cuối tuần`, `cuối tuần`.
///
/// A weekday without "hằng" is one day whose date the text does not give, and is no expression. "cuối tuần này" is
/// one weekend.
enum WeekdayRecurrenceRule {
    static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        if let weekend = weekend(scan, at: place) { return weekend }
        if scan.isWord(place, .plural), scan.isWord(place + 1, .day), scan.isWord(place + 2, .work),
            scan.isWord(place + 3, .job)
        {
            return TimeMatch(place..<place + 4, Recurrence(.daily))
        }
        guard let (named, afterDay) = weekday(scan, at: place) else { return nil }
        var weekdays = [Int(named)]
        var next = afterDay
        while scan.isMark(next, ",") || scan.isWord(next, .and), let (other, end) = weekday(scan, at: next + 1) {
            next = end
            weekdays.append(Int(other))
        }
        if scan.isWord(next, .week), let (ordinal, afterWeek) = WeekOfMonthRule.week(scan, at: next + 1),
            let (frequency, end) = MonthdayRecurrenceRule.period(scan, at: afterWeek)
        {
            return TimeMatch(place..<end, Recurrence(frequency, weekdays: NumberSet(weekdays), ordinal: Int8(ordinal)))
        }
        if scan.isWord(next, .end) || scan.isWord(next, .beginning),
            let (frequency, end) = MonthdayRecurrenceRule.period(scan, at: next + 1)
                ?? MonthdayRecurrenceRule.period(scan, at: next + 2)
        {
            let ordinal: Int8 = scan.isWord(next, .end) ? -1 : 1
            return TimeMatch(place..<end, Recurrence(frequency, weekdays: NumberSet(weekdays), ordinal: ordinal))
        }
        guard scan.isWord(next, .every) || scan.isWord(next, .each),
            let (frequency, end) = EveryPeriodRule.unit(scan, at: next + 1),
            frequency == .weekly || frequency == .monthly
        else { return nil }
        return TimeMatch(place..<end, Recurrence(frequency, weekdays: NumberSet(weekdays)))
    }

    /// "thứ Hai" … "thứ Bảy", "Chủ nhật": ISO weekday and the place after it.
    static func weekday(_ scan: TimeScan, at place: Int) -> (UInt8, Int)? {
        if scan.isWord(place, .lord, .sun) { return (7, place + 2) }
        guard scan.isWord(place, .ordinal) else { return nil }
        if scan.isWord(place + 1, .year) { return (4, place + 2) }
        guard let number = scan.numeral(place + 1), (2...7).contains(number) else { return nil }
        return (UInt8(number - 1), place + 2)
    }

    private static func weekend(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        var next = place
        if scan.isWord(next, .plural) { next += 1 }
        if scan.isWord(next, .day) { next += 1 }
        guard scan.isWord(next, .end, .week), !scan.isWord(next + 2, .this) else { return nil }
        if next == place, scan.isWord(place - 1, .day) { return nil }
        var end = next + 2
        if scan.isWord(end, .every), scan.isWord(end + 1, .week) { end += 2 }
        return TimeMatch(place..<end, Recurrence(.weekly))
    }
}
