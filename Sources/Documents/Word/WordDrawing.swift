/// What a drawing in a .docx says (hình vẽ có chữ): its text boxes, and letters that are themselves drawn.
struct WordDrawing {
    /// The contents of text boxes, each once: where there are two forms of one, the first.
    private(set) var boxes: [XMLElement] = []
    /// Words set along a path, as Word makes watermarks: "MẬT", "DỰ THẢO".
    private(set) var marks: [String] = []

    init(_ element: XMLElement) {
        collect(element)
    }

    private mutating func collect(_ element: XMLElement) {
        for child in element.children {
            switch child.name {
            case "txbxContent", "txBody": boxes.append(child)
            case "textpath": if let words = child["string"] { marks.append(words) }
            case "AlternateContent":
                if let choice = child.first("Choice") ?? child.first("Fallback") { collect(choice) }
            default: collect(child)
            }
        }
    }

    /// The paragraphs of a shape's own text (DrawingML), whose runs keep their spaces.
    static func paragraphs(of body: XMLElement) -> [Block] {
        body.all("p").map { paragraph in
            let pieces = paragraph.children.compactMap { piece in
                switch piece.name {
                case "r", "fld": piece.first("t")?.text
                case "br": "\n"
                default: nil
                }
            }
            return .paragraph(pieces.joined())
        }
    }
}
