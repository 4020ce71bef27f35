import TemporalExpressions
import VietnameseText

/// The columns of the table that is being read, once its head has been seen.
struct TaskTable: Sendable {
    var columns: [TaskTableRule.Column?] = []
    var isOpen = false
}

extension UnitReader {
    /// Reads a row: the head of a table, or a task.
    mutating func readRow(_ cells: [Range<Int>]) {
        let heads = cells.map { TaskTableRule.column(reading, $0) }
        if !table.isOpen {
            guard heads.compactMap({ $0 }).count >= 2 else { return }
            table = TaskTable(columns: heads, isOpen: true)
            return
        }
        guard nodes[top].mode != .past, let content = cell(.content, cells) ?? cell(.product, cells), !content.isEmpty
        else { return }
        let lead = cell(.lead, cells) ?? 0..<0
        let time = cell(.time, cells) ?? 0..<0
        guard !lead.isEmpty || !time.isEmpty else { return }
        var unit = Unit(start: content.lowerBound, end: content.upperBound, node: top)
        for piece in [content, time] where !piece.isEmpty { unit.pieces.append(piece) }
        unit.leads = actors(in: lead)
        unit.coordinators = actors(in: cell(.coordinate, cells) ?? 0..<0)
        unit.recipients = ReportRecipientRule(reading: reading).recipients(in: content)
        if let recipient = cell(.recipient, cells) { unit.recipients += actors(in: recipient) }
        if unit.coordinators.isEmpty {
            unit.coordinators = CoordinatorRule(reading: reading).coordinators(in: lead, leads: unit.leads)
        }
        unit.times = Array(times(in: content))
        unit.plainTimes = Array(times(in: time))
        if let number = cell(.number, cells)?.first, reading.tokens[number].kind == .number {
            unit.row = String(reading.tokens[number].value)
        }
        append(unit)
    }

    private func cell(_ column: TaskTableRule.Column, _ cells: [Range<Int>]) -> Range<Int>? {
        table.columns.firstIndex { $0 == column }.flatMap { $0 < cells.count ? cells[$0] : nil }
    }

    /// Every name in a cell; what stands between separators and has no known head is a name as well.
    private func actors(in cell: Range<Int>) -> [ActorPhrase] {
        var actors: [ActorPhrase] = []
        var place = cell.lowerBound
        while place < cell.upperBound {
            if reading.tokens[place].kind == .mark || reading.cue(place).contains(.conjunction) {
                place += 1
                continue
            }
            if let list = ActorListRule(reading: reading, end: cell.upperBound).list(at: place) {
                actors += list.actors
                place = max(list.end, place + 1)
                continue
            }
            var end = place
            while end < cell.upperBound, !reading.isMark(end, ","), !reading.isMark(end, ";"), !reading.isMark(end, "(")
            { end += 1 }
            if reading.tokens[place].isCapitalised {
                actors.append(ActorPhrase(name: place..<end, end: end, head: .actor, isPerson: false))
            }
            place = max(end, place + 1)
        }
        return actors
    }
}

extension TaskTableRule {
    /// What a cell of the healed text announces as the head of a column.
    static func column(_ reading: Reading, _ cell: Range<Int>) -> Column? {
        column(Array(reading.tokens[cell]), 0..<cell.count)
    }
}
