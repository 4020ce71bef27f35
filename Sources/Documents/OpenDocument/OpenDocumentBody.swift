/// Walks the text of an .odt (nội dung văn bản OpenDocument) and gives its blocks.
struct OpenDocumentBody {
    let styles: OpenDocumentStyles
    /// In a header page numbers are left out.
    var isHeader = false
    private(set) var notes: [String] = []
    private var lists: OpenDocumentLists

    init(styles: OpenDocumentStyles) {
        self.styles = styles
        lists = OpenDocumentLists(styles: styles)
    }

    mutating func blocks(in element: XMLElement) -> [Block] {
        var blocks: [Block] = []
        for child in element.children {
            switch child.name {
            case "p", "h": blocks += paragraph(child, label: headingLabel(child))
            case "list": blocks += list(child)
            case "table": blocks.append(.table(table(child)))
            case "section", "index-body", "index-title", "table-of-content", "numbered-paragraph", "text-box", "a", "g",
                "custom-shape", "illustration-index", "user-index", "bibliography", "alphabetical-index":
                blocks += self.blocks(in: child)
            case "frame": if let box = child.first("text-box") { blocks += self.blocks(in: box) }
            default: break
            }
        }
        return blocks
    }

    // MARK: Lists

    private mutating func list(_ element: XMLElement) -> [Block] {
        let outer = lists.enter(element)
        defer { lists.leave(to: outer) }
        var blocks: [Block] = []
        for item in element.children where item.name == "list-item" || item.name == "list-header" {
            blocks += self.item(item)
        }
        return blocks
    }

    /// The first paragraph of an item bears its label; what else is in it does not.
    private mutating func item(_ element: XMLElement) -> [Block] {
        var blocks: [Block] = []
        var isLabelled = element.name == "list-header"
        for child in element.children {
            switch child.name {
            case "p", "h":
                let label = isLabelled ? nil : lists.label(startingAt: element["start-value"].flatMap { Int($0) })
                isLabelled = true
                blocks += paragraph(child, label: label)
            case "list": blocks += list(child)
            default: break
            }
        }
        return blocks
    }

    private mutating func headingLabel(_ element: XMLElement) -> String? {
        guard element.name == "h", element["is-list-header"] != "true" else { return nil }
        return lists.headingLabel(level: (element["outline-level"].flatMap { Int($0) } ?? 1) - 1)
    }

    // MARK: Paragraphs

    private mutating func paragraph(_ element: XMLElement, label: String?) -> [Block] {
        let style = element["style-name"]
        var inline = OpenDocumentInline(isCapital: styles.isCapital("paragraph", style))
        if !styles.isHidden("paragraph", style) { collect(element, into: &inline) }
        var blocks: [Block] = styles.breaksPage(style) ? [.pageBreak] : []
        if inline.text.contains(where: { !$0.isWhitespace }) { blocks.append(.paragraph((label ?? "") + inline.text)) }
        for box in inline.boxes { blocks += self.blocks(in: box) }
        return blocks
    }

    private mutating func collect(_ element: XMLElement, into inline: inout OpenDocumentInline) {
        for content in element.contents {
            switch content {
            case .text(let text): inline.append(text)
            case .element(let child): collect(inside: child, into: &inline)
            }
        }
    }

    private mutating func collect(inside child: XMLElement, into inline: inout OpenDocumentInline) {
        switch child.name {
        case "s": inline.appendSpaces(min(1000, child["c"].flatMap { Int($0) } ?? 1))
        case "tab": inline.appendSign("\t")
        case "line-break": inline.appendSign("\n")
        case "note": note(child, into: &inline)
        case "frame": if let box = child.first("text-box") { inline.boxes.append(box) }
        case "custom-shape", "g": inline.boxes.append(child)
        case "page-number", "page-count": if !isHeader { collect(child, into: &inline) }
        case "annotation", "annotation-end", "ruby-text", "soft-page-break", "change", "change-start", "change-end":
            break
        case "span":
            guard !styles.isHidden("text", child["style-name"]) else { return }
            let outer = inline.isCapital
            inline.isCapital = outer || styles.isCapital("text", child["style-name"])
            collect(child, into: &inline)
            inline.isCapital = outer
        default: collect(child, into: &inline)
        }
    }

    /// A note's mark stays in place, its text comes at the end.
    private mutating func note(_ element: XMLElement, into inline: inout OpenDocumentInline) {
        let mark = "[\(element.first("note-citation")?.text ?? "*")]"
        inline.appendSign(mark)
        guard let body = element.first("note-body") else { return }
        let index = notes.count
        notes.append("")
        notes[index] = mark + " " + PageText.note(blocks(in: body))
    }

    // MARK: Tables

    private mutating func table(_ element: XMLElement) -> Table {
        var table = Table(rows: [], hasBorders: false)
        addRows(of: element, to: &table)
        return table
    }

    private mutating func addRows(of element: XMLElement, to table: inout Table) {
        for child in element.children {
            switch child.name {
            case "table-header-rows", "table-rows", "table-row-group": addRows(of: child, to: &table)
            case "table-row": addRow(child, to: &table)
            default: break
            }
        }
    }

    private mutating func addRow(_ element: XMLElement, to table: inout Table) {
        var row: [Table.Cell] = []
        for cell in element.children where cell.name == "table-cell" || cell.name == "covered-table-cell" {
            let repeated = min(64, max(1, cell["number-columns-repeated"].flatMap { Int($0) } ?? 1))
            guard cell.name == "table-cell" else {
                row += Array(repeating: Table.Cell(), count: repeated)
                continue
            }
            if styles.hasBorder(cell: cell["style-name"]) { table.hasBorders = true }
            row += Array(repeating: Table.Cell(paragraphs: Block.lines(of: blocks(in: cell))), count: repeated)
        }
        table.rows.append(row)
    }
}
