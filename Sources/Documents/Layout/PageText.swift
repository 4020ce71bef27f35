/// Writes blocks out as the text that is read further (văn bản phẳng): a blank line between paragraphs, a line for
/// each row.
struct PageText {
    private(set) var utf8: [UInt8] = []
    private var pagePending = false

    mutating func add(_ blocks: [Block]) {
        for block in blocks { add(block) }
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .paragraph(let text): add(text)
        case .table(let table) where table.isLayout: addSideBySide(table)
        case .table(let table):
            add(table.rows.filter { !$0.allSatisfy(\.isEmpty) }.map(Self.line).joined(separator: "\n"))
        case .pageBreak: pagePending = !utf8.isEmpty
        }
    }

    /// The cells of a layout table one after the other, each with its paragraphs on lines of their own.
    private mutating func addSideBySide(_ table: Table) {
        for cell in table.rows.joined() where !cell.isEmpty {
            add(cell.paragraphs.filter { !$0.isEmpty }.joined(separator: "\n"))
        }
    }

    private mutating func add(_ text: String) {
        let trimmed = Self.trim(text)
        guard !trimmed.isEmpty else { return }
        if !utf8.isEmpty { utf8 += [0x0A, 0x0A] }
        if pagePending { utf8.append(0x0C) }
        pagePending = false
        utf8 += trimmed.utf8
    }

    private static func trim(_ text: String) -> Substring {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return text[first...last]
    }

    private static func line(of row: [Table.Cell]) -> String {
        "| " + row.map(\.line).joined(separator: " | ") + " |"
    }

    /// The text of a note: its paragraphs on lines of their own.
    static func note(_ blocks: [Block]) -> String {
        var text = PageText()
        text.add(blocks)
        return String(decoding: text.utf8, as: UTF8.self).replacing("\n\n", with: "\n")
    }
}
