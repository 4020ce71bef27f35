import VietnameseText

/// Walks the story of a .docx (nội dung văn bản Word): the body, a note or a header, and gives its blocks.
struct WordBody {
    let styles: WordStyles
    var numbering: WordNumbering
    /// The old encodings that the document's fonts really use: a font's name alone proves nothing.
    var legacyEncodings: Set<TextEncoding> = []
    /// In a header or a footer page numbers are left out.
    var isHeader = false
    /// Letters that a picture draws under or over the text (chữ chìm), in order.
    private(set) var marks: [String] = []
    /// The notes referred to so far, in order, by kind and id.
    private(set) var notes: [WordNote] = []
    private(set) var hasTrackedChanges = false
    private var fields: [WordField] = []
    /// The text of paragraphs whose mark was deleted: it flows into the next.
    private var carried = ""

    init(styles: WordStyles, numbering: WordNumbering) {
        self.styles = styles
        self.numbering = numbering
    }

    /// A reader of a header or a footer of the same document.
    init(like body: WordBody) {
        self.init(styles: body.styles, numbering: body.numbering)
        legacyEncodings = body.legacyEncodings
        isHeader = true
    }

    mutating func blocks(in element: XMLElement) -> [Block] {
        var blocks: [Block] = []
        for child in element.children {
            switch child.name {
            case "p": blocks += paragraph(child)
            case "tbl": blocks.append(.table(table(child)))
            case "AlternateContent":
                if let choice = child.first("Choice") ?? child.first("Fallback") { blocks += self.blocks(in: choice) }
            case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag": blocks += self.blocks(in: child)
            case "del", "moveFrom": hasTrackedChanges = true
            default: break
            }
        }
        return blocks
    }

    // MARK: Paragraphs

    private mutating func paragraph(_ element: XMLElement) -> [Block] {
        let properties = element.first("pPr")
        let style = properties?.first("pStyle")?["val"]
        var inline = WordInline()
        collect(element, style: style, into: &inline)
        let text = carried + inline.text
        carried = ""
        if properties?.first("rPr")?.first("del") != nil {
            hasTrackedChanges = true
            carried = text
            return []
        }
        let label = numbering.label(for: styles.numbering(paragraphStyle: style, properties)) ?? ""
        var blocks = Self.split(text, label: label)
        if breaksPage(before: properties, style: style) { blocks.insert(.pageBreak, at: 0) }
        for box in inline.boxes {
            blocks += box.name == "txBody" ? WordDrawing.paragraphs(of: box) : self.blocks(in: box)
        }
        if endsSection(properties) { blocks.append(.pageBreak) }
        return blocks
    }

    private func breaksPage(before properties: XMLElement?, style: String?) -> Bool {
        if let own = properties?.first("pageBreakBefore") { return WordRunProperties.isOn(own["val"]) }
        return styles.breaksPage(paragraphStyle: style)
    }

    /// Whether a section ends here whose successor begins a page.
    private func endsSection(_ properties: XMLElement?) -> Bool {
        guard let section = properties?.first("sectPr") else { return false }
        return section.first("type")?["val"] != "continuous"
    }

    /// A paragraph as blocks: cut at page breaks, its label before the first piece that has text.
    private static func split(_ text: String, label: String) -> [Block] {
        var blocks: [Block] = []
        var label = label
        for (index, piece) in text.split(separator: "\u{0C}", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { blocks.append(.pageBreak) }
            let content = piece.drop { $0 == " " || $0 == "\t" }
            guard content.contains(where: { !$0.isWhitespace }) else { continue }
            blocks.append(.paragraph(label + content))
            label = ""
        }
        return blocks
    }

    // MARK: Runs

    private mutating func collect(_ element: XMLElement, style: String?, into inline: inout WordInline) {
        for child in element.children {
            switch child.name {
            case "r": run(child, style: style, into: &inline)
            case "fldSimple":
                let field = WordField(code: child["instr"] ?? "", isResult: true)
                if !(isHeader && field.isPageNumber) { collect(child, style: style, into: &inline) }
            case "AlternateContent":
                if let choice = child.first("Choice") ?? child.first("Fallback") {
                    collect(choice, style: style, into: &inline)
                }
            case "ins", "moveTo":
                hasTrackedChanges = true
                collect(child, style: style, into: &inline)
            case "del", "moveFrom": hasTrackedChanges = true
            case "hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo", "ruby", "rubyBase", "oMath",
                "oMathPara":
                collect(child, style: style, into: &inline)
            default: break
            }
        }
    }

