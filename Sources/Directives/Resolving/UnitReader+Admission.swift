import TemporalExpressions
import VietnameseText

/// Which clauses are units of their own where they stand.
extension UnitReader {
    func isAllowed(_ clause: Clause) -> Bool {
        if clause.isOrdered { return nodes[top].mode != .aim }
        if clause.role == .passiveStatement, !hasTime(clause) { return false }
        switch nodes[top].mode {
        case .task:
            return nodes[top].style == nil || !nodes[top].isHeading || !ShortcomingRule.isShortcoming(reading, clause)
        case .preamble: return !hasItems && clause.role == .explicitDirective && hasTime(clause)
        case .aim: return false
        case .past: return clause.role == .explicitDirective && (clause.isForward || isItem && hasTime(clause))
        }
    }

    // A numbered item, not a heading or a bullet.
    var isItem: Bool {
        guard let style = nodes[top].style else { return false }
        return !nodes[top].isHeading && !style.isBullet
    }

    // A noun or an unknown action as an item of a list of tasks.
    func isTask(_ clause: Clause) -> Bool {
        guard nodes[top].mode == .task, nodes[top].style != nil, units.count == itemStart else { return false }
        return nodes[top].period != nil || !nodes[top].leads.isEmpty && isUnknownTask(clause)
    }

    // "Phê duyệt phương án … chậm nhất ngày 31/3" below a body's name: with a last day it is told, not decided.
    func isTask(decision clause: Clause) -> Bool {
        nodes[top].mode == .task && !nodes[top].leads.isEmpty && clause.leads.isEmpty && hasTime(clause)
            && ClauseReader.deeds.contains(reading.tokens[clause.start].word)
    }

    // Words that the lexicon does not know where an action would stand.
    func isUnknownTask(_ clause: Clause) -> Bool {
        let start = clause.start
        guard clause.range.upperBound - start >= 4, reading.tokens[start].kind == .word else { return false }
        let cue = reading.cue(start)
        return cue.intersection([
            .thing, .stative, .documentKind, .finding, .passive, .actor, .post, .preposition, .planned,
        ]).isEmpty
            && !clause.range.contains { reading.cue($0).contains(.stative) || reading.tokens[$0].word == Words.already }
    }

    // "… báo cáo A; B; C": names up to a semicolon after a recipient are recipients as well.
    func endsInRecipient(before clause: Clause) -> Bool {
        guard let unit = units.last, let last = unit.recipients.last else { return false }
        return last.end == unit.end && clause.range.lowerBound == unit.end + 1
    }

    func hasTime(_ clause: Clause) -> Bool {
        times(in: clause.range).contains { isDeadline($0, clause) || isRecurrence($0, clause) }
    }

    func hasOwn(_ clause: Clause) -> Bool {
        !clause.recipients.isEmpty || clause.role == .explicitDirective && !clause.leads.isEmpty || hasTime(clause)
    }

    func isDeadline(_ index: Int, _ clause: Clause) -> Bool {
        if let condition = clause.condition, condition.contains(times[index].tokens.lowerBound) { return false }
        return DeadlineRule(resolver: resolver).strength(times[index], days: calendar.days[index]) > 0
            && !PlannedEventRule.isPlanned(reading, times[index].tokens, in: clause.range)
    }

    func isRecurrence(_ index: Int, _ clause: Clause) -> Bool {
        OwnRecurrenceRule(reading: reading).isOwn(times[index], in: clause.range)
    }
}
