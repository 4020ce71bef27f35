import TemporalExpressions
import VietnameseText

/// How a passage is read, sentence by sentence and clause by clause.
extension UnitReader {
    mutating func readText(_ tokens: Range<Int>, announcesWithoutColon: Bool) {
        let announces = tokens.last.map { reading.isMark($0, ":") } ?? false || announcesWithoutColon
        let sentences = SentenceSplitter.sentences(reading, in: tokens)
        let known = units.count
        defer { if nodes[top].mode == .past, units.count == known { past.append(tokens) } else { notePast(tokens) } }
        for (index, sentence) in sentences.enumerated() {
            readSentence(sentence, announces: announces && index == sentences.count - 1)
        }
    }

    mutating func readSentence(_ sentence: Range<Int>, announces: Bool) {
        let parts = SentenceSplitter.parts(reading, of: sentence)
        var open = false
        openField = nil
        var names: Int?
        var basisEnd: Int?
        for (index, part) in parts.enumerated() {
            let whole = (basisEnd ?? names ?? part.lowerBound)..<part.upperBound
            basisEnd = nil
            let isLast = index == parts.count - 1
            // "Yêu cầu: (1) …": what stands before numbers in the run of the text announces them.
            let opensList = !isLast && reading.isMark(part.upperBound - 1, ":")
            var clause = clauseReader.clause(whole, announces: opensList || announces && isLast)
            // "Các sở, ban, ngành; UBND các huyện … báo cáo": names up to a semicolon go on behind it.
            if clause.role == .name, !open, index < parts.count - 1 {
                names = whole.lowerBound
                continue
            }
            // "Thực hiện Chỉ thị số …; Công văn số …, A yêu cầu …": the bases before an order.
            if index == 0, parts.count > 1, BasisRule.isBasis(reading, part), !clauseReader.hasClause(behind: part) {
                names = part.lowerBound
                basisEnd = parts[index + 1].lowerBound
                continue
            }
            let isFirst = index == 0 || names != nil
            names = nil
            complete(&clause)
            if isFirst, clause.isSpeech, nodes[top].mode == .past { return note(.finding, sentence) }
            open = take(clause, isFirst: isFirst, open: open)
            if isFirst, clause.role == .finding || clause.role == .decision {
                note(clause.role, sentence)
                takeOrders(in: behindDecision(clause).map { [$0] } ?? [])
                takeOrders(in: parts.dropFirst())
                return
            }
        }
    }

    mutating func notePast(_ passage: Range<Int>) {
        for finding in findings.reversed() {
            guard passage.contains(finding.lowerBound) else { break }
            past.append(finding)
        }
    }

    mutating func note(_ role: Clause.Role, _ sentence: Range<Int>) {
        if role == .finding { findings.append(sentence) } else { decisions.append(sentence) }
    }

    // "Đồng ý cho …, giao Ban Xây dựng Đảng …": an order behind a comma of a decision.
    private func behindDecision(_ clause: Clause) -> Range<Int>? {
        guard clause.role == .decision else { return nil }
        var place = clause.range.lowerBound
        while let comma = reading.firstMark(",", in: place..<clause.range.upperBound) {
            let next = comma + 1
            let order = OrderRule(reading: reading, end: clause.range.upperBound)
            if next < clause.range.upperBound, order.order(at: next, subject: [])?.leads.isEmpty == false {
                return next..<clause.range.upperBound
            }
            place = next
        }
        return nil
    }

    // After a finding or a decision only orders in so many words are units.
    mutating func takeOrders(in parts: ArraySlice<Range<Int>>) {
        var open = false
        for part in parts {
            var clause = clauseReader.clause(part, announces: false)
            guard open || clause.isOrdered else { continue }
            complete(&clause)
            open = take(clause, isFirst: !open, open: open)
        }
    }

    /// Adds coordinators and recipients to a directive clause.
    func complete(_ clause: inout Clause) {
        guard clause.isDirective || clause.role == .leadIn || clause.role == .elaboration || clause.role == .completion
        else { return }
        let range = clause.predicate..<clause.range.upperBound
        clause.coordinators = CoordinatorRule(reading: reading).coordinators(in: range, leads: clause.leads)
        clause.recipients = ReportRecipientRule(reading: reading).recipients(in: range)
    }

    /// Takes a clause into a unit, old or new; returns whether a unit is open in this sentence.
    mutating func take(_ clause: Clause, isFirst: Bool, open: Bool) -> Bool {
        switch clause.role {
        case .leadIn:
            if !clause.leads.isEmpty, LeadInRule.isAnnounced(reading, clause) {
                // Who sums up is not who is told to do it.
            } else if !clause.leads.isEmpty, clause.isOrdered || nodes[top].mode != .preamble {
                nodes[top].leads = clause.leads
                currentLeads = clause.leads
            } else if nodes[top].leads.isEmpty || isFirst, !currentLeads.isEmpty {
                nodes[top].leads = currentLeads
            }
            if MemberListRule.isAnnounced(reading, clause.range) {
                nodes[top].mode = .aim
            } else if nodes[top].mode == .task || clause.isOrdered
                || nodes[top].mode != .aim && LeadInRule.announcesTasks(reading, clause.range)
            {
                nodes[top].mode = .task
            }
            return open
        case .labelled(let field):
            openField = field
            return takeLabelled(field, clause)
        case .elaboration, .completion:
            return attach(clause, isOpen: open || units.count > itemStart)
        case .name where open && endsInRecipient(before: clause):
            units[units.count - 1].recipients += clause.leads
            return attach(clause, isOpen: true)
        case .name where open && clause.range.contains(where: { reading.cue($0).contains(.coordinate) }):
            units[units.count - 1].coordinators += clause.leads
            return attach(clause, isOpen: true)
        case .name where open && openField != nil:
            return takeLabelled(openField ?? .other, clause.labelled(openField ?? .other))
        case .decision where isTask(decision: clause):
            return begin(clause, isGuess: false)
        case .decision where open && !isFirst:
            return attach(clause, isOpen: true)
        case .name, .finding, .decision:
            return open
        case .statement:
            if open {
                return isUnknownTask(clause) && hasTime(clause)
                    ? begin(clause, isGuess: true) : attach(clause, isOpen: true)
            }
            return isTask(clause) ? begin(clause, isGuess: true) : false
        case .directive, .explicitDirective, .passiveStatement:
            if open, !isFirst, !hasOwn(clause) { return attach(clause, isOpen: true) }
            guard open || isAllowed(clause) else { return false }
            return begin(clause, isGuess: false)
        }
    }
}
