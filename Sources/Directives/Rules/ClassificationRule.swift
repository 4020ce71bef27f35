import VietnameseText

/// **Độ mật** — a stamp "MẬT", "TỐI MẬT", "TUYỆT MẬT" in capitals, alone in its line or column among the first forty
/// lines, or after "Độ mật:" (Decree 26/2020/NĐ-CP, article 2; Law on protection of state secrets 2018, article 8).
/// "bảo mật" and "MẬT ĐỘ DÂN SỐ" are no stamps.
enum ClassificationRule {
    static func finding(_ tokens: [Token], _ lines: [Line], _ text: SourceText) -> Finding? {
        for line in lines.prefix(40) {
            for segment in ColumnSegments.segments(tokens, line.tokens) {
                guard let degree = degree(tokens, segment) else { continue }
                let span = text.span(Int(tokens[degree.lowerBound].start)..<Int(tokens[degree.upperBound - 1].end))
                return Finding(
                    .error,
                    "classified",
                    "Văn bản có dấu chỉ độ mật “\(text[span])”.",
                    at: span
                )
            }
        }
        return nil
    }

    private static func degree(_ tokens: [Token], _ segment: Range<Int>) -> Range<Int>? {
        var words = segment.filter { tokens[$0].kind == .word }
        // "Độ mật: Tối mật" names the degree after a colon.
        if let colon = segment.first(where: { tokens[$0].isMark(":") }), words.count >= 3,
            tokens[words[1]].word == Words.secret,
            tokens[words[0]].word == Words.degree
        {
            words.removeAll { $0 < colon }
            return isDegree(tokens, words, inCapitals: false) ? words[0]..<words[words.count - 1] + 1 : nil
        }
        guard words.count <= 2, isDegree(tokens, words, inCapitals: true) else { return nil }
        return words[0]..<words[words.count - 1] + 1
    }

    private static func isDegree(_ tokens: [Token], _ words: [Int], inCapitals: Bool) -> Bool {
        guard let last = words.last, tokens[last].word == Words.secret, words.count <= 2 else { return false }
        if inCapitals, !words.allSatisfy({ tokens[$0].isAllCapitals }) { return false }
        return words.count == 1 || tokens[words[0]].word == Words.top || tokens[words[0]].word == Words.utmost
    }
}
