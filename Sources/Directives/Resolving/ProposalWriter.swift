import Kernel
import TemporalExpressions
import VietnameseText

/// Turns units of tokens into proposals with places in the original.
struct ProposalWriter {
    let text: SourceText
    let reading: Reading
    let calendar: TimeTable
    let resolver: TimeResolver
    let nodes: [OutlineNode]
    private let cited: Set<Int>

    init(
        text: SourceText,
        reading: Reading,
        calendar: TimeTable,
        resolver: TimeResolver,
        citations: [ReferenceRule.Citation],
        nodes: [OutlineNode]
    ) {
        self.text = text
        self.reading = reading
        self.calendar = calendar
        self.resolver = resolver
        self.nodes = nodes
        cited = Set(citations.compactMap { $0.date?.tokens.lowerBound })
    }

    /// The place of a range of healed tokens, in the original.
    static func span(_ text: SourceText, _ reading: Reading, _ range: Range<Int>) -> TextSpan {
        guard !range.isEmpty else { return text.span(0..<0) }
        let start = Int(reading.tokens[range.lowerBound].start)
        return text.span(start..<max(start, Int(reading.tokens[range.upperBound - 1].end)))
    }

    func span(_ range: Range<Int>) -> TextSpan { Self.span(text, reading, range) }

    func words(_ range: Range<Int>) -> String { Self.words(text, reading, range) }

