import TemporalExpressions
import VietnameseText

/// Tells what a clause does and who leads it.
struct ClauseReader {
    let reading: Reading
    /// All expressions of time of the document, in order.
    let times: [TimeExpression]

    /// Reads a clause; `announces` when its sentence ends in a colon.
    func clause(_ range: Range<Int>, announces: Bool) -> Clause {
        var clause = Clause(role: .statement, range: range, start: range.lowerBound, predicate: range.lowerBound)
        if let (field, value) = LabelBlockRule.field(reading, range) {
            clause.role = .labelled(field)
            clause.predicate = value
            return clause
        }
        var place = skipLinks(range.lowerBound, range.upperBound)
        guard place < range.upperBound else { return clause }
        let opener = reading.cue(place)
        if opener.contains(.elaboration) {
            clause.role = announces ? .leadIn : .elaboration
            return clause
        }
        if opener.contains(.findingOpener), !isOrderedLater(place, range) {
            clause.role = .finding
            return clause
        }
        if let consequence = consequence(in: place..<range.upperBound) {
            clause.condition = place..<consequence
            clause.start = place
            read(from: consequence, &clause, announces: announces)
            if clause.role == .statement { clause.role = .directive }
            return clause
        }
        place = skipAdverbials(from: place, &clause)
        read(from: place, &clause, announces: announces)
        if announces, clause.role != .finding { clause.role = .leadIn }
        return clause
    }

    /// "Trường hợp … thì lập hồ sơ …", "tổ nào … thì tổ trưởng báo cáo": what follows "thì" outside brackets.
    private func consequence(in range: Range<Int>) -> Int? {
        var place = range.lowerBound
        var isConditional = false
        var hasComma = false
        while place < range.upperBound {
            if reading.isMark(place, "(") {
                place = reading.afterBracket(place, to: range.upperBound)
                continue
            }
            let token = reading.tokens[place]
            isConditional = isConditional || token.word == Words.which || !hasComma && reading.cue(place).contains(.condition)
            hasComma = hasComma || token.isMark(",")
            if token.word == Words.then, isConditional, place + 1 < range.upperBound { return place + 1 }
            place += 1
        }
        return nil
    }

    private func skipLinks(_ start: Int, _ end: Int) -> Int {
        var place = start
        while place < end, reading.tokens[place].kind == .mark, !reading.isMark(place, "("), !reading.isMark(place, "\"") { place += 1 }
        while place < end, reading.cue(place).contains(.link) {
            let next = place + reading.length(place)
            if next < end, reading.isMark(next, ",") {
                place = next + 1
            } else if !reading.cue(place).isPredicate || reading.cue(next < end ? next : place).isActor {
                place = next
            } else {
                break
            }
        }
        return place
    }

    // "Nguyên nhân …; yêu cầu X …": an order later in the clause is still an order.
    private func isOrderedLater(_ start: Int, _ range: Range<Int>) -> Bool {
        guard reading.cue(start).contains(.purpose) || reading.cue(start).contains(.order) else { return false }
        return AdverbialRule(reading: reading, times: times, end: range.upperBound).adverbial(at: start) != nil
    }

    /// Whether a clause of its own follows the adverbial that a part begins with.
    func hasClause(behind part: Range<Int>) -> Bool {
        AdverbialRule(reading: reading, times: times, end: part.upperBound).adverbial(at: part.lowerBound) != nil
    }

    private func skipAdverbials(from start: Int, _ clause: inout Clause) -> Int {
        let end = clause.range.upperBound
        let rule = AdverbialRule(reading: reading, times: times, end: end)
        var place = start
        clause.start = start
        var keeps = false
        var rounds = 0
        while rounds < 3, place < end, let adverbial = rule.adverbial(at: place) {
            if adverbial.isCondition { clause.condition = place..<adverbial.next }
            keeps = keeps || adverbial.isCondition || adverbial.isTime && !reading.cue(place).contains(.emptyTime)
            place = adverbial.next
            if !keeps { clause.start = place }
            rounds += 1
        }
        return place
    }

    private func read(from start: Int, _ clause: inout Clause, announces: Bool) {
        let end = clause.range.upperBound
        guard start < end else { return }
        clause.predicate = start
        if let list = ActorListRule(reading: reading, end: end).list(at: start) {
            readSubject(list.actors, next: list.end, &clause, announces: announces)
            return
        }
        let cue = reading.cue(start)
        if isTime(start..<end) {
            clause.role = .completion
        } else if cue.contains(.documentKind), start + reading.length(start) < end,
            reading.tokens[start + reading.length(start)].word == Words.this
        {
            readThing(from: start, &clause)
        } else if let order = OrderRule(reading: reading, end: end).order(at: start, subject: []) {
            take(order, &clause)
        } else if cue.contains(.decision) {
            clause.role = .decision
        } else if cue.contains(.findingOpener) || cue.contains(.finding) {
            clause.role = .finding
        } else if cue.contains(.completion), isBareCompletion(start, end) {
            clause.role = .completion
        } else if cue.isPredicate, !isThing(start, end) {
            clause.role = .directive
        } else {
            readThing(from: start, &clause)
        }
    }

