/// Text as Markdown shows it, letter by letter (CommonMark 0.31, section 2.4).
enum MarkdownText {
    /// What has a meaning in Markdown or HTML gets a backslash; line breaks become spaces.
    static func escape(_ text: String) -> String {
        var result = ""
        for character in WordWrap.printable(text).unicodeScalars {
            if "\\`*_[]<>|#&~".unicodeScalars.contains(character) { result += "\\" }
            result.unicodeScalars.append(character)
        }
        return result
    }

    /// A cell of a table: its phrases on lines of their own.
    static func cell(_ cell: Cell) -> String {
        cell.phrases.map { phrase in
            let text = escape(phrase.text)
            return switch phrase.tone {
            case .strong, .missing, .late, .soon: "**\(text)**"
            case .plain, .faint: text
            }
        }.joined(separator: "<br>")
    }
}
