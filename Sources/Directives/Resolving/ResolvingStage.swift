import Kernel
import TemporalExpressions
import VietnameseText

/// The last stage: from the recognised text to the extraction.
struct ResolvingStage {
    let text: SourceText
    let reading: Reading
    let passages: [Passage]
    /// The tokens before this place are letterhead and title.
    let headEnd: Int

    mutating func extraction(of document: inout DocumentDescription) -> Extraction {
        let citations = self.citations()
        let (expressions, parts) = times()
        if document.date == nil { document.date = meetingDay(expressions, &document) }
        if document.issuer == nil { nameIssuer(in: &document) }
        let resolver = TimeResolver(documentDay: document.date)
        var units = UnitReader(
            reading: reading,
            passages: passages,
            calendar: TimeTable.resolved(expressions, parts: parts, reading, resolver),
            resolver: resolver,
            mode: StartModeRule.mode(of: document)
        )
        units.read()
        units.calendar.lookBack(in: units.past, from: document.date, daysOnly: true)
        units.calendar.lookBack(in: units.findings, from: document.date, daysOnly: false)
        let writer = ProposalWriter(
            text: text,
            reading: reading,
            calendar: units.calendar,
            resolver: resolver,
            citations: citations,
            nodes: units.nodes
        )
        let references = citations.map(writer.reference)
        // Each unit goes as its proposal comes, from the last: a long document never holds both of all.
        var proposals: [ObligationProposal] = []
        proposals.reserveCapacity(units.units.count)
        var roles = [TimeMention.Role?](repeating: nil, count: units.calendar.expressions.count)
        while let unit = units.takeLast() {
            let proposal = writer.proposal(unit, before: proposals.last)
            writer.note(unit, proposal, in: &roles)
            proposals.append(proposal)
        }
        proposals.reverse()
        var extraction = Extraction(
            text: text,
            document: document,
            sections: writer.sections(passages),
            obligations: proposals,
            statements: writer.statements(units.findings, .finding) + writer.statements(units.decisions, .decision),
            times: writer.times(roles),
            references: references,
            findings: []
        )
        extraction.statements.sort { $0.span.bytes.lowerBound < $1.span.bytes.lowerBound }
        extraction.findings = Diagnosis(
            text: text,
            reading: reading,
            calendar: units.calendar,
            passages: passages,
            extraction: extraction
        ).findings()
        return extraction
    }

    /// All expressions of time in order, and where those of the head, of each paragraph and of each cell end.
    private func times() -> (expressions: [TimeExpression], parts: [Int]) {
        var expressions: [TimeExpression] = []
        var parts: [Int] = []
        func read(_ range: Range<Int>) {
            TimeRecogniser.append(in: TimeScan(tokens: reading.tokens, bounds: range), to: &expressions)
            if expressions.count > parts.last ?? 0 { parts.append(expressions.count) }
        }
        read(0..<headEnd)
        for passage in passages {
            if case .row(let cells) = passage.kind { cells.forEach(read) } else { read(passage.tokens) }
        }
        return (expressions, parts)
    }

    private func citations() -> [ReferenceRule.Citation] {
        let rule = ReferenceRule(reading: reading)
        var citations: [ReferenceRule.Citation] = []
        for passage in passages {
            var place = passage.tokens.lowerBound
            while place < passage.tokens.upperBound {
                if reading.tokens[place].kind == .number, let citation = rule.citation(at: place, in: passage.tokens) {
                    citations.append(citation)
                    place = max(place + 1, citation.symbol.upperBound)
                } else {
                    place += 1
                }
            }
        }
        return citations
    }

    /// The day of the meeting, for a document that bears no date of issue: the first day with a year in title or
    /// preamble.
    private func meetingDay(_ expressions: [TimeExpression], _ document: inout DocumentDescription) -> LocalDay? {
        let early = passages.first { $0.label != nil }?.tokens.lowerBound ?? reading.tokens.count
        for expression in expressions where expression.tokens.lowerBound < early {
            guard case .calendar(let value) = expression.value, value.unit == .day, value.hasYear, !isCited(expression),
                expression.relation == .none || expression.relation == .at
            else { continue }
            document.places["date"] = ProposalWriter.span(text, reading, expression.tokens)
            return value.first.firstDay
        }
        return nil
    }

    /// Without a letterhead the body that the title names.
    private func nameIssuer(in document: inout DocumentDescription) {
        var place = 0
        while place < headEnd {
            let cue = reading.cue(place)
            if cue.contains(.actor), !cue.contains(.openHead), reading.tokens[place].isCapitalised,
                let actor = ActorRule(reading, to: headEnd).phrase(at: place)
            {
                document.issuer = ProposalWriter.words(text, reading, actor.name)
                document.places["issuer"] = ProposalWriter.span(text, reading, actor.name)
                return
            }
            place += reading.length(place)
        }
    }

    private func isCited(_ expression: TimeExpression) -> Bool {
        let start = expression.tokens.lowerBound
        return (max(0, start - 9)..<start).contains { reading.tokens[$0].word == Words.number }
    }
}
