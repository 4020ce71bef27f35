import VietnameseText

/// **Dòng bị ngắt** — a line goes on in the next one when it was cut by the width of the page, by a page number or by
/// a page break.
///
/// A text is hard-wrapped when its long lines end near one width; there, a line belongs to the one before it when
/// that one had no room for its first word. Elsewhere a line goes on only with a small letter, or after a comma or a
/// hyphen. A label begins a new passage unless it is a hyphen in mid-sentence of a wrapped text. Over a blank line a
/// sentence goes on when it has not ended and the next line begins with a small letter, or with a number after a word
/// that wants one ("trước ngày ⏎⏎ 25/10/2024").
enum WrappedLineRule {
    /// The width at which lines were cut, or 0 for a text that was not wrapped.
    static func wrapWidth(of lines: [Line]) -> Int {
        let long = lines.filter { $0.width >= 40 }.map(\.width).sorted()
        guard long.count >= 5, let longest = long.last else { return 0 }
        let width = long[long.count * 9 / 10]
        guard width <= 140, longest <= width + 40 else { return 0 }
        let near = long.filter { $0 >= width - 16 }.count
        return near * 5 >= long.count * 2 ? width : 0
    }

    static func continues(_ tokens: [Token], _ last: Line, _ line: Line, label: Label?, wrapWidth: Int) -> Bool {
        let end = tokens[last.tokens.upperBound - 1]
        let first = tokens[line.tokens.lowerBound]
        let isEnded = isSentenceEnd(end)
        if let label, label.style == .decimal1, !line.isBlankBefore, wrapWidth > 0, wantsNumber(end) { return true }
        if label != nil {
            guard wrapWidth > 0, label?.style == .dash, !line.isBlankBefore, !isEnded, !end.isMark(",") else {
                return false
            }
            return isFull(last, tokens, line, wrapWidth) && tokens[line.tokens.lowerBound + 1].isCapitalised
                && end.isCapitalised
        }
        if beginsBlock(tokens, line) { return false }
        if line.isBlankBefore || line.isPageBreakBefore { return !isEnded && goesOn(tokens, last, line) }
        if wrapWidth > 0, isFull(last, tokens, line, wrapWidth) { return true }
        if isEnded { return false }
        if end.isMark(",") || end.isMark("-") || end.word == Words.and { return true }
        return first.kind == .word && !first.isCapitalised || first.kind == .mark && !first.isMark("(")
            || first.kind == .number && wantsNumber(end)
    }

    // "Chủ trì: …", "Thời gian: …" on a line of its own.
    private static func beginsBlock(_ tokens: [Token], _ line: Line) -> Bool {
        guard tokens[line.tokens.lowerBound].isCapitalised,
            let colon = line.tokens.prefix(7).first(where: { tokens[$0].isMark(":") })
        else { return false }
        return TaskTableRule.column(tokens, line.tokens.lowerBound..<colon) != nil
    }

    // The next word would not have fitted.
    private static func isFull(_ last: Line, _ tokens: [Token], _ line: Line, _ wrapWidth: Int) -> Bool {
        var wordEnd = line.tokens.lowerBound
        while wordEnd + 1 < line.tokens.upperBound, !tokens[wordEnd + 1].hasSpaceBefore { wordEnd += 1 }
        let word = Int(tokens[wordEnd].end - tokens[line.tokens.lowerBound].start)
        return last.width + 1 + word > wrapWidth - 2
    }

    private static func goesOn(_ tokens: [Token], _ last: Line, _ line: Line) -> Bool {
        let end = tokens[last.tokens.upperBound - 1]
        let first = tokens[line.tokens.lowerBound]
        if first.kind == .number { return wantsNumber(end) }
        return first.kind == .word && !first.isCapitalised && !end.isAllCapitals
    }

    private static func wantsNumber(_ end: Token) -> Bool {
        end.word == Words.day || end.word == Words.month || end.word == Words.year || end.word == Words.number
            || end.isMark("/")
            || end.word == Words.clause || end.word == Words.article
    }

    private static func isSentenceEnd(_ token: Token) -> Bool {
        token.isMark(".") || token.isMark(";") || token.isMark(":") || token.isMark("!") || token.isMark("?")
    }
}
