package import Markup
package import VietnameseText

/// The original with its marks (nguyên văn có đánh dấu): prose as it flows, tables as tables.
package struct OriginalView {
    private let text: SourceText
    private let marks: [Mark]
    private let labels: PaperLabels

    package init(text: SourceText, marks: [Mark], labels: PaperLabels) {
        self.text = text
        self.marks = marks
        self.labels = labels
    }

    package var html: HTML {
        let passages = PassageSplitter(length: utf8.count, marks: marks).passages()
        var writer = PassageWriter(utf8, passages, labels)
        writer.write(markup: "<div class=\"text\">")
        for block in TextBlocks.blocks(of: utf8) {
            switch block.kind {
            case .prose: writer.write(block.bytes)
            case .columns: write(columns: block, with: &writer)
            case .table: write(table: block, with: &writer)
            }
        }
        writer.write(utf8.count..<utf8.count)
        writer.write(markup: "</div>")
        return writer.html
    }

    private var utf8: [UInt8] { text.utf8 }

    /// Broader than a page of print: its letters are set smaller there.
    private static let broad = 105

    private func write(columns block: TextBlock, with writer: inout PassageWriter) {
        let width = block.lines.map { $0.indent + $0.width }.max() ?? 0
        let kind = width > Self.broad ? "columns broad" : "columns"
        writer.write(markup: "<div class=\"\(kind)\" tabindex=\"0\" role=\"region\" aria-label=\"\(labels.columns)\">")
        writer.write(block.bytes)
        writer.write(markup: "</div>")
    }

    private func write(table block: TextBlock, with writer: inout PassageWriter) {
        let rows = block.lines.map { PipedRow(utf8, $0.bytes) }
        let hasHead = rows.count > 1 && (rows[1].isRuler || rows[0].isFull)
        writer.write(
            markup: "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"\(labels.table)\"><table>"
        )
        for (index, row) in rows.enumerated() where !row.isRuler {
            write(row: row, isHead: index == 0 && hasHead, with: &writer)
        }
        writer.write(markup: "</table></div>")
    }

    private func write(row: PipedRow, isHead: Bool, with writer: inout PassageWriter) {
        writer.write(markup: "<tr>")
        for cell in row.cells {
            writer.write(markup: isHead ? "<th scope=\"col\">" : "<td>")
            writer.write(cell)
            writer.write(markup: isHead ? "</th>" : "</td>")
        }
        writer.write(markup: "</tr>\n")
    }
}
