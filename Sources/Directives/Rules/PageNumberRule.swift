import VietnameseText

/// **Số trang, đường kẻ** — a line that is only a page number ("2", "- 2 -", "Trang 3", "Trang 2/5") or only a ruler
/// ("-----", "____", "…") belongs to the paper, not to the text; the paragraph that it cuts goes on after it.
///
/// The first line of a document is never a page number, and a number of more than three digits is a year or an amount.
enum PageNumberRule {
    static func isPaper(_ line: Line, _ tokens: [Token], isFirst: Bool) -> Bool {
        if isRuler(line, tokens) { return true }
        guard !isFirst, line.tokens.count <= 5 else { return false }
        var numbers = 0
        for token in tokens[line.tokens] {
            switch token.kind {
            case .number:
                guard token.value < 1000 else { return false }
                numbers += 1
            case .mark:
                guard token.isMark("-") || token.isMark("/") || token.isMark("|") else { return false }
            case .word:
                guard token.start == tokens[line.tokens.lowerBound].start, token.word != 0, token.value == 5,
                    line.tokens.count > 1, token.word == Words.page
                else { return false }
            }
        }
        return numbers >= 1 && numbers <= 2
    }

    private static func isRuler(_ line: Line, _ tokens: [Token]) -> Bool {
        for token in tokens[line.tokens] {
            guard token.kind == .mark else { return false }
            let isRule =
                token.isMark("-") || token.isMark("_") || token.isMark("=") || token.isMark("~") || token.isMark(".")
                || token.isMark("\u{2026}") || token.isMark("#")
            guard isRule else { return false }
        }
        return true
    }
}
