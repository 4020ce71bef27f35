import Search

/// Signs around the words that were looked for (dấu quanh từ tìm thấy), until the line is set.
///
/// They take no room on the screen, so that columns stay straight; at the end they become bold type on a terminal and
/// nothing anywhere else. What a document has of them itself is left out.
enum HitMarks {
    private static let start: Unicode.Scalar = "\u{E000}"
    private static let end: Unicode.Scalar = "\u{E001}"

    /// The text with its hits marked word by word, so that a line may end between them.
    static func marked(_ snippet: Snippet) -> String {
        snippet.pieces.map { piece in
            let text = String(String.UnicodeScalarView(piece.text.unicodeScalars.filter { $0 != start && $0 != end }))
            guard piece.isHit else { return text }
            let words = text.split(separator: " ", omittingEmptySubsequences: false)
            return words.map { $0.isEmpty ? "" : "\(start)\($0)\(end)" }.joined(separator: " ")
        }
        .joined()
    }

    static func set(_ text: String, in style: TerminalStyle) -> String {
        var set = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case start: set += style.colours ? "\u{1B}[1;4m" : ""
            case end: set += style.colours ? "\u{1B}[0m" : ""
            default: set.unicodeScalars.append(scalar)
            }
        }
        return set
    }
}
