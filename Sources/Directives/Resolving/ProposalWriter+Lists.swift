import Kernel
import TemporalExpressions
import VietnameseText

/// The parts of an extraction beside its obligations.
extension ProposalWriter {
    func sections(_ passages: [Passage]) -> [DocumentSection] {
        // Counted first: room for twice as many would be a tenth of the text.
        let shown = nodes.indices.dropFirst().lazy.filter { isSection(nodes[$0], passages) }
        var sections: [DocumentSection] = []
        sections.reserveCapacity(shown.reduce(0) { count, _ in count + 1 })
        for index in shown { sections.append(section(nodes[index], passages)) }
        return sections
    }

    private func isSection(_ node: OutlineNode, _ passages: [Passage]) -> Bool {
        node.isHeading || passages[node.passage].label.map { $0.ordinal > 0 } == true
    }

    private func section(_ node: OutlineNode, _ passages: [Passage]) -> DocumentSection {
        let passage = passages[node.passage]
        let start = Int(passage.start)
        let end = passage.tokens.isEmpty ? start : span(passage.tokens).bytes.upperBound
        return DocumentSection(
            label: node.path,
            title: node.isHeading ? words(passage.tokens) : nil,
            span: text.span(start..<max(start, end)),
            parent: node.parent.flatMap { nodes[$0].path.isEmpty ? nil : nodes[$0].path }
        )
    }

    func statements(_ ranges: [Range<Int>], _ kind: Statement.Kind) -> [Statement] {
        ranges.map { Statement(kind: kind, span: span($0)) }
    }

    /// Every expression of time; `roles` by its place in the list.
    func times(_ roles: [TimeMention.Role?]) -> [TimeMention] {
        var times: [TimeMention] = []
        times.reserveCapacity(calendar.expressions.count)
        for index in calendar.expressions.indices {
            if let time = time(index, roles[index]) { times.append(time) }
        }
        return times
    }

    private func time(_ index: Int, _ role: TimeMention.Role?) -> TimeMention? {
        let expression = calendar.expressions[index]
        let place = span(expression.tokens)
        switch expression.value {
        case .recurrence(let recurrence):
            return TimeMention(span: place, recurrence: recurrence, role: role ?? .recurrence)
        case .calendar:
            guard let days = calendar.days[index] else { return nil }
            return TimeMention(span: place, start: days.lowerBound, end: days.upperBound, role: role ?? .mention)
        case .amount(let amount):
            guard let from = resolver.anchorDay(amount.anchor), let end = resolver.lastDay(amount) else { return nil }
            return TimeMention(span: place, start: from, end: end, role: role ?? .mention)
        }
    }

    /// Notes what the expressions of a unit are to it.
    func note(_ unit: Unit, _ proposal: ObligationProposal, in roles: inout [TimeMention.Role?]) {
        guard proposal.deadline != nil || proposal.starts != nil else { return }
        for index in unit.times + unit.plainTimes {
            let end = span(calendar.expressions[index].tokens).bytes.upperBound
            if proposal.deadline?.span.bytes.upperBound == end {
                roles[index] = .deadline
            } else if proposal.starts?.span.bytes.upperBound == end {
                roles[index] = .start
            }
        }
    }

    func reference(_ citation: ReferenceRule.Citation) -> Reference {
        let symbol = words(citation.symbol).filter { $0 != " " }
        let date = citation.date.flatMap { $0.date.year == 0 ? nil : $0.date.firstDay }
        return Reference(
            number: words(citation.number..<citation.number + 1).replacingLetterDigits,
            symbol: symbol,
            kind: citation.kind ?? KindRule.kind(ofSymbol: symbol),
            date: date,
            issuer: citation.issuer.map { words($0.name) },
            span: span(citation.range)
        )
    }
}
