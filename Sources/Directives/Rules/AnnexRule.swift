import VietnameseText

/// **Phụ lục** — what follows the signature is read on when it is headed "PHỤ LỤC", "DANH MỤC", "BIỂU", when it is a
/// table, or when another document is attached to the first ("QUY CHẾ", "KẾ HOẠCH" … in capitals).
enum AnnexRule {
    static func opensAnnex(_ tokens: [Token], _ line: Line) -> Bool {
        var first = line.tokens.lowerBound
        while first < line.tokens.upperBound - 1, tokens[first].isMark("#") { first += 1 }
        let token = tokens[first]
        if token.isMark("|") { return true }
        guard token.kind == .word, token.isCapitalised else { return false }
        let next = first + 1 < line.tokens.upperBound ? tokens[first + 1].word : 0
        if token.word == Words.appendix, next == Words.appendixSecond { return true }
        guard token.isAllCapitals, line.isBlankBefore else { return false }
        if titles.contains(token.word),
            tokens[line.tokens].allSatisfy({ $0.kind != .word || $0.isAllCapitals || $0.value == 1 })
        {
            return true
        }
        return KindRule.kind(tokens, first..<line.tokens.upperBound) != nil
    }

    // BẢNG …, DANH MỤC, BIỂU, LỊCH, MẪU
    private static let titles = WordSet(["bảng", "danh", "biểu", "lịch", "mẫu"])
}