    /// The words of a range with single blanks, healed of breaks.
    static func words(_ text: SourceText, _ reading: Reading, _ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        // In most ranges nothing has to be healed: they are the text itself.
        if isPlain(text, reading, range) {
            return text[Int(reading.tokens[first].start)..<Int(reading.tokens[last].end)]
        }
        var bytes: [UInt8] = []
        for place in range {
            if place > range.lowerBound, reading.tokens[place].hasSpaceBefore { bytes.append(0x20) }
            bytes.append(contentsOf: text.utf8[reading.tokens[place].bytes])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the words of a range follow each other in the original with single blanks.
    private static func isPlain(_ text: SourceText, _ reading: Reading, _ range: Range<Int>) -> Bool {
        for place in range.dropFirst() {
            let token = reading.tokens[place]
            let gap = Int(token.start) - Int(reading.tokens[place - 1].end)
            guard gap == (token.hasSpaceBefore ? 1 : 0), !token.flags.contains(.lineStart) else { return false }
        }
        return true
    }

    /// The proposal of a unit; `next` is that of the unit behind it, whose leads are kept only once when they are the same.
    func proposal(_ unit: Unit, before next: ObligationProposal?) -> ObligationProposal {
        let range = trimmed(unit.start..<unit.end)
        let deadline = deadline(unit, range)
        let recurrence = recurrence(unit, range)
        var proposal = ObligationProposal(
            section: section(unit),
            span: unitSpan(unit, range),
            healed: isWhole(unit, range) ? nil : words(range),
            modality: unit.modality,
            lead: leads(unit, before: next),
            coordinating: unit.coordinators.map { mention($0, inherited: false) },
            reportTo: unit.recipients.map { mention($0, inherited: false) },
            deadline: deadline,
            starts: start(unit, range),
            recurrence: recurrence,
            confidence: 0
        )
        proposal.confidence = confidence(unit, proposal)
        return proposal
    }

    // The summary is what stands at the span, letter by letter.
    private func isWhole(_ unit: Unit, _ range: Range<Int>) -> Bool {
        unit.pieces.count <= 1 && Self.isPlain(text, reading, range)
    }

    // "II.1.", "Phụ lục.3" for a row of a table.
    private func section(_ unit: Unit) -> String? {
        let path = nodes[unit.node].path
        guard let row = unit.row else { return path.isEmpty ? nil : path }
        return path.isEmpty ? row : path.hasSuffix(".") || path.hasSuffix(")") ? path + row : path + "." + row
    }

    private func unitSpan(_ unit: Unit, _ range: Range<Int>) -> TextSpan {
        guard let first = unit.pieces.first, unit.pieces.count > 1 else { return span(range) }
        let bytes = unit.pieces.map { piece -> Range<Int> in span(piece).bytes }
        let start = bytes.map(\.lowerBound).min() ?? span(first).bytes.lowerBound
        return text.span(start..<(bytes.map(\.upperBound).max() ?? start))
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound + 1, reading.tokens[end - 1].kind == .mark,
            !reading.isMark(end - 1, ")"), !reading.isMark(end - 1, "\""), !reading.isMark(end - 1, "%"),
            !reading.isMark(end - 1, "\u{2026}")
        {
            end -= 1
        }
        return range.lowerBound..<end
    }

    private func mention(_ actor: ActorPhrase, inherited: Bool) -> ActorMention {
        ActorMention(name: words(actor.name), span: span(actor.name), inherited: inherited)
    }

    private func leads(_ unit: Unit, before next: ObligationProposal?) -> [ActorMention] {
        if let known = next?.lead, known.count == unit.leads.count,
            zip(known, unit.leads).allSatisfy({ $0.inherited == unit.leadsAreInherited && stands($0, at: $1.name) })
        {
            return known
        }
        return unit.leads.map { mention($0, inherited: unit.leadsAreInherited) }
    }

    private func stands(_ mention: ActorMention, at name: Range<Int>) -> Bool {
        mention.span.bytes.lowerBound == Int(reading.tokens[name.lowerBound].start)
            && mention.span.bytes.upperBound == Int(reading.tokens[name.upperBound - 1].end)
    }

    private func confidence(_ unit: Unit, _ proposal: ObligationProposal) -> Double {
        var sureness = 0.97
        if proposal.lead.isEmpty { sureness -= 0.2 } else if unit.leadsAreInherited { sureness -= 0.05 }
        if unit.isGuess { sureness -= 0.2 }
        if proposal.deadline == nil, proposal.recurrence == nil { sureness -= 0.03 }
        return (sureness * 100).rounded() / 100
    }

    // MARK: Times of a unit

    private func counts(_ index: Int, _ unit: Unit, _ range: Range<Int>) -> Bool {
        let tokens = calendar.expressions[index].tokens
        if cited.contains(tokens.lowerBound) || unit.conditions.contains(where: { $0.contains(tokens.lowerBound) }) {
            return false
        }
        return !PlannedEventRule.isPlanned(reading, tokens, in: range)
    }

    private func deadline(_ unit: Unit, _ range: Range<Int>) -> Deadline? {
        let rule = DeadlineRule(resolver: resolver)
        var best: (index: Int, strength: Int)?
        for index in unit.times where counts(index, unit, range) {
            let strength = rule.strength(calendar.expressions[index], days: calendar.days[index])
            if strength > (best?.strength ?? 0) { best = (index, strength) }
        }
        for index in unit.plainTimes where best == nil || best?.strength != 4 {
            if rule.due(calendar.expressions[index], days: calendar.days[index]) != nil { best = (index, 4) }
        }
        guard let best else { return headingDeadline(unit) }
        if recursYearly(best.index, unit, range) { return nil }
        let last = lastOfAlternatives(best.index, unit)
        var expression = calendar.expressions[last]
        expression.relation = calendar.expressions[best.index].relation
        return deadline(expression, days: calendar.days[last], rule)
    }

    // "hằng năm, trước ngày 15/02": a day of every year is no day of one.
    private func recursYearly(_ index: Int, _ unit: Unit, _ range: Range<Int>) -> Bool {
        guard case .calendar(let value) = calendar.expressions[index].value, value.unit == .day, !value.hasYear else {
            return false
        }
        return recurrence(unit, range)?.frequency == .yearly
    }

    // "trong tháng 9 hoặc tháng 10": in time until the last of them.
    private func lastOfAlternatives(_ index: Int, _ unit: Unit) -> Int {
        var last = index
        while unit.times.contains(last + 1) || unit.plainTimes.contains(last + 1), calendar.days[last + 1] != nil {
            let gap = calendar.expressions[last].tokens.upperBound..<calendar.expressions[last + 1].tokens.lowerBound
            guard gap.count == 1, reading.cue(gap.lowerBound).contains(.conjunction) else { break }
            last += 1
        }
        return last
    }

    private func headingDeadline(_ unit: Unit) -> Deadline? {
        guard let period = nodes[unit.node].period, recurrence(unit, unit.start..<unit.end) == nil else { return nil }
        var within = calendar.expressions[period]
        within.relation = .within
        return deadline(within, days: calendar.days[period], DeadlineRule(resolver: resolver))
    }

    private func deadline(_ expression: TimeExpression, days: ClosedRange<LocalDay>?, _ rule: DeadlineRule) -> Deadline?
    {
        guard let found = rule.due(expression, days: days) else { return nil }
        let quote = words(expression.relationStart..<expression.tokens.upperBound)
        var deadline = Deadline(
            due: found.due,
            kind: found.kind,
            span: span(expression.relationStart..<expression.tokens.upperBound),
            time: expression.clock >= 0 ? Self.clock(expression.clock) : nil,
            amount: nil,
            explanation: found.due.map { "\(quote) → ngày \($0.vietnamese)" }
                ?? "\(quote): tính từ một sự kiện không ghi ngày"
        )
        if case .amount(let amount) = expression.value { deadline.amount = Self.amount(amount) }
        return deadline
    }

    private static func clock(_ minutes: Int) -> String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
    }

    private static func amount(_ amount: AmountValue) -> String {
        let unit =
            switch amount.unit {
            case .day: "ngày"
            case .workingDay: "ngày làm việc"
            case .week: "tuần"
            case .month: "tháng"
            }
        return "\(amount.count) \(unit)"
    }

    private func start(_ unit: Unit, _ range: Range<Int>) -> StartDay? {
        let rule = StartRule(documentDay: resolver.documentDay)
        for index in unit.times + unit.plainTimes where counts(index, unit, range) && !isAbove(index, unit) {
            let expression = calendar.expressions[index]
            guard let day = rule.start(expression, days: calendar.days[index]), !endsNow(expression) else { continue }
            return StartDay(date: day, span: span(expression.relationStart..<expression.tokens.upperBound))
        }
        return nil
    }

    // The period of a title above the rows of a table is only their deadline.
    private func isAbove(_ index: Int, _ unit: Unit) -> Bool {
        calendar.expressions[index].tokens.upperBound <= unit.start
    }

    // "từ ngày … đến nay", "từ năm … trở về trước".
    private func endsNow(_ expression: TimeExpression) -> Bool {
        let next = expression.tokens.upperBound
        guard next + 1 < reading.tokens.count else { return false }
        if reading.tokens[next].word == Words.back { return reading.tokens[next + 1].word != Words.onward }
        return reading.tokens[next].word == Words.until && reading.tokens[next + 1].word == Words.now
    }

    private func recurrence(_ unit: Unit, _ range: Range<Int>) -> RecurrenceMention? {
        let rule = OwnRecurrenceRule(reading: reading)
        var best: (recurrence: Recurrence, index: Int)?
        for index in unit.times + unit.plainTimes {
            guard case .recurrence(let recurrence) = calendar.expressions[index].value,
                unit.plainTimes.contains(index) || rule.isOwn(calendar.expressions[index], in: range)
            else { continue }
            if best == nil || recurrence.frequency < best?.recurrence.frequency ?? .yearly {
                best = (recurrence, index)
            }
        }
        return best.map { mention($0.recurrence, at: calendar.expressions[$0.index]) }
    }

    private func mention(_ recurrence: Recurrence, at expression: TimeExpression) -> RecurrenceMention {
        let place = expression.relationStart..<expression.tokens.upperBound
        return RecurrenceMention(
            frequency: recurrence.frequency,
            rule: expression.recurrenceRule ?? recurrence.rule,
            span: span(place),
            quote: words(place),
            time: expression.clock >= 0 ? Self.clock(expression.clock) : nil
        )
    }
}
