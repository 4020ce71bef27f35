import TemporalExpressions
import VietnameseText

/// How units begin and grow.
extension UnitReader {
    mutating func begin(_ clause: Clause, isGuess: Bool) -> Bool {
        var unit = Unit(start: clause.start, end: clause.range.upperBound, node: top)
        unit.leads = isPassedOn(clause) ? [] : clause.leads
        if unit.leads.isEmpty {
            unit.leads = currentLeads.isEmpty ? nodes[top].leads : currentLeads
            unit.leadsAreInherited = true
        } else if units.count == itemStart || currentLeads.isEmpty {
            nodes[top].leads = unit.leads
        }
        currentLeads = unit.leads
        unit.modality = ModalityRule.modality(reading, clause)
        unit.isGuess = isGuess
        // An order among the items of a part that looked back makes the items that follow tasks.
        if clause.isOrdered, nodes[top].style != nil, !nodes[top].isHeading, let parent = nodes[top].parent,
            nodes[parent].mode == .past
        {
            nodes[parent].mode = .task
        }
        add(clause, to: &unit)
        let bracket = BracketedLeadRule(reading: reading).assignment(
            in: clause.range,
            allowsName: unit.leadsAreInherited && nodes[top].period != nil,
            hasOwn: !unit.leadsAreInherited && !unit.leads.isEmpty
        )
        if let bracket {
            unit.leads = bracket.leads
            unit.leadsAreInherited = false
            unit.coordinators += bracket.coordinators.filter { actor in
                !unit.coordinators.contains { $0.name == actor.name }
            }
            currentLeads = bracket.leads
        }
        units.append(unit)
        return true
    }

    // Below a heading that names a body, "Yêu cầu các hộ …" is what that body does.
    func isPassedOn(_ clause: Clause) -> Bool {
        guard clause.isOrdered, let first = clause.leads.first, nodes[top].isUnderBody, !nodes[top].isHeading else {
            return false
        }
        return !first.name.contains { reading.tokens[$0].isCapitalised } && !clause.leads.contains { $0.isPerson }
    }

    func add(_ clause: Clause, to unit: inout Unit) {
        unit.coordinators += clause.coordinators.filter { actor in !unit.coordinators.contains { $0.name == actor.name }
        }
        unit.recipients += clause.recipients.filter { actor in !unit.recipients.contains { $0.name == actor.name } }
        unit.times += times(in: clause.range)
        if let condition = clause.condition { unit.conditions.append(condition) }
    }

    mutating func attach(_ clause: Clause, isOpen: Bool) -> Bool {
        guard isOpen, var unit = units.last else { return false }
        unit.end = clause.range.upperBound
        if clause.role != .elaboration { add(clause, to: &unit) }
        units[units.count - 1] = unit
        return true
    }

    /// Gives the last unit away, `nil` when there is none left; the room of those that are gone is given back by halves.
    mutating func takeLast() -> Unit? {
        if units.count < units.capacity / 2 {
            var rest: [Unit] = []
            rest.reserveCapacity(units.count)
            rest.append(contentsOf: units)
            units = rest
        }
        return units.popLast()
    }

    mutating func append(_ unit: Unit) { units.append(unit) }
}
