/// The headers and footers that the pages of an .odt show (đầu trang, chân trang), by kinds of page in use.
struct OpenDocumentMargins {
    private let pages: [XMLElement]

    init(content: XMLElement, common: XMLElement?) {
        let all = common?.first("master-styles").map { Array($0.all("master-page")) } ?? []
        let used = Self.used(among: all, content: content, common: common)
        pages = all.enumerated().filter { $0.offset == 0 || used.contains($0.element["name"] ?? "") }.map(\.element)
    }

    /// Puts them around the text.
    func frame(like body: OpenDocumentBody) -> PageFrame {
        var frame = PageFrame()
        for (index, page) in pages.enumerated() {
            for story in page.children where story["display"] != "false" {
                var reader = body
                reader.isHeader = true
                switch story.name {
                case "header", "header-first", "header-left":
                    let blocks = reader.blocks(in: story)
                    if index == 0 { frame.add(opening: blocks) } else { frame.add(further: blocks) }
                case "footer", "footer-first", "footer-left": frame.add(further: reader.blocks(in: story))
                default: break
                }
            }
        }
        return frame
    }

    /// The kinds of page that a paragraph asks for, and those that follow them; the first is the ordinary one.
    private static func used(among pages: [XMLElement], content: XMLElement, common: XMLElement?) -> Set<String> {
        let styles = [content.first("automatic-styles"), common?.first("styles")].compactMap(\.self)
        var pending = styles.flatMap { $0.all("style").compactMap { $0["master-page-name"] } }
        pending += pages.prefix(1).compactMap { $0["name"] }
        var used: Set<String> = []
        while let name = pending.popLast() {
            guard used.insert(name).inserted else { continue }
            pending += pages.first { $0["name"] == name }?["next-style-name"].map { [$0] } ?? []
        }
        return used
    }
}
