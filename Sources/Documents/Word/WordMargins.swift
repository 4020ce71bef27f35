import Kernel

/// The headers and footers that the pages of a .docx show (đầu trang, chân trang), section by section.
struct WordMargins {
    /// One of them.
    struct Story {
        let root: XMLElement
        /// Whether it is a header of the section that the paper opens with.
        let isOpening: Bool
    }

    /// Each once, in the order of the sections.
    private(set) var stories: [Story] = []

    init(of body: XMLElement, _ related: [PackageParts.Relationship], parts: PackageParts) throws(Failure) {
        let settings = try related.first { $0.type == "settings" }.flatMap { part throws(Failure) in
            try parts.tree(part.target)?.root
        }
        let differsEven = Self.isOn("evenAndOddHeaders", in: settings)
        var known: Set<String> = []
        for (id, isOpening) in Self.shown(in: Self.sections(of: body), differsEven: differsEven) {
            guard let target = related.first(where: { $0.id == id })?.target, known.insert(target).inserted,
                let root = try parts.tree(target)?.root
            else { continue }
            stories.append(Story(root: root, isOpening: isOpening))
        }
    }

    /// Puts them around the text, with what is drawn in them and in the body.
    func frame(like body: WordBody) -> PageFrame {
        var frame = PageFrame()
        for mark in body.marks { frame.add(mark: mark) }
        for story in stories {
            var reader = WordBody(like: body)
            let blocks = reader.blocks(in: story.root)
            for mark in reader.marks { frame.add(mark: mark) }
            if story.isOpening { frame.add(opening: blocks) } else { frame.add(further: blocks) }
        }
        return frame
    }

    // MARK: Sections

    /// The properties of all sections; those of the last stand at the end of the body, those of others in a paragraph.
    private static func sections(of element: XMLElement) -> [XMLElement] {
        element.children.flatMap { child -> [XMLElement] in
            switch child.name {
            case "sectPr": [child]
            case "r", "tbl", "pPrChange": []
            default: sections(of: child)
            }
        }
    }

    /// The parts that pages show: the first page's only where a section sets it apart, those of even pages only where
    /// the document does; a section without one of its own goes on with the one before.
    private static func shown(in sections: [XMLElement], differsEven: Bool) -> [(id: String, isOpening: Bool)] {
        var current: [String: String] = [:]
        var shown: [(id: String, isOpening: Bool)] = []
        for (index, section) in sections.enumerated() {
            for reference in section.children {
                guard let type = reference["type"] else { continue }
                current[reference.name + type] = reference["id"]
            }
            let types = (isOn("titlePg", in: section) ? ["first"] : []) + ["default"] + (differsEven ? ["even"] : [])
            for kind in ["headerReference", "footerReference"] {
                shown += types.compactMap { current[kind + $0] }.map { ($0, index == 0 && kind == "headerReference") }
            }
        }
        return shown
    }

    private static func isOn(_ name: String, in element: XMLElement?) -> Bool {
        element?.first(name).map { WordRunProperties.isOn($0["val"]) } == true
    }
}
