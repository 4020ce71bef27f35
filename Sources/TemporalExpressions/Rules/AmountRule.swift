import VietnameseText

/// **N ngày kể từ …** — `10 ngày kể từ ngày 15/10/2025`, `07 ngày làm việc kể từ ngày ban hành`, `30 ngày kể từ ngày
/// Quyết định này có hiệu lực`, `05 ngày sau khi nhận được`, `trong vòng 10 ngày`.
///
/// Counted from a day that the text names, or from the day of this document ("ngày ban hành", "ngày ký", "ngày … có
/// hiệu lực"); from anything else ("ngày nhận được") it counts from an event without a date. An amount with no
/// starting point is read only after "trong vòng", "trong thời hạn", "chậm nhất", "không quá", "sau".
enum AmountRule {
    static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        guard let count = scan.numeral(place), (1...400).contains(count),
            let (unit, afterUnit) = unit(scan, at: place + 1)
        else { return nil }
        if let (anchor, end) = anchor(scan, at: afterUnit) {
            return TimeMatch(place..<end, .amount(AmountValue(count: count, unit: unit, anchor: anchor)))
        }
        guard unit == .day || unit == .workingDay, isBounded(scan, place) else { return nil }
        return TimeMatch(place..<afterUnit, .amount(AmountValue(count: count, unit: unit, anchor: .event)))
    }

    private static func unit(_ scan: TimeScan, at place: Int) -> (AmountValue.Unit, Int)? {
        switch scan.word(place) {
        case .day:
            scan.isWord(place + 1, .work) && scan.isWord(place + 2, .job) ? (.workingDay, place + 3) : (.day, place + 1)
        case .week: (.week, place + 1)
        case .month: (.month, place + 1)
        default: nil
        }
    }

    private static func anchor(_ scan: TimeScan, at place: Int) -> (AmountValue.Anchor, Int)? {
        var next = place
        if scan.isMark(next, ",") || scan.isMark(next, "(") { next += 1 }
        if scan.isWord(next, .counting, .from) {
            next += 2
        } else if scan.isWord(next, .from) || scan.isWord(next, .after) {
            next += 1
        } else {
            return nil
        }
        if scan.isWord(next, .when) { return (.event, next + 1) }
        guard scan.isWord(next, .day) else { return nil }
        if let (date, end) = WrittenDateRule.date(scan, at: next + 1) ?? NumericDateRule.date(scan, at: next + 1) {
            return (.day(date), end)
        }
        return named(scan, at: next + 1)
    }

    // "ngày ban hành Thông báo này", "ngày ký", "ngày Quyết định này có hiệu lực": up to six words on.
    private static func named(_ scan: TimeScan, at place: Int) -> (AmountValue.Anchor, Int)? {
        for next in place..<min(place + 7, scan.bounds.upperBound) {
            if scan.tokens[next].kind == .mark { break }
            if AnchorWord.issue.contains(scan.tokens[next].word) {
                var end = next + 1
                while end < min(next + 6, scan.bounds.upperBound), scan.tokens[end].kind == .word,
                    scan.tokens[end].isCapitalised || scan.isWord(end, .this)
                        || AnchorWord.tail.contains(scan.tokens[end].word)
                {
                    end += 1
                }
                return (.issue, end)
            }
        }
        return (.event, place)
    }

    private static func isBounded(_ scan: TimeScan, _ place: Int) -> Bool {
        switch (scan.word(place - 2), scan.word(place - 1)) {
        case (.inside, .within), (.inside, .limit), (.time, .limit), (.not, .exceed), (.late, .first),
            (.latest, .first):
            true
        case (_, .being) where scan.isWord(place - 2, .first): true
        case (_, .inside): true
        default: false
        }
    }
}
