import TemporalExpressions
import VietnameseText

/// Clauses that begin with a body: "Ủy ban nhân dân phường rà soát …".
extension ClauseReader {
    func readSubject(_ actors: [ActorPhrase], next: Int, _ clause: inout Clause, announces: Bool) {
        let end = clause.range.upperBound
        clause.leads = actors
        clause.predicate = next
        guard next < end else {
            clause.role = announces ? .leadIn : .name
            return
        }
        if reading.isMark(next, ":") || reading.isMark(next, ".") && next + 1 < end {
            return readAfterColon(actors, next + 1, &clause)
        }
        var place = next
        while place < end, isPassedOver(place) { place += reading.length(place) }
        if place == next, reading.cue(next).contains(.decision), !reading.cue(next).contains(.order),
            actors.contains(where: { OrderRule.canIssue($0, reading) })
        {
            clause.role = .decision
            return
        }
        if place < end,
            reading.isMark(place, ",") || reading.cue(place).contains(.basis)
                || reading.cue(place).contains(.preposition),
            let inner = laterPredicate(place, end)
        {
            place = inner
        }
        guard place < end else {
            clause.role = .statement
            return
        }
        clause.isForward = place > next && Self.forward.contains(reading.tokens[next].word)
        let cue = reading.cue(place)
        if let order = OrderRule(reading: reading, end: end).order(at: place, subject: actors) {
            if place > next, wasDone(next, place) {
                clause.role = .finding
                return
            }
            take(order, &clause)
            return
        }
        if announces, let order = laterOrder(place, end, actors) { return take(order, &clause) }
        if isSome(actors), !mustFollow(next, end) {
            clause.role = .finding
            return
        }
        if isPast(next, end) || place == next && isAssessment(place, actors) {
            clause.role = .finding
            return
        }
        if cue.contains(.decision), actors.contains(where: { OrderRule.canIssue($0, reading) }) {
            clause.role = .decision
            return
        }
        if cue.contains(.stative) && !cue.isPredicate || isEvent(actors) {
            clause.role = .statement
            return
        }
        if cue.contains(.passive) {
            clause.role = .statement
            return
        }
        // An adverb or "phải" behind a subject has an action after it, also one that the lexicon does not know.
        let acts = place > next || hasPredicate(place, end) || isUnknownAction(place, end)
        clause.role = acts ? .explicitDirective : .statement
    }

    // "Hội nghị kết thúc lúc …": a meeting happens; it does nothing.
    func isEvent(_ actors: [ActorPhrase]) -> Bool {
        actors.count == 1 && actors[0].head.contains(.issuerHead) && actors[0].head.contains(.meeting)
    }

    // "Ban Thường vụ kết luận và giao Công an phường:".
    func laterOrder(_ start: Int, _ end: Int, _ actors: [ActorPhrase]) -> OrderRule.Order? {
        let rule = OrderRule(reading: reading, end: end)
        for place in start..<end {
            if let order = rule.order(at: place, subject: actors), !order.leads.isEmpty { return order }
        }
        return nil
    }

    // "Một số cấp ủy …": what some bodies do is told, not ordered.
    func isSome(_ actors: [ActorPhrase]) -> Bool {
        guard let first = actors.first?.name.lowerBound else { return false }
        return reading.tokens[first].word == Words.one && first + 1 < reading.tokens.count
            && reading.tokens[first + 1].word == Words.number
    }

    // Adverbs and modal words between a subject and its action.
    func isPassedOver(_ place: Int) -> Bool {
        let cue = reading.cue(place)
        return !cue.intersection([.adverb, .must]).isEmpty && cue.intersection([.order, .finding, .decision]).isEmpty
    }

    func readAfterColon(_ actors: [ActorPhrase], _ start: Int, _ clause: inout Clause) {
        var inner = self.clause(start..<clause.range.upperBound, announces: false)
        if inner.leads.isEmpty { inner.leads = actors }
        if inner.role == .directive || inner.role == .completion { inner.role = .explicitDirective }
        clause.role = inner.role
        clause.leads = inner.leads
        clause.predicate = inner.predicate
        clause.condition = inner.condition
        clause.isOrdered = inner.isOrdered
        clause.isSpeech = true
    }

    func laterPredicate(_ start: Int, _ end: Int) -> Int? {
        var place = start
        while place < end {
            if reading.isMark(place, "(") {
                place = reading.afterBracket(place, to: end)
                continue
            }
            let cue = reading.cue(place)
            if place > start, cue.isPredicate || cue.contains(.order), !cue.contains(.basis), !cue.isActor,
                !cue.contains(.nounVerb) || cue.contains(.report)
            {
                return place
            }
            place += reading.length(place)
        }
        return nil
    }

    func hasPredicate(_ start: Int, _ end: Int) -> Bool {
        reading.cue(start).isPredicate || laterPredicate(start, end) != nil
    }

    // After a body a plain small word with something behind it is taken for an action that the lexicon does not know.
    func isUnknownAction(_ place: Int, _ end: Int) -> Bool {
        var start = place
        if reading.isMark(start, ",") { start += 1 }
        guard start + 2 < end, reading.tokens[start].kind == .word, !reading.tokens[start].isCapitalised else {
            return false
        }
        if reading.tokens[start].word == Words.give { return true }
        return reading.cue(start).intersection([.preposition, .of, .passive, .conjunction, .stative, .modifier, .place])
            .isEmpty
    }

    func wasDone(_ start: Int, _ end: Int) -> Bool {
        (start..<end).contains { reading.tokens[$0].word == Words.already }
    }

    /// "đã", "chưa", "còn", "ghi nhận" … right after the subject, before any other action.
    func isPast(_ start: Int, _ end: Int) -> Bool {
        var place = start
        var steps = 0
        while place < end, steps < 7 {
            let cue = reading.cue(place)
            if cue.contains(.finding) || cue.contains(.findingOpener) { return true }
            if reading.tokens[place].kind == .mark || cue.contains(.verb) && !cue.contains(.adverb) { return false }
            place += reading.length(place)
            steps += 1
        }
        return false
    }

    // "Ban Thường vụ đánh giá …": who signs assesses; anybody else is told to.
    func isAssessment(_ place: Int, _ actors: [ActorPhrase]) -> Bool {
        Self.assessing.contains(reading.tokens[place].word) && reading.length(place) == 2
            && actors.contains { OrderRule.canIssue($0, reading) }
    }

    static let assessing: Set<UInt16> = [Lexicon.shared.word("đánh")]

    /// tiếp tục, tập trung, khẩn trương, chủ động, tăng cường, đẩy mạnh: said of what is to come.
    static let forward = Set(["tiếp", "tập", "khẩn", "chủ", "tăng", "đẩy"].map(Lexicon.shared.word))
}
