/// Sets each row as a card (thẻ), label and value below each other, for screens too narrow for columns.
struct CardLayout<Row> {
    var columns: [Column<Row>]
    var width: Int
    var style: TerminalStyle

    /// The first column numbers the card, the longest one is its text, the others are labelled.
    func lines(of rows: [Row]) -> [String] {
        rows.flatMap { card(of: $0) + [""] }.dropLast()
    }

    private func card(of row: Row) -> [String] {
        guard let number = columns.first else { return [] }
        let label = "\(number.cell(row).text). "
        let indent = DisplayWidth.of(label)
        var lines: [String] = []
        for column in columns.dropFirst() where !column.cell(row).isEmpty {
            let isText = column.weight == columns.map(\.weight).max()
            let heading = isText ? "" : "\(column.heading): "
            lines += paragraph(heading, column.cell(row), indent: indent)
        }
        guard let first = lines.first else { return [label] }
        return [style.apply(.strong, to: label) + first.dropFirst(indent)] + lines.dropFirst()
    }

    private func paragraph(_ heading: String, _ cell: Cell, indent: Int) -> [String] {
        let hanging = heading.isEmpty ? indent : indent + 2
        let tone = cell.phrases.first?.tone ?? .plain
        let text = heading + cell.phrases.map(\.text).joined(separator: heading.isEmpty ? " " : " · ")
        let wrapped = WordWrap.lines(of: text, width: max(16, width - hanging))
        return wrapped.enumerated().map { index, line in
            String(repeating: " ", count: index == 0 ? indent : hanging) + style.apply(tone, to: line)
        }
    }
}
