/// The text of one paragraph of an .odt while it is put together (nội dung trong đoạn): white space counts once.
struct OpenDocumentInline {
    private(set) var text = ""
    var isCapital: Bool
    /// What floats beside the paragraph: text boxes and shapes.
    var boxes: [XMLElement] = []
    private var endsInSpace = true

    init(isCapital: Bool) {
        self.isCapital = isCapital
    }

    /// Adds text as the file has it: runs of spaces and line ends are one space.
    mutating func append(_ piece: String) {
        var plain = ""
        for character in piece {
            let isSpace = character == " " || character == "\n" || character == "\t" || character == "\r"
            if !isSpace { plain.append(character) } else if !endsInSpace { plain.append(" ") }
            endsInSpace = isSpace
        }
        text += isCapital ? plain.uppercased() : plain
    }

    mutating func appendSpaces(_ count: Int) {
        text += String(repeating: " ", count: max(0, count))
        endsInSpace = false
    }

    mutating func appendSign(_ sign: String) {
        text += sign
        endsInSpace = false
    }
}
