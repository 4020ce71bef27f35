/// Sets rows of cells in columns (kẻ bảng) within a width: cells are wrapped, rows are parted by a thin line.
struct TableLayout {
    var headings: [String]
    var minimums: [Int]
    var weights: [Int]
    var rows: [[Cell]]
    var width: Int
    var style: TerminalStyle
    /// Lines that a long phrase may take; `nil` for all it needs.
    var most: Int?

    private static let gap = 2

    /// The columns that hold something, of those that a list has.
    init<Row>(_ columns: [Column<Row>], _ rows: [Row], width: Int, style: TerminalStyle, most: Int?) {
        let cells = rows.map { row in columns.map { $0.cell(row) } }
        let kept = columns.indices.filter { column in
            !columns[column].isOptional || cells.contains { !$0[column].isEmpty }
        }
        headings = kept.map { columns[$0].heading }
        minimums = kept.map { columns[$0].minimum }
        weights = kept.map { columns[$0].weight }
        self.rows = cells.map { row in kept.map { row[$0] } }
        self.width = width
        self.style = style
        self.most = most
    }

    /// Whether the columns have what they need at least.
    var fits: Bool {
        minimums.reduce(0, +) + Self.gap * (minimums.count - 1) <= width
    }

    func lines() -> [String] {
        let widths = widths()
        let total = widths.reduce(0, +) + Self.gap * (widths.count - 1)
        let rule = style.apply(.faint, to: String(repeating: "─", count: total))
        var lines = set(headings.map { Cell($0, .strong) }, widths)
        let blocks = rows.map { set($0, widths) }
        let isCompact = blocks.allSatisfy { $0.count <= 1 }
        lines.append(rule)
        for (index, block) in blocks.enumerated() {
            if index > 0, !isCompact { lines.append(rule) }
            lines += block
        }
        return lines + [rule]
    }

    /// Every column its minimum; the rest by weight, to none more than it can use.
    private func widths() -> [Int] {
        let natural = naturalWidths()
        var widths = zip(natural, minimums).map { min($0, $1) }
        var left = width - widths.reduce(0, +) - Self.gap * (widths.count - 1)
        while left > 0 {
            let hungry = widths.indices.filter { widths[$0] < natural[$0] }
            guard !hungry.isEmpty else { break }
            let total = hungry.reduce(0) { $0 + max(1, weights[$1]) }
            let round = left
            for column in hungry where left > 0 {
                let share = max(1, round * max(1, weights[column]) / total)
                let taken = min(share, natural[column] - widths[column], left)
                widths[column] += taken
                left -= taken
            }
        }
        return widths
    }

    private func naturalWidths() -> [Int] {
        headings.indices.map { column in
            let cells = rows.lazy.flatMap { $0[column].phrases }.map { DisplayWidth.of(WordWrap.printable($0.text)) }
            return max(DisplayWidth.of(headings[column]), cells.max() ?? 0)
        }
    }

    /// One row: as many lines as its tallest cell.
    private func set(_ row: [Cell], _ widths: [Int]) -> [String] {
        let cells = zip(row, widths).map { cell, width in lines(of: cell, width: width) }
        return (0..<(cells.map(\.count).max() ?? 0)).map { line in
            var text = ""
            var pending = 0
            for (cell, width) in zip(cells, widths) {
                let phrase = line < cell.count ? cell[line] : Phrase(text: "")
                if !phrase.text.isEmpty {
                    text += String(repeating: " ", count: pending) + style.apply(phrase.tone, to: phrase.text)
                    pending = 0
                }
                pending += width - DisplayWidth.of(phrase.text) + Self.gap
            }
            return text
        }
    }

    /// Of several phrases each begins at the edge and goes on one column further in, so that the eye can part them.
    private func lines(of cell: Cell, width: Int) -> [Phrase] {
        cell.phrases.flatMap { phrase in
            var lines = WordWrap.lines(of: phrase, width: width, most: most)
            let indent = cell.phrases.count > 1 && lines.count > 1 && !phrase.isLong ? 1 : 0
            if indent > 0 { lines = WordWrap.lines(of: phrase, width: width - indent, most: most) }
            return lines.enumerated().map { index, line in
                Phrase(text: index == 0 ? line : String(repeating: " ", count: indent) + line, tone: phrase.tone)
            }
        }
    }
}
