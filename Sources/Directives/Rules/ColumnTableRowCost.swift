/// What speaks against taking some lines of a table for one row, in points.
///
/// - A cell stands neither at the row's top nor in its middle: a point for each half line.
/// - The content begins with a small letter, or is missing; so does any other cell.
/// - The row has no number although others do, or more than one.
/// - A cell stops and begins again, or its next word would have fitted on the line above.
/// - All cells of an inner line begin anew; a blank line stands inside.
struct ColumnTableRowCost {
    fileprivate let lines: [ColumnTableRowLine]
    fileprivate let content: Int
    fileprivate let number: Int?
    fileprivate let columns: Int
    private let widths: [Int]
    private let isNumbered: Bool
    private let blanksTell: Bool
    /// The first line is the first of a page: a row may go on in it.
    private let opensPage: Bool

    init(_ lines: [ColumnTableRowLine], content: Int, number: Int?, opensPage: Bool) {
        self.opensPage = opensPage
        self.lines = lines
        self.content = content
        self.number = number
        columns = lines.first?.cells.count ?? 0
        widths = (0..<columns).map { column in lines.map { $0.cells[column].width }.max() ?? 0 }
        isNumbered = number.map { number in lines.contains { !$0.cells[number].isEmpty } } ?? false
        blanksTell = lines.count { $0.isBlankBefore } * 2 <= lines.count
    }

    func row(endingAt end: Int) -> ColumnTableRowStretch { ColumnTableRowStretch(end: end, columns: columns) }

    /// The points for a number of rows' numbers in one row.
    fileprivate func numbers(_ count: Int) -> Int {
        count > 1 ? 100 * (count - 1) : isNumbered && count == 0 ? 12 : 0
    }

    /// The rest of a row from the page before: content that begins with a small letter, and no number.
    fileprivate func isRest(_ start: Int, numbers: Int, contentAt line: Int) -> Bool {
        start == 0 && opensPage && numbers == 0 && line >= 0 && !lines[line].cells[content].beginsAnew
    }

    /// The points for a line inside a row.
    fileprivate func inner(_ line: Int) -> Int { lines[line].isBlankBefore && blanksTell ? 9 : 0 }

    // The content and everything beside it begin anew below content of the same row.
    private func beginsAll(_ line: Int) -> Int {
        let cells = lines[line].cells.indices.filter { $0 != number && !lines[line].cells[$0].isEmpty }
        guard cells.count > 1, cells.allSatisfy({ lines[line].cells[$0].beginsAnew }) else { return 0 }
        return isNumbered ? 4 : 3 * (cells.count - 1)
    }

    /// The points for a cell that goes on from one line to a later one.
    fileprivate func joint(_ column: Int, _ line: Int, _ next: Int) -> Int {
        gap(column, line, next) + (column == content ? beginsAll(next) : 0)
    }

    private func gap(_ column: Int, _ line: Int, _ next: Int) -> Int {
        let (cell, later) = (lines[line].cells[column], lines[next].cells[column])
        // Cells of an odd and an even number of lines, both centred, stand on alternate lines.
        if next - line == 2, !lines[line + 1].cells[content].isEmpty, column != content {
            return later.beginsAnew ? 3 : 1
        }
        if next - line > 2 { return later.beginsAnew ? 6 : 2 }
        let slack = max(3, widths[column] / 6)
        guard cell.width + 1 + later.firstWord + slack <= widths[column] else { return 0 }
        return column == content ? 5 : 2
    }
}

/// Some lines that are weighed as a row, taken in from the last one up.
struct ColumnTableRowStretch {
    private let end: Int
    private var start: Int
    private var firsts: [Int]
    private var lasts: [Int]
    private var numbers = 0
    private var points = 0

    fileprivate init(end: Int, columns: Int) {
        self.end = end
        start = end + 1
        firsts = [Int](repeating: -1, count: columns)
        lasts = firsts
    }

    mutating func add(_ line: Int, _ cost: ColumnTableRowCost) {
        if start <= end { points += cost.inner(start) }
        start = line
        for column in firsts.indices where !cost.lines[line].cells[column].isEmpty {
            if column == cost.number {
                numbers += 1
            } else if firsts[column] >= 0 {
                points += cost.joint(column, line, firsts[column])
            }
            firsts[column] = line
            if lasts[column] < 0 { lasts[column] = line }
        }
    }

    func total(_ cost: ColumnTableRowCost) -> Int {
        if cost.isRest(start, numbers: numbers, contentAt: firsts[cost.content]) { return points }
        var total = points + cost.numbers(numbers) + 3
        for column in firsts.indices {
            guard firsts[column] >= 0 else {
                total += column == cost.content ? 8 : column == cost.number ? 0 : 1
                continue
            }
            if !cost.lines[firsts[column]].cells[column].beginsAnew { total += column == cost.content ? 8 : 1 }
            let fromMiddle = abs(firsts[column] + lasts[column] - start - end)
            total += min(2 * (firsts[column] - start), fromMiddle, 8)
        }
        return total
    }
}
