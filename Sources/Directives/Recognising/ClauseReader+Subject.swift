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
        if place == next, isDecision(next, actors) {
            clause.role = .decision
            return
        }
        if isLetter(next, end) {
            clause.role = .finding
            return
        }
        if isConsequence(next, end) {
            clause.role = .statement
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

    // Whoever signs decides; "nhất trí" is a decision of anybody.
    private func isDecision(_ place: Int, _ actors: [ActorPhrase]) -> Bool {
        let cue = reading.cue(place)
        guard cue.contains(.decision), !cue.contains(.order) else { return false }
        return Self.agreeing.contains(reading.tokens[place].word)
            || actors.contains { OrderRule.canIssue($0, reading) }
    }

    // "Sở Công Thương có Văn bản số 1402/SCT đề nghị các đơn vị …": what was written before.
    func isLetter(_ place: Int, _ end: Int) -> Bool {
        guard place + 1 < end, reading.tokens[place].word == Words.have else { return false }
        let kind = place + 1
        guard reading.cue(kind).contains(.documentKind) else { return false }
        let next = kind + reading.length(kind)
        return next < end && reading.tokens[next].word == Words.number
    }

    // "… sẽ không được xét thi đua": what follows for who does not.
    private func isConsequence(_ start: Int, _ end: Int) -> Bool {
        (start..<max(start, end - 2)).contains {
            Self.future.contains(reading.tokens[$0].word) && Self.negating.contains(reading.tokens[$0 + 1].word)
                && reading.cue($0 + 2).contains(.passive)
        }
    }

    private static let agreeing = WordSet(["nhất"])
    private static let future = WordSet(["sẽ"])
    private static let negating = WordSet(["không"])

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
        if inner.role == .directive || inner.role == .completion || isOwnAction(inner, actors) {
            inner.role = .explicitDirective
        }
        clause.role = inner.role
        clause.leads = inner.leads
        clause.predicate = inner.predicate
        clause.condition = inner.condition
        clause.isOrdered = inner.isOrdered
        clause.isSpeech = true
    }

    // "Ông A: chuẩn hóa …; thành lập …": after a name and a colon a decision is that body's task, and so is an action
    // that the lexicon does not know.
    private func isOwnAction(_ clause: Clause, _ actors: [ActorPhrase]) -> Bool {
        guard clause.leads.isEmpty || clause.leads == actors else { return false }
        if clause.role == .decision {
            return Self.deeds.contains(reading.tokens[clause.start].word)
                && !actors.contains { $0.head.contains(.issuerHead) }
        }
        return clause.role == .statement && isUnknownAction(clause.start, clause.range.upperBound)
            && !reading.cue(clause.start).contains(.thing)
    }

    /// thành lập, phê duyệt, ban hành, quyết định: decisions that are also deeds.
    static let deeds = WordSet(["thành", "phê", "ban", "quyết"])

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
            if cue.contains(.must) || reading.tokens[place].kind == .mark
                || cue.contains(.verb) && !cue.contains(.adverb)
            {
                return false
            }
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

    static let assessing = WordSet(["đánh"])

    /// tiếp tục, tập trung, khẩn trương, chủ động, tăng cường, đẩy mạnh: said of what is to come.
    static let forward = WordSet(["tiếp", "tập", "khẩn", "chủ", "tăng", "đẩy"])
}
