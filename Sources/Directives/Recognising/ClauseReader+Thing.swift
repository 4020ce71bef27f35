import TemporalExpressions
import VietnameseText

/// Clauses that begin with a thing: "Việc mua sắm phải hoàn thành …".
extension ClauseReader {
    // A sentence about a thing: "Việc mua sắm … phải hoàn thành", "Kết quả … được báo cáo".
    func isThing(_ start: Int, _ end: Int) -> Bool {
        let cue = reading.cue(start)
        if cue.contains(.report), reading.tokens[start].isCapitalised, followsObligation(start, end) { return true }
        guard cue.contains(.thing), !cue.contains(.order) else { return false }
        return !cue.contains(.verb) || reading.tokens[start].isCapitalised && followsObligation(start, end)
    }

    func followsObligation(_ start: Int, _ end: Int) -> Bool {
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
    func agent(after place: Int, _ end: Int) -> [ActorPhrase]? {
        guard place < end, let list = ActorListRule(reading: reading, end: end).list(at: place), list.end < end,
            reading.cue(list.end).contains(.verb) || isUnknownAction(list.end, end)
        else { return nil }
        return list.actors
    }

    func mustFollow(_ start: Int, _ end: Int) -> Bool {
        (start..<end).contains { reading.cue($0).contains(.must) }
    }

    func readThing(from start: Int, _ clause: inout Clause) {
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
            if place > start, isLetter(place, end) {
                clause.role = .finding
                return
            }
            if place > start, let order = OrderRule(reading: reading, end: end).order(at: place, subject: []),
                !order.leads.isEmpty,
                !wasDone(max(start, place - 2), place)
            {
                take(order, &clause)
                return
            }
            if cue.contains(.by), place + 1 < end,
                let list = ActorListRule(reading: reading, end: end).list(at: place + 1),
                list.end < end, reading.cue(list.end).isPredicate || isUnknownAction(list.end, end)
            {
                clause.leads = list.actors
                clause.role = .directive
                clause.predicate = list.end
                return
            }
            if cue.contains(.finding) || reading.tokens[place].word == Words.already {
                let isSent = !ReportRecipientRule(reading: reading).recipients(in: place + 2..<max(place + 2, end))
                    .isEmpty
                guard mustFollow(place, end) || isSent else {
                    clause.role = .finding
                    return
                }
            }
            if cue.contains(.must), !isPassive {
                clause.role = .directive
                clause.predicate = place
                let next = place + reading.length(place)
                if let agent = agent(after: next < end && reading.cue(next).contains(.passive) ? next + 1 : next, end) {
                    clause.leads = agent
                }
                return
            }
            if cue.contains(.stative) {
                clause.role = .statement
                return
            }
            if cue.contains(.passive), !reading.cue(start).contains(.documentKind) {
                if !isPassive { clause.predicate = place }
                isPassive = true
                if let agent = agent(after: place + 1, end) {
                    clause.leads = agent
                    clause.role = .directive
                    return
                }
            }
            if place > start, cue.contains(.report), !mustFollow(place, end),
                !ReportRecipientRule(reading: reading).recipients(in: place..<end).isEmpty
            {
                clause.role = .directive
                clause.predicate = place
                return
            }
            if place > start, cue.contains(.verb), !cue.contains(.thing), !cue.contains(.nounVerb) || place > start + 2
            {
                hasAction = true
            }
            place += reading.length(place)
        }
        // "Trong 6 tháng đầu năm, công tác … có chuyển biến": a sentence that opens with its time tells; one that
        // opens with its thing may order.
        clause.role =
            (isPassive || hasAction) && !reading.cue(start).contains(.preposition) ? .passiveStatement : .statement
    }
}
