import TemporalExpressions
import VietnameseText

/// How labelled blocks are taken into the unit that they describe.
extension UnitReader {
    /// "Đơn vị chủ trì: …" and its like: into the unit above, or a unit of the heading above.
    mutating func takeLabelled(_ field: LabelBlockRule.Field, _ clause: Clause) -> Bool {
        guard nodes[top].mode == .task else { return false }
        let value = clause.predicate..<clause.range.upperBound
        if field == .content {
            guard !value.isEmpty else { return false }
            var content = Clause(role: .directive, range: value, start: value.lowerBound, predicate: value.lowerBound)
            complete(&content)
            return begin(content, isGuess: false)
        }
        guard var unit = labelledUnit() else { return false }
        let actors = ActorListRule(reading: reading, end: value.upperBound).list(at: value.lowerBound)?.actors ?? []
        switch field {
        case .lead where !actors.isEmpty:
            unit.leads = unit.leadsAreInherited || unit.leads.isEmpty || openField == nil ? actors : unit.leads + actors
            unit.leadsAreInherited = false
            currentLeads = actors
        case .coordinate: unit.coordinators += actors
        case .recipient: unit.recipients += actors
        case .time: unit.plainTimes += times(in: value)
        default: break
        }
        unit.end = max(unit.end, clause.range.upperBound)
        units[units.count - 1] = unit
        return true
    }

    // The unit that a label belongs to: the last one of this item or of the one above it; else the heading above
    // becomes one.
    mutating func labelledUnit() -> Unit? {
        if let last = units.last, last.node == top || nodes[top].parent == last.node || sharesParent(last.node) {
            return last
        }
        guard let heading = stack.last(where: { nodes[$0].isHeading && nodes[$0].style?.isItem == true }) else {
            return nil
        }
        let range = passages[nodes[heading].passage].tokens
        guard !range.isEmpty, range.lowerBound >= units.last?.end ?? 0 else { return nil }
        var content = Clause(role: .directive, range: range, start: range.lowerBound, predicate: range.lowerBound)
        complete(&content)
        var unit = Unit(start: range.lowerBound, end: range.upperBound, node: heading)
        unit.leads = nodes[heading].leads
        unit.leadsAreInherited = true
        add(content, to: &unit)
        units.append(unit)
        return unit
    }

    func sharesParent(_ node: Int) -> Bool {
        guard let parent = nodes[top].parent, nodes[top].style == .dash || nodes[top].style == .plus
        else { return false }
        return nodes[node].parent == parent && nodes[node].style == nodes[top].style
    }
}
