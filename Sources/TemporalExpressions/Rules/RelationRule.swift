import VietnameseText

/// **Giới từ chỉ thời gian** — the words before an expression say what it is to the sentence: `trước` (the day before
/// is the last), `chậm nhất`, `muộn nhất`, `đến`, `đến hết`, `hết`, `xong`, `không quá` (the day itself is the last),
/// `trong`, `trong vòng` (its last day), `từ`, `kể từ`, `bắt đầu từ` (the first day), `vào` (on it), `dự kiến`
/// (planned only), `sau`; `tại kỳ sinh hoạt`, `trong phiên họp` of a month are in that month; `phấn đấu` right before a period is its deadline.
///
/// Between the preposition and the expression may stand "ngày", "là", "vào", "thời hạn", a clock time, a weekday, a
/// part of the day and "khoảng".
enum RelationRule {
    static func expression(_ scan: TimeScan, _ match: TimeMatch) -> TimeExpression {
        var start = match.tokens.lowerBound
        var clock = -1
        var isOnDay = scan.isWord(start, .day)
        while let step = connective(scan, before: start) {
            if step.clock >= 0 { clock = step.clock }
            isOnDay = isOnDay || scan.isWord(step.start, .day)
            start = step.start
        }
        var result = TimeExpression(tokens: match.tokens, value: match.value, clock: clock)
        let (relation, relationStart) = relation(scan, before: start)
        result.relation = relation == .none && isLatest(scan, after: match.tokens.upperBound) ? .by : relation
        result.relationStart = relation == .none ? min(start, relationStart) : relationStart
        if case .recurrence = match.value, clock < 0 { result.relationStart = relationStart }
        return result
    }

    // "ngày 24 tháng 7 là muộn nhất".
    private static func isLatest(_ scan: TimeScan, after place: Int) -> Bool {
        scan.isWord(place, .being) && (scan.isWord(place + 1, .late) || scan.isWord(place + 1, .latest))
            && scan.isWord(place + 2, .first)
    }

    private struct Connective {
        var start: Int
        var clock = -1
    }

    /// A word or a clock time that may stand between the preposition and the expression.
    private static func connective(_ scan: TimeScan, before end: Int) -> Connective? {
        switch scan.word(end - 1) {
        case .day, .being, .at, .morning, .afternoon, .evening, .noon, .night, .about, .partOfDay, .date, .occasion:
            return Connective(start: end - 1)
        default: break
        }
        for length in 2...4 {
            if let (minutes, after) = ClockTimeRule.time(scan, at: end - length), after == end {
                return Connective(start: end - length, clock: minutes)
            }
        }
        if scan.isMark(end - 1, ",") || scan.isMark(end - 1, "("), let before = connective(scan, before: end - 1),
            before.clock >= 0 || end - 1 - before.start == 2
        {
            return before
        }
        if let start = meeting(scan, before: end) { return Connective(start: start) }
        if let (_, after) = WeekdayRecurrenceRule.weekday(scan, at: end - 2), after == end {
            return Connective(start: end - 2)
        }
        return nil
    }

    /// "kỳ sinh hoạt (thường kỳ)", "phiên họp": a meeting in a period is held on one of its days.
    private static func meeting(_ scan: TimeScan, before end: Int) -> Int? {
        guard end < scan.bounds.upperBound, scan.isWord(end, .month) || scan.isWord(end, .quarter) else { return nil }
        var place = end
        if scan.isWord(place - 2, .regular), scan.isWord(place - 1, .rite) || scan.isWord(place - 1, .cycle) {
            place -= 2
        }
        if scan.isWord(place - 2, .life), scan.isWord(place - 1, .activity) {
            place -= 2
        } else if scan.isWord(place - 1, .meet) {
            place -= 1
        } else {
            return nil
        }
        switch scan.word(place - 1) {
        case .cycle, .sitting, .turn, .partOfDay: return place - 1
        default: return nil
        }
    }

    private static func relation(_ scan: TimeScan, before end: Int) -> (TimeRelation, Int) {
        switch scan.word(end - 1) {
        case .before: return (.before, scan.isWord(end - 2, .done) ? end - 2 : end - 1)
        case .first where scan.isWord(end - 2, .late) || scan.isWord(end - 2, .latest): return (.by, end - 2)
        case .finish: return (.by, scan.isWord(end - 2, .until) ? end - 2 : end - 1)
        case .until, .toward: return (.by, end - 1)
        case .done: return (.by, end - 1)
        case .exceed where scan.isWord(end - 2, .not): return (.by, end - 2)
        case .than where scan.isWord(end - 3, .not): return (.by, end - 3)
        case .within where scan.isWord(end - 2, .inside): return (.within, end - 2)
        case .limit where scan.isWord(end - 2, .time):
            return (.within, scan.isWord(end - 3, .inside) ? end - 3 : end - 2)
        case .interval where scan.isWord(end - 2, .time): return (.within, end - 2)
        case .deadline where scan.isWord(end - 2, .limit): return (.by, end - 2)
        case .end where scan.isWord(end - 2, .limit): return (.by, end - 2)
        case .into: return (.within, end - 1)
        case .inside: return (.within, end - 1)
        case .inPlace where scan.word(end) == .cycle || scan.word(end) == .sitting || scan.word(end) == .turn:
            return (.within, end - 1)
        case .from: return (.from, scan.isWord(end - 2, .counting) ? end - 2 : end - 1)
        case .foresee where scan.isWord(end - 2, .expected): return (.expected, end - 2)
        case .after: return (.after, end - 1)
        case .strive where scan.isWord(end - 2, .aim): return (.within, end)
        default: break
        }
        return scan.isWord(end, .at) ? (.at, end) : (.none, end)
    }
}
