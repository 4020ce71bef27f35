/// The styles of an .odt (kiểu định dạng), as far as they change what text is shown.
struct OpenDocumentStyles {
    private var styles: [String: Style] = [:]
    private var lists: [String: [Int: Level]] = [:]
    /// The numbering of headings.
    private(set) var outline: [Int: Level] = [:]

    /// A style of text, of paragraphs or of cells.
    struct Style {
        var parent: String?
        var isCapital: Bool?
        var isHidden: Bool?
        var breaksPage: Bool?
        var hasBorder: Bool?
    }

    /// A level of a list.
    struct Level {
        var format = NumberFormat.decimal
        var bullet = ""
        var start = 1
        /// The pattern of the label, with "%1%" for the first level's number.
        var pattern = ""
    }

    /// The styles of the content itself come last and count before those of the whole document.
    init(content: XMLElement, common: XMLElement?) {
        for root in [common, content].compactMap(\.self) {
            for group in root.children where group.name == "styles" || group.name == "automatic-styles" {
                for element in group.children { add(element) }
            }
        }
    }

    private mutating func add(_ element: XMLElement) {
        switch element.name {
        case "style":
            guard let name = element["name"], let family = element["family"] else { return }
            styles["\(family)/\(name)"] = Style(element, family: family)
        case "list-style":
            if let name = element["name"] { lists[name] = Self.levels(of: element) }
        case "outline-style": outline = Self.levels(of: element)
        default: break
        }
    }

    private static func levels(of element: XMLElement) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for child in element.children {
            if let number = child["level"].flatMap({ Int($0) }) { levels[number - 1] = Level(child, number: number) }
        }
        return levels
    }

    func level(_ index: Int, ofList name: String) -> Level? { lists[name]?[index] }

    func isCapital(_ family: String, _ name: String?) -> Bool {
        chain(family, name).lazy.compactMap(\.isCapital).first ?? false
    }

    func isHidden(_ family: String, _ name: String?) -> Bool {
        chain(family, name).lazy.compactMap(\.isHidden).first ?? false
    }

    func breaksPage(_ name: String?) -> Bool { chain("paragraph", name).lazy.compactMap(\.breaksPage).first ?? false }

    func hasBorder(cell name: String?) -> Bool { chain("table-cell", name).lazy.compactMap(\.hasBorder).first ?? false }

    private func chain(_ family: String, _ name: String?) -> [Style] {
        var result: [Style] = []
        var next = name
        while let name = next, let style = styles["\(family)/\(name)"], result.count < 20 {
            result.append(style)
            next = style.parent
        }
        return result
    }
}

extension OpenDocumentStyles.Style {
    init(_ element: XMLElement, family: String) {
        parent = element["parent-style-name"]
        let text = element.first("text-properties")
        isCapital = text?["text-transform"].map { $0 == "uppercase" }
        isHidden = text?["display"].map { $0 == "none" }
        breaksPage = element.first("paragraph-properties")?["break-before"].map { $0 == "page" }
        if family == "table-cell", let cell = element.first("table-cell-properties") {
            let sides = ["border", "border-left", "border-right", "border-top", "border-bottom"].compactMap { cell[$0] }
            hasBorder = sides.contains { $0 != "none" && !$0.isEmpty && !$0.hasPrefix("0 ") && !$0.contains("none") }
        }
    }
}

extension OpenDocumentStyles.Level {
    init(_ element: XMLElement, number: Int) {
        start = element["start-value"].flatMap { Int($0) } ?? 1
        guard element.name == "list-level-style-number" || element.name == "outline-level-style" else {
            format = .bullet
            bullet = element["bullet-char"] ?? ""
            return
        }
        format = NumberFormat(openDocument: element["num-format"] ?? "")
        guard format != .none else { return }
        let shown = max(1, min(number, element["display-levels"].flatMap { Int($0) } ?? 1))
        let places = (number - shown + 1...number).map { "%\($0)%" }.joined(separator: ".")
        pattern = element["num-list-format"] ?? (element["num-prefix"] ?? "") + places + (element["num-suffix"] ?? "")
    }
}