    /// Whether a clause is nothing but an expression of time with its preposition ("Hạn chót 25/10").
    private func isTime(_ range: Range<Int>) -> Bool {
        guard range.count <= 16 else { return false }
        let index = times.firstIndex(endingAfter: range.lowerBound)
        guard index < times.count else { return false }
        let time = times[index]
        return time.tokens.upperBound >= range.upperBound && time.relationStart <= range.lowerBound
    }

    private func take(_ order: OrderRule.Order, _ clause: inout Clause) {
        clause.leads = order.leads
        clause.predicate = order.predicate
        clause.role = order.predicate >= clause.range.upperBound ? .name : .explicitDirective
        clause.isOrdered = true
    }

    private func readSubject(_ actors: [ActorPhrase], next: Int, _ clause: inout Clause, announces: Bool) {
        let end = clause.range.upperBound
        clause.leads = actors
        clause.predicate = next
        guard next < end else {
            clause.role = announces ? .leadIn : .name
            return
        }
        if reading.isMark(next, ":") || reading.isMark(next, ".") && next + 1 < end { return readAfterColon(actors, next + 1, &clause) }
        var place = next
        while place < end, isPassedOver(place) { place += reading.length(place) }
        if place == next, reading.cue(next).contains(.decision), !reading.cue(next).contains(.order),
            actors.contains(where: { OrderRule.canIssue($0, reading) })
        {
            clause.role = .decision
            return
        }
        if place < end, reading.isMark(place, ",") || reading.cue(place).contains(.basis) || reading.cue(place).contains(.preposition),
            let inner = laterPredicate(place, end)
        {
            place = inner
        }
        guard place < end else { return clause.role = .statement }
        clause.isForward = place > next && Self.forward.contains(reading.tokens[next].word)
        let cue = reading.cue(place)
        if let order = OrderRule(reading: reading, end: end).order(at: place, subject: actors) {
            if place > next, wasDone(next, place) { return clause.role = .finding }
            take(order, &clause)
            return
        }
        if isSome(actors), !mustFollow(next, end) { return clause.role = .finding }
        if isPast(next, end) || place == next && isAssessment(place, actors) { return clause.role = .finding }
        if cue.contains(.decision), actors.contains(where: { OrderRule.canIssue($0, reading) }) {
            return clause.role = .decision
        }
        if cue.contains(.stative) && !cue.isPredicate || isEvent(actors) { return clause.role = .statement }
        if cue.contains(.passive) { return clause.role = .statement }
        clause.role = hasPredicate(place, end) || isUnknownAction(place, end) ? .explicitDirective : .statement
    }

    // "Hội nghị kết thúc lúc …": a meeting happens; it does nothing.
    private func isEvent(_ actors: [ActorPhrase]) -> Bool {
        actors.count == 1 && actors[0].head.contains(.issuerHead) && actors[0].head.contains(.meeting)
    }

    // "Một số cấp ủy …": what some bodies do is told, not ordered.
    private func isSome(_ actors: [ActorPhrase]) -> Bool {
        guard let first = actors.first?.name.lowerBound else { return false }
        return reading.tokens[first].word == Words.one && first + 1 < reading.tokens.count && reading.tokens[first + 1].word == Words.number
    }

    // Adverbs and modal words between a subject and its action.
    private func isPassedOver(_ place: Int) -> Bool {
        let cue = reading.cue(place)
        return !cue.intersection([.adverb, .must]).isEmpty && cue.intersection([.order, .finding, .decision]).isEmpty
    }

