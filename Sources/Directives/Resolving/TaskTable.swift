import TemporalExpressions
import VietnameseText

/// The columns of the table that is being read, once its head has been seen.
struct TaskTable: Sendable {
    var columns: [TaskTableRule.Column?] = []
    var isOpen = false
    /// The expression of a title that is only a period ("QUÝ I"): the deadline of the rows below it that have none of
    /// their own.
    var period: Int?
}

extension UnitReader {
    /// Reads a row: the head of a table, a title between tasks, or a task.
    mutating func readRow(_ cells: [Range<Int>]) {
        let heads = cells.map { TaskTableRule.column(reading, $0) }
        if !table.isOpen || isHead(cells, heads) {
            guard heads.compactMap({ $0 }).count >= 2 else { return }
            table = TaskTable(columns: heads, isOpen: true)
            return
        }
        if let title = title(cells) { return readTitle(title) }
        guard nodes[top].mode != .past, let content = cell(.content, cells) ?? cell(.product, cells), !content.isEmpty
        else { return }
        let lead = cell(.lead, cells) ?? 0..<0
        let time = cell(.time, cells) ?? 0..<0
        guard !lead.isEmpty || !time.isEmpty || table.period != nil else { return }
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
        if time.isEmpty, let period = table.period { unit.plainTimes = [period] }
        if let number = cell(.number, cells)?.first, reading.tokens[number].kind == .number {
            unit.row = String(reading.tokens[number].value)
        }
        append(unit)
    }

    // The head of another table right below this one, or the same again: all its cells are known.
    private func isHead(_ cells: [Range<Int>], _ heads: [TaskTableRule.Column?]) -> Bool {
        let known = zip(cells, heads).filter { !$0.0.isEmpty }
        return known.count >= 3 && known.allSatisfy { $0.1 != nil } && Set(known.map(\.1)).count >= 3
    }

    /// The words of a row that holds nothing but a number and a title, without the number.
    private func title(_ cells: [Range<Int>]) -> Range<Int>? {
        let filled = cells.indices.filter { column in
            !cells[column].isEmpty && (column >= table.columns.count || table.columns[column] != .number)
        }
        if filled.isEmpty { return cells.first { !$0.isEmpty } }
        guard filled.count == 1, let cell = filled.first.map({ cells[$0] }) else { return nil }
        let stop = cell.prefix(3).first { reading.isMark($0, ".") }
        return stop.map { $0 + 1 < cell.upperBound ? $0 + 1..<cell.upperBound : cell } ?? cell
    }

    private mutating func readTitle(_ title: Range<Int>) {
        let named = times(in: title)
        // "Tuần 2 (từ 06/4 đến 12/4)".
        let inside = named.count == 1 && isRange(named.lowerBound) ? named.first : nil
        guard let period = HeadingRule(reading: reading).period(title, calendar.expressions) ?? inside else {
            // A numbered title ("I. CÔNG TÁC …") may stand below the period; one without a number does not.
            let isNumbered = title.lowerBound > 0 && reading.isMark(title.lowerBound - 1, ".")
            if !isNumbered { table.period = nil }
            return
        }
        table.period = period
    }

    private func isRange(_ index: Int) -> Bool {
        guard case .calendar(let value) = times[index].value else { return false }
        return value.unit == .range
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
