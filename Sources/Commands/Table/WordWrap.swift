/// Breaks words into lines of a width (ngắt dòng).
///
/// What comes out is safe to print on a terminal: control characters and invisible marks of a document, with which it
/// could move the cursor or turn the writing direction, are left out.
enum WordWrap {
    static func lines(of text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in printable(text).split(separator: " ") {
            for piece in pieces(of: word, width: max(1, width)) {
                let size = DisplayWidth.of(piece)
                if used > 0, used + 1 + size > width {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                line += used > 0 ? " \(piece)" : String(piece)
                used += size + (used > 0 ? 1 : 0)
            }
        }
        if used > 0 { lines.append(line) }
        return lines
    }

    /// The same for a phrase; a long one that takes more lines than `most` ends in "…".
    static func lines(of phrase: Phrase, width: Int, most: Int?) -> [String] {
        let lines = lines(of: phrase.text, width: width)
        guard let most, phrase.isLong, lines.count > most, most > 0 else { return lines }
        var last = lines[most - 1]
        while DisplayWidth.of(last) + 2 > width, let space = last.lastIndex(of: " ") { last = String(last[..<space]) }
        return lines.prefix(most - 1) + [last + " …"]
    }

    /// The lines of this program's own, each without anything that a terminal obeys.
    static func printableLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { printable(String($0)) }.joined(
            separator: "\n"
        )
    }

    /// In one line, without anything that a terminal obeys.
    static func printable(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x1E00...0x1FFF: result.append(scalar)
            case 0x09...0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
            default:
                switch scalar.properties.generalCategory {
                case .control, .format: break
                default: result.append(scalar)
                }
            }
        }
        return String(result)
    }

    /// A word that is wider than the line is cut.
    private static func pieces(of word: Substring, width: Int) -> [Substring] {
        guard DisplayWidth.of(word) > width else { return [word] }
        var pieces: [Substring] = []
        var (start, used) = (word.startIndex, 0)
        for index in word.indices {
            let size = DisplayWidth.of(word[index...index])
            if used > 0, used + size > width {
                pieces.append(word[start..<index])
                (start, used) = (index, 0)
            }
            used += size
        }
        return pieces + [word[start...]]
    }
}
