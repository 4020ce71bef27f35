import TemporalExpressions
import VietnameseText

/// **Trạng ngữ đầu câu** — what stands before the clause and ends in a comma: time, condition, basis, purpose, topic.
///
/// One that carries a date, a recurrence or a condition belongs to the unit; an empty one ("Thời gian tới, …", "Căn
/// cứ Nghị quyết, …") does not. The clause begins after the first comma behind which a body with a predicate or an
/// order stands; for time and conditions an action alone is enough.
struct AdverbialRule {
    let reading: Reading
    let times: [TimeExpression]
    let end: Int

    struct Adverbial {
        /// The place where the clause begins.
        var next: Int
        var isCondition: Bool
        var isTime: Bool
    }

    /// The adverbial at a place, `nil` when the clause begins right there.
    func adverbial(at start: Int) -> Adverbial? {
        if let next = afterTime(at: start) { return Adverbial(next: next, isCondition: false, isTime: true) }
        let cue = reading.cue(start)
        let token = reading.tokens[start]
        let index = times.firstIndex(endingAfter: start)
        let isTime =
            index < times.count && times[index].relationStart <= start || cue.contains(.emptyTime)
            || token.kind == .number || Self.timeWords.contains(token.word)
        let isCondition = cue.contains(.condition)
        // "Kết thúc mùa khô, …".
        let isEnding = cue.contains(.completion) && Self.endings.contains(token.word)
        let isBasis = isEnding || !cue.intersection([.basis, .purpose, .preposition, .findingOpener]).isEmpty
        if let next = afterTopic(at: start) { return Adverbial(next: next, isCondition: false, isTime: false) }
        guard isTime || isCondition || isBasis else { return nil }
        let allowsBare = !isEnding && (isTime || isCondition || !cue.contains(.purpose) && !cue.contains(.basis))
        guard
            let next = clauseStart(after: start, allowsBare: false)
                ?? (allowsBare ? clauseStart(after: start, allowsBare: true) : nil)
        else {
            // "Để …, tổ chức …": a purpose or a basis with nothing but an action after it.
            guard cue.contains(.purpose) || cue.contains(.basis) && !cue.contains(.verb) && !cue.contains(.adverb),
                let bare = clauseStart(after: start, allowsBare: true)
            else { return nil }
            return Adverbial(next: bare, isCondition: false, isTime: false)
        }
        return Adverbial(next: next, isCondition: isCondition, isTime: isTime)
    }

    // "hằng tuần công khai …", "trước ngày 30 hằng tháng báo cáo …": a time with its action right behind it.
    private func afterTime(at start: Int) -> Int? {
        let low = times.firstIndex(endingAfter: start)
        guard low < times.count, times[low].tokens.upperBound < end, times[low].tokens.lowerBound < start + 6,
            times[low].relationStart <= start || times[low].tokens.lowerBound == start
        else { return nil }
        if case .amount(let amount) = times[low].value, amount.anchor == .event { return nil }
        var next = times[low].tokens.upperBound
        if reading.isMark(next, ",") { next += 1 }
        return next < end && isClauseStart(next, allowsBare: true) ? next : nil
    }

    private func clauseStart(after start: Int, allowsBare: Bool) -> Int? {
        var place = start
        // "Về thu ngân sách: giao …": only a topic ends in a colon.
        let isTopic = reading.tokens[start].word == Words.about || Self.topics.contains(reading.tokens[start].word)
        while place < end, let comma = isTopic ? nextBreak(in: place..<end) : reading.firstMark(",", in: place..<end) {
            var next = comma + 1
            while next < end, reading.cue(next).contains(.link), !reading.cue(next).isPredicate {
                next += reading.length(next)
            }
            guard next < end else { return nil }
            if isClauseStart(next, allowsBare: allowsBare) { return next }
            // A bare action counts only right behind the adverbial; further commas may part its own words.
            if allowsBare { return nil }
            place = comma + 1
        }
        return nil
    }

    // "Vệ sinh quý II (90.000 đ/hộ): Bà Hoan … thu", "Sinh hoạt hè: Tổ chức …": a heading in the run of the text, neither
    // a body nor an order, before the clause proper.
    private func afterTopic(at start: Int) -> Int? {
        guard reading.tokens[start].isCapitalised, !reading.cue(start).contains(.order),
            let colon = reading.firstMark(":", in: start..<min(end, start + 18)), colon + 2 < end
        else { return nil }
        let prefix = start..<colon
        guard !prefix.contains(where: { isCommitting(reading.cue($0)) || reading.isMark($0, ",") }) else { return nil }
        if let list = ActorListRule(reading: reading, end: colon).list(at: start), list.end >= colon { return nil }
        let next = colon + 1
        let isAction = reading.tokens[next].isCapitalised && reading.cue(next).isPredicate
        return isAction || isClauseStart(next, allowsBare: false) ? next : nil
    }

    private func isCommitting(_ cue: Cue) -> Bool {
        !cue.intersection([.order, .must, .conclusion, .decision, .finding, .findingOpener]).isEmpty
    }

    private func nextBreak(in range: Range<Int>) -> Int? {
        let comma = reading.firstMark(",", in: range)
        let colon = reading.firstMark(":", in: range)
        guard let comma, let colon else { return comma ?? colon }
        return min(comma, colon)
    }

    private func isClauseStart(_ place: Int, allowsBare: Bool) -> Bool {
        let cue = reading.cue(place)
        if cue.contains(.order) || cue.contains(.decision), !cue.contains(.verb) {
            return place + reading.length(place) < end
        }
        if let list = ActorListRule(reading: reading, end: end).list(at: place) {
            guard list.end < end else { return false }
            let next = reading.cue(list.end)
            return next.isPredicate || !next.intersection([.order, .decision, .finding]).isEmpty
                || reading.isMark(list.end, ":")
                || next.contains(.basis)
        }
        return allowsBare && cue.isPredicate
    }

    private static let endings = WordSet(["kết"])

    private static let topics = WordSet(["đối", "riêng", "việc"])

    private static let timeWords = WordSet([
        "hằng", "định", "quý", "mỗi", "tuần", "chậm", "hết", "ngày", "tháng", "năm",
    ])
}
