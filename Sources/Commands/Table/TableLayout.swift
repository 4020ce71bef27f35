/// Sets rows of cells in columns (kẻ bảng) within a width: cells are wrapped, rows are parted by a thin line.
struct TableLayout {
    var headings: [String]
    var minimums: [Int]
    var weights: [Int]
    var rows: [[Cell]]
    var width: Int
    var style: TerminalStyle

    private static let gap = 2

    /// The columns that hold something, of those that a list has.
    init<Row>(_ columns: [Column<Row>], _ rows: [Row], width: Int, style: TerminalStyle) {
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
    }

    /// What the columns of a list need at least.
    static func minimumWidth<Row>(of columns: [Column<Row>]) -> Int {
        columns.map(\.minimum).reduce(0, +) + gap * (columns.count - 1)
    }

    func lines() -> [String] {
        let widths = widths()
        let total = widths.reduce(0, +) + Self.gap * (widths.count - 1)
        let rule = style.apply(.faint, to: String(repeating: "─", count: total))
        var lines = set(headings.map { Cell($0, .strong) }, widths)
        for row in rows {
            lines.append(rule)
            lines += set(row, widths)
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
        let cells = zip(row, widths).map { cell, width in
            cell.phrases.flatMap { phrase in
                WordWrap.lines(of: phrase.text, width: width).map { Phrase(text: $0, tone: phrase.tone) }
            }
        }
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
}
