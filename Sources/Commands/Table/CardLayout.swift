/// Sets each row as a card (thẻ), label and value below each other, for screens too narrow for columns.
struct CardLayout<Row> {
    var columns: [Column<Row>]
    var width: Int
    var style: TerminalStyle
    /// Lines that the text may take; `nil` for all it needs.
    var most: Int?

    func lines(of rows: [Row]) -> [String] {
        rows.flatMap { card(of: $0) + [""] }.dropLast()
    }

    private func card(of row: Row) -> [String] {
        let number = text(of: .number, row) + ". "
        let label = text(of: .label, row)
        let indent = DisplayWidth.of(number)
        let opening = Phrase(text: (label.isEmpty ? "" : "[\(label)] ") + text(of: .text, row), isLong: true)
        var lines = set(opening, indent: indent, hanging: indent)
        for column in columns where column.role == .fact {
            let cell = column.cell(row)
            guard !cell.isEmpty else { continue }
            let fact = cell.phrases.map(\.text).joined(separator: " · ")
            let phrase = Phrase(text: "\(column.heading): \(fact)", tone: cell.phrases[0].tone)
            lines += set(phrase, indent: indent, hanging: indent + 2)
        }
        guard let first = lines.first else { return [number] }
        return [style.apply(.strong, to: number) + first.dropFirst(indent)] + lines.dropFirst()
    }

    private func text(of role: Column<Row>.Role, _ row: Row) -> String {
        columns.first { $0.role == role }.map { $0.cell(row).phrases.map(\.text).joined(separator: " ") } ?? ""
    }

    private func set(_ phrase: Phrase, indent: Int, hanging: Int) -> [String] {
        WordWrap.lines(of: phrase, width: max(8, width - hanging), most: most).enumerated().map { index, line in
            String(repeating: " ", count: index == 0 ? indent : hanging) + style.apply(phrase.tone, to: line)
        }
    }
}
