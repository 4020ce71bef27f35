import VietnameseText

/// The text of one paragraph of a .docx while it is put together (nội dung trong đoạn).
struct WordInline {
    /// Pieces in a row with the old encoding their font implies, if it does.
    private var pieces: [(text: String, encoding: TextEncoding?)] = []
    /// What floats beside the paragraph: the contents of its text boxes.
    var boxes: [XMLElement] = []
    /// A mark for a page break inside a paragraph.
    static let pageBreak = "\u{0C}"

    mutating func append(_ text: String, encoding: TextEncoding? = nil) {
        if let last = pieces.last, last.encoding == encoding {
            pieces[pieces.count - 1].text += text
        } else {
            pieces.append((text, encoding))
        }
    }

    /// The text, with the pieces of old fonts turned into Unicode.
    var text: String {
        pieces.reduce(into: "") { text, piece in
            guard let encoding = piece.encoding, piece.text.utf8.contains(where: { $0 >= 0x80 }) else {
                text += piece.text
                return
            }
            text += encoding.undisguise(piece.text).string
        }
    }
}

/// A field being read (trường): its code is not shown, its result is, except a page number in a header.
struct WordField {
    var code = ""
    var isResult = false

    var isPageNumber: Bool {
        let name = code.split(separator: " ").first?.uppercased()
        return name == "PAGE" || name == "NUMPAGES" || name == "SECTIONPAGES"
    }
}
