import VietnameseText

/// **Chú thích** — a passage that begins with a number in square brackets ("[1] …") is a note of the page's foot; it
/// explains and orders nothing.
enum NoteRule {
    static func isNote(_ reading: Reading, _ passage: Passage) -> Bool {
        let tokens = passage.tokens
        guard passage.label == nil, tokens.count >= 3, case .text = passage.kind else { return false }
        return reading.isMark(tokens.lowerBound, "[") && reading.isMark(tokens.lowerBound + 2, "]")
    }
}
