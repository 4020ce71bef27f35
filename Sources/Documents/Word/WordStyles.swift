/// The styles of a .docx (kiểu định dạng), as far as they change what text is shown.
struct WordStyles {
    private var styles: [String: Style] = [:]
    private var defaultParagraph: String?
    private var documentRun = WordRunProperties()

    /// One style: what it is based on, and what it says itself.
    struct Style {
        var basedOn: String?
        var run = WordRunProperties()
        var numbering = WordNumberingReference()
        var hasTableBorders: Bool?
        var breaksPage: Bool?
    }

    init(_ root: XMLElement?) {
        guard let root else { return }
        if let properties = root.first("docDefaults")?.first("rPrDefault")?.first("rPr") {
            documentRun = WordRunProperties(properties)
        }
        for element in root.all("style") {
            guard let id = element["styleId"] else { continue }
            styles[id] = Style(element)
            if element["type"] == "paragraph", element["default"].map(WordRunProperties.isOn) == true {
                defaultParagraph = id
            }
        }
    }

    /// What a run looks like: the document's defaults, then the paragraph's style, the run's style, the run itself.
    func run(paragraphStyle: String?, _ properties: XMLElement?) -> WordRunProperties {
        var result = documentRun
        for style in chain(paragraphStyle ?? defaultParagraph).reversed() { result.override(by: style.run) }
        guard let properties else { return result }
        for style in chain(properties.first("rStyle")?["val"]).reversed() { result.override(by: style.run) }
        result.override(by: WordRunProperties(properties))
        return result
    }

    /// The list a paragraph belongs to, by its own properties and by its style; `style` says which style named the
    /// list.
    func numbering(paragraphStyle: String?, _ properties: XMLElement?) -> WordNumberingReference {
        var result = WordNumberingReference(properties?.first("numPr"))
        var id = paragraphStyle ?? defaultParagraph
        for style in chain(id) {
            if result.number == nil, let number = style.numbering.number {
                result.number = number
                result.style = id
            }
            if result.level == nil { result.level = style.numbering.level }
            id = style.basedOn
        }
        return result
    }

    /// The list that a numbering style stands for.
    func number(ofStyle id: String) -> Int? { styles[id]?.numbering.number }

    func hasTableBorders(_ id: String?) -> Bool { chain(id).lazy.compactMap(\.hasTableBorders).first ?? false }

    func breaksPage(paragraphStyle id: String?) -> Bool { chain(id).lazy.compactMap(\.breaksPage).first ?? false }

    /// A style and what it is based on, at most twenty deep: damaged files have circles.
    private func chain(_ id: String?) -> [Style] {
        var result: [Style] = []
        var next = id
        while let id = next, let style = styles[id], result.count < 20 {
            result.append(style)
            next = style.basedOn
        }
        return result
    }
}

extension WordStyles.Style {
    init(_ element: XMLElement) {
        basedOn = element.first("basedOn")?["val"]
        if let properties = element.first("rPr") { run = WordRunProperties(properties) }
        let paragraph = element.first("pPr")
        numbering = WordNumberingReference(paragraph?.first("numPr"))
        breaksPage = paragraph?.first("pageBreakBefore").map { WordRunProperties.isOn($0["val"]) }
        hasTableBorders = element.first("tblPr")?.first("tblBorders").map(WordBorders.areDrawn)
    }
}

/// Which list and which level a paragraph says it belongs to (tham chiếu đánh số).
struct WordNumberingReference: Equatable {
    var number: Int?
    var level: Int?
    /// The style that named the list, where it was a style.
    var style: String?

    init(_ element: XMLElement? = nil) {
        number = element?.first("numId")?["val"].flatMap { Int($0) }
        level = element?.first("ilvl")?["val"].flatMap { Int($0) }
    }
}

/// Whether lines are drawn (đường kẻ).
enum WordBorders {
    static func areDrawn(_ borders: XMLElement) -> Bool { borders.children.contains(where: isDrawn) }

    /// Whether a cell has lines: its own count before the table's; three sides taken away are as good as none.
    static func surround(_ cell: XMLElement?, table: Bool) -> Bool {
        guard let own = cell?.first("tcBorders") else { return table }
        if areDrawn(own) { return true }
        return table && own.children.count { !isDrawn($0) } < 3
    }

    private static func isDrawn(_ side: XMLElement) -> Bool {
        guard let value = side["val"] else { return false }
        return value != "nil" && value != "none"
    }
}
