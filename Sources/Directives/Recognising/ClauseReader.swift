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
    func consequence(in range: Range<Int>) -> Int? {
        var place = range.lowerBound
        var isConditional = false
        var hasComma = false
        while place < range.upperBound {
            if reading.isMark(place, "(") {
                place = reading.afterBracket(place, to: range.upperBound)
                continue
            }
            let token = reading.tokens[place]
            isConditional =
                isConditional || token.word == Words.which || !hasComma && reading.cue(place).contains(.condition)
            hasComma = hasComma || token.isMark(",")
            if token.word == Words.then, isConditional, place + 1 < range.upperBound { return place + 1 }
            if token.isMark(","), isConditional, hasWhich(range.lowerBound..<place), isActing(place + 1, range) {
                return place + 1
            }
            place += 1
        }
        return nil
    }

    private func hasWhich(_ range: Range<Int>) -> Bool {
        range.contains { reading.tokens[$0].word == Words.which }
    }

    // "Nơi nào có tài sản thất lạc, bí thư đảng ủy chỉ đạo …": a body with its action after the comma.
    private func isActing(_ place: Int, _ range: Range<Int>) -> Bool {
        guard place < range.upperBound,
            let list = ActorListRule(reading: reading, end: range.upperBound).list(at: place),
            list.end < range.upperBound
        else { return false }
        return reading.cue(list.end).isPredicate || reading.cue(list.end).contains(.order)
    }

    func skipLinks(_ start: Int, _ end: Int) -> Int {
        var place = start
        while place < end, reading.tokens[place].kind == .mark, !reading.isMark(place, "("),
            !reading.isMark(place, "\"")
        { place += 1 }
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
    func isOrderedLater(_ start: Int, _ range: Range<Int>) -> Bool {
        guard reading.cue(start).contains(.purpose) || reading.cue(start).contains(.order) else { return false }
        return AdverbialRule(reading: reading, times: times, end: range.upperBound).adverbial(at: start) != nil
    }

    /// Whether a clause of its own follows the adverbial that a part begins with.
    func hasClause(behind part: Range<Int>) -> Bool {
        AdverbialRule(reading: reading, times: times, end: part.upperBound).adverbial(at: part.lowerBound) != nil
    }

    func skipAdverbials(from start: Int, _ clause: inout Clause) -> Int {
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

    func read(from start: Int, _ clause: inout Clause, announces: Bool) {
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
        } else if isLimit(start..<end) {
            clause.role = .completion
        } else if cue.contains(.completion), isBareCompletion(start, end) {
            clause.role = .completion
        } else if cue.isPredicate, !isThing(start, end) {
            clause.role = .directive
        } else {
            readThing(from: start, &clause)
        }
    }

    /// Whether a clause is nothing but an expression of time with its preposition ("Hạn chót 25/10").
    func isTime(_ range: Range<Int>) -> Bool {
        guard range.count <= 16 else { return false }
        let index = times.firstIndex(endingAfter: range.lowerBound)
        guard index < times.count else { return false }
        let time = times[index]
        return time.tokens.upperBound >= range.upperBound && time.relationStart <= range.lowerBound
    }

    // "thời gian trình xong trước tháng 5": when, not what, is done.
    private func isLimit(_ range: Range<Int>) -> Bool {
        guard range.count <= 16, Self.limits.contains(reading.tokens[range.lowerBound].word) else { return false }
        return times.indices(in: range).contains { times[$0].tokens.upperBound >= range.upperBound - 1 }
    }

    private static let limits = WordSet(["thời"])

    func take(_ order: OrderRule.Order, _ clause: inout Clause) {
        clause.leads = order.leads
        clause.predicate = order.predicate
        clause.role = order.predicate >= clause.range.upperBound ? .name : .explicitDirective
        clause.isOrdered = true
        if order.isRequest { clause.modality = .advise }
    }

    func isBareCompletion(_ start: Int, _ end: Int) -> Bool {
        var place = start + reading.length(start)
        if place < end, reading.cue(place).contains(.thing), reading.tokens[place].word == Words.job { place += 1 }
        guard place < end else { return true }
        return reading.tokens[place].kind == .number || ClauseReader.timeOpeners.contains(reading.tokens[place].word)
    }

    static let timeOpeners = WordSet([
        "trước", "trong", "chậm", "muộn", "vào", "từ", "hết", "quý", "dự", "không", "ngày", "đến", "tháng", "xong",
    ])
}