    private func readAfterColon(_ actors: [ActorPhrase], _ start: Int, _ clause: inout Clause) {
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

    private func laterPredicate(_ start: Int, _ end: Int) -> Int? {
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

    private func hasPredicate(_ start: Int, _ end: Int) -> Bool {
        reading.cue(start).isPredicate || laterPredicate(start, end) != nil
    }

    // After a body a plain small word with something behind it is taken for an action that the lexicon does not know.
    private func isUnknownAction(_ place: Int, _ end: Int) -> Bool {
        var start = place
        if reading.isMark(start, ",") { start += 1 }
        guard start + 2 < end, reading.tokens[start].kind == .word, !reading.tokens[start].isCapitalised else { return false }
        if reading.tokens[start].word == Words.give { return true }
        return reading.cue(start).intersection([.preposition, .of, .passive, .conjunction, .stative, .modifier, .place]).isEmpty
    }

    private func wasDone(_ start: Int, _ end: Int) -> Bool {
        (start..<end).contains { reading.tokens[$0].word == Words.already }
    }

    /// "đã", "chưa", "còn", "ghi nhận" … right after the subject, before any other action.
    private func isPast(_ start: Int, _ end: Int) -> Bool {
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
    private func isAssessment(_ place: Int, _ actors: [ActorPhrase]) -> Bool {
        Self.assessing.contains(reading.tokens[place].word) && reading.length(place) == 2
            && actors.contains { OrderRule.canIssue($0, reading) }
    }

    private static let assessing: Set<UInt16> = [Lexicon.shared.word("đánh")]

    private func isBareCompletion(_ start: Int, _ end: Int) -> Bool {
        var place = start + reading.length(start)
        if place < end, reading.cue(place).contains(.thing), reading.tokens[place].word == Words.job { place += 1 }
        guard place < end else { return true }
        return reading.tokens[place].kind == .number || ClauseReader.timeOpeners.contains(reading.tokens[place].word)
    }

    // A sentence about a thing: "Việc mua sắm … phải hoàn thành", "Kết quả … được báo cáo".
    private func isThing(_ start: Int, _ end: Int) -> Bool {
        let cue = reading.cue(start)
        if cue.contains(.report), reading.tokens[start].isCapitalised, followsObligation(start, end) { return true }
        guard cue.contains(.thing), !cue.contains(.order) else { return false }
        return !cue.contains(.verb) || reading.tokens[start].isCapitalised && followsObligation(start, end)
    }

    private func followsObligation(_ start: Int, _ end: Int) -> Bool {
        var place = start + reading.length(start)
        while place < end {
            let cue = reading.cue(place)
            if cue.contains(.must) { return true }
            if reading.isMark(place, ",") || cue.contains(.passive) { return cue.contains(.passive) }
            place += reading.length(place)
        }
        return false
    }

    // "phải được Ban Quản lý chợ rào chắn": who does it, between "được" and the action.
    private func agent(after place: Int, _ end: Int) -> [ActorPhrase]? {
        guard place < end, let list = ActorListRule(reading: reading, end: end).list(at: place), list.end < end,
            reading.cue(list.end).contains(.verb) || isUnknownAction(list.end, end)
        else { return nil }
        return list.actors
    }

    private func mustFollow(_ start: Int, _ end: Int) -> Bool {
        (start..<end).contains { reading.cue($0).contains(.must) }
    }

    private func readThing(from start: Int, _ clause: inout Clause) {
        let end = clause.range.upperBound
        var place = start
        var isPassive = false
        var hasAction = false
        while place < end {
            if reading.isMark(place, "(") {
                place = reading.afterBracket(place, to: end)
                continue
            }
            let cue = reading.cue(place)
            if place > start, let order = OrderRule(reading: reading, end: end).order(at: place, subject: []), !order.leads.isEmpty,
                !wasDone(max(start, place - 2), place)
            {
                take(order, &clause)
                return
            }
            if cue.contains(.by), place + 1 < end, let list = ActorListRule(reading: reading, end: end).list(at: place + 1),
                list.end < end, reading.cue(list.end).isPredicate || isUnknownAction(list.end, end)
            {
                clause.leads = list.actors
                clause.role = .directive
                clause.predicate = list.end
                return
            }
            if cue.contains(.finding) || reading.tokens[place].word == Words.already {
                let isSent = !ReportRecipientRule(reading: reading).recipients(in: place + 2..<max(place + 2, end)).isEmpty
                guard mustFollow(place, end) || isSent else { return clause.role = .finding }
            }
            if cue.contains(.must), !isPassive {
                clause.role = .directive
                clause.predicate = place
                let next = place + reading.length(place)
                if let agent = agent(after: next < end && reading.cue(next).contains(.passive) ? next + 1 : next, end) { clause.leads = agent }
                return
            }
            if cue.contains(.stative) { return clause.role = .statement }
            if cue.contains(.passive), !reading.cue(start).contains(.documentKind) {
                if !isPassive { clause.predicate = place }
                isPassive = true
                if let agent = agent(after: place + 1, end) {
                    clause.leads = agent
                    clause.role = .directive
                    return
                }
            }
            if place > start, cue.contains(.report), !ReportRecipientRule(reading: reading).recipients(in: place..<end).isEmpty {
                clause.role = .directive
                clause.predicate = place
                return
            }
            if place > start, cue.contains(.verb), !cue.contains(.thing), !cue.contains(.nounVerb) || place > start + 2 {
                hasAction = true
            }
            place += reading.length(place)
        }
        // "Trong 6 tháng đầu năm, công tác … có chuyển biến": a sentence that opens with its time tells; one that opens with its thing may order.
        clause.role = (isPassive || hasAction) && !reading.cue(start).contains(.preposition) ? .passiveStatement : .statement
    }

    /// tiếp tục, tập trung, khẩn trương, chủ động, tăng cường, đẩy mạnh: said of what is to come.
    private static let forward = Set(["tiếp", "tập", "khẩn", "chủ", "tăng", "đẩy"].map(Lexicon.shared.word))

    private static let timeOpeners: Set<UInt16> = [
        Lexicon.shared.word("trước"), Lexicon.shared.word("trong"), Lexicon.shared.word("chậm"), Lexicon.shared.word("muộn"), Words.day,
        Lexicon.shared.word("vào"), Lexicon.shared.word("từ"), Lexicon.shared.word("hết"), Words.until, Lexicon.shared.word("quý"), Words.month,
        Lexicon.shared.word("dự"), Lexicon.shared.word("không"), Words.done,
    ]
}
