import VietnameseText

/// The lines of a table on one page, with the rivers between its columns, and how many of the lines belong to it.
///
/// A line whose words cross the rivers is a title between the rows ("QUÝ I", "II. CÔNG TÁC …") or prose. It is prose
/// when it ends a sentence, begins with a small letter or goes on in a line that does, or when no row follows. Prose
/// ends the table.
struct ColumnTablePage {
    let lines: [ColumnTableLine]
    let cells: ColumnTableCells
    private(set) var isSpanning: [Bool]
    /// The number of lines that belong to the table.
    private(set) var count: Int
    private let tokens: [Token]
    private let header: ColumnTableHeader
    private let rivers: ColumnTableRivers

    /// `nil` when the lines below the heads are not set in columns. `goesOn` tells that the table does, on the next
    /// page.
    init?(_ tokens: [Token], _ header: ColumnTableHeader, _ lines: [ColumnTableLine], goesOn: Bool) {
        let titles = ColumnTableTitles(tokens: tokens, header: header)
        let end = titles.end(lines, lines.map { titles.spansHeads($0, 3) }, goesOn: goesOn)
        guard end > 0 else { return nil }
        let sample = lines[..<end].filter { !titles.spansHeads($0, 2) }
        guard let rivers = ColumnTableRivers(header, sample) else {
            return nil
        }
        let cells = ColumnTableCells(tokens, header, rivers, lines)
        var isSpanning: [Bool] = []
        for line in lines {
            let crosses =
                titles.crosses(line, cells, isBelowTitle: isSpanning.last ?? false)
            isSpanning.append(crosses)
        }
        self.lines = lines
        self.tokens = tokens
        self.header = header
        self.rivers = rivers
        self.cells = cells
        self.isSpanning = isSpanning
        count = min(end, titles.end(lines, isSpanning, goesOn: goesOn))
        if !goesOn { trim() }
        guard count > 0 else { return nil }
    }

    /// The cells of a row, each with its tokens in reading order.
    func row(_ lines: [ColumnTableLine]) -> [[Int]] {
        let near = rivers.refined(lines, hasNumbers: header.groups[0].column == .number)
        let cells = ColumnTableCells(tokens, header, near, lines)
        var row = [[Int]](repeating: [], count: header.groups.count)
        for line in lines {
            for (column, cell) in cells.cells(line).cells.enumerated() { row[column] += cell }
        }
        return row
    }

    // After the last line with several cells, a paragraph of its own is no longer the table's.
    private mutating func trim() {
        let blanks = lines[..<count].count { $0.isBlankBefore }
        let last = (0..<count).last { cells.cells(lines[$0]).cells.count { !$0.isEmpty } >= 2 && !isSpanning[$0] } ?? -1
        for place in last + 1..<max(count, last + 1) where beginsText(lines[place], blanksAreRare: blanks * 2 <= count)
        {
            count = place
            return
        }
    }

    private func beginsText(_ line: ColumnTableLine, blanksAreRare: Bool) -> Bool {
        let label = LabelRule.label(tokens, line.tokens)?.label
        if let label, !label.style.isBullet, label.style.rawValue <= Label.Style.article.rawValue { return true }
        return line.isBlankBefore && blanksAreRare && (label != nil || tokens[line.tokens.lowerBound].isCapitalised)
    }
}