    private mutating func run(_ element: XMLElement, style: String?, into inline: inout WordInline) {
        let properties = styles.run(paragraphStyle: style, element.first("rPr"))
        guard properties.isHidden != true else { return }
        runContent(element, properties, into: &inline)
    }

    private mutating func runContent(
        _ element: XMLElement,
        _ properties: WordRunProperties,
        into inline: inout WordInline
    ) {
        for child in element.children {
            switch child.name {
            case "t": append(Self.text(of: child), properties, to: &inline)
            case "tab", "ptab": append("\t", nil, to: &inline)
            case "br": append(child["type"] == "page" ? WordInline.pageBreak : "\n", nil, to: &inline)
            case "cr": append("\n", nil, to: &inline)
            case "noBreakHyphen": append("-", nil, to: &inline)
            case "sym": append(Self.symbol(child), nil, to: &inline)
            case "footnoteReference": refer(.footnote, child, in: &inline)
            case "endnoteReference": refer(.endnote, child, in: &inline)
            case "fldChar": field(child["fldCharType"])
            case "instrText": if !fields.isEmpty { fields[fields.count - 1].code += child.text }
            case "AlternateContent":
                if let choice = child.first("Choice") ?? child.first("Fallback") {
                    runContent(choice, properties, into: &inline)
                }
            case "drawing", "pict", "object": draw(child, into: &inline)
            default: break
            }
        }
    }

    private mutating func draw(_ element: XMLElement, into inline: inout WordInline) {
        let drawing = WordDrawing(element)
        inline.boxes += drawing.boxes
        marks += drawing.marks
    }

    private func append(_ text: String, _ properties: WordRunProperties?, to inline: inout WordInline) {
        guard fields.allSatisfy({ $0.isResult && !(isHeader && $0.isPageNumber) }) else { return }
        guard let properties else { return inline.append(text) }
        let encoding = properties.legacyEncoding.flatMap { legacyEncodings.contains($0) ? $0 : nil }
        if properties.showsCapitals {
            let plain = encoding?.undisguise(text).string ?? text
            inline.append(plain.uppercased())
        } else {
            inline.append(text, encoding: encoding)
        }
    }

    private mutating func field(_ type: String?) {
        switch type {
        case "begin": fields.append(WordField())
        case "separate": if !fields.isEmpty { fields[fields.count - 1].isResult = true }
        case "end": _ = fields.popLast()
        default: break
        }
    }

    private mutating func refer(_ kind: WordNote.Kind, _ element: XMLElement, in inline: inout WordInline) {
        guard let id = element["id"] else { return }
        let number = notes.count { $0.kind == kind } + 1
        let note = WordNote(kind: kind, id: id, number: number)
        notes.append(note)
        append(note.mark, nil, to: &inline)
    }

    /// The text of a w:t: spaces at its ends count only if it says so.
    private static func text(of element: XMLElement) -> String {
        let text = element.text
        if element["space"] == "preserve" { return text }
        let start = text.drop { $0.isWhitespace && $0 != "\u{A0}" }
        guard let end = start.lastIndex(where: { !$0.isWhitespace || $0 == "\u{A0}" }) else { return "" }
        return String(start[...end])
    }

    /// Signs of the symbol fonts that carry meaning: boxes, ticks and arrows; any other is a bullet.
    private static func symbol(_ element: XMLElement) -> String {
        guard let code = element["char"].flatMap({ UInt32($0, radix: 16) }) else { return "" }
        switch code & 0xFF {
        case 0x6F, 0xA8, 0x71, 0x72: return "☐"
        case 0xFD, 0xFE, 0x78: return "☒"
        case 0xFC: return "✓"
        case 0xE0, 0xE8, 0xF0: return "→"
        default: return "•"
        }
    }
}
