/// **Cách đọc phần đầu** — before the first item or lead-in only orders in so many words count; in a paper without any
/// items also what a body does by a day. Minutes (biên bản)
/// tell what was said; there, until a heading or a lead-in of conclusions, nothing but an order counts either.
enum StartModeRule {
    static func mode(of document: DocumentDescription) -> OutlineNode.Mode {
        document.kind == "BB" ? .past : .preamble
    }
}
