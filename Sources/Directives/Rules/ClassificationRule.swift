import VietnameseText

/// **Độ mật** — a stamp "MẬT", "TỐI MẬT", "TUYỆT MẬT" alone in its line, column or cell, or with nothing but words of
/// urgency and of the stamp itself ("HỎA TỐC - MẬT", "TÀI LIỆU MẬT", "Độ mật: Tối mật") (Decree 26/2020/NĐ-CP, article
/// 2; Law on protection of state secrets 2018, article 8).
///
/// In the first forty lines, and in the last fifteen, where footers go, also in small letters, with its letters apart ("M
/// Ậ T"), misread ("MÂT") or run into the number below it ("MẬTSố: 96"); elsewhere, where an annex may bear a stamp of
/// its own, only in capitals and alone.
/// "bảo mật" and "MẬT ĐỘ DÂN SỐ" are no stamps.
enum ClassificationRule {
    static func finding(_ tokens: [Token], _ lines: [Line], _ text: SourceText) -> Finding? {
        for (index, line) in lines.enumerated() {
            let isHead = index < 40 || index >= lines.count - 15
            guard isHead || line.tokens.count <= 3 else { continue }
            for segment in segments(tokens, line.tokens) where isStamp(tokens, segment, text, isHead: isHead) {
                let span = text.span(Int(tokens[segment.lowerBound].start)..<Int(tokens[segment.upperBound - 1].end))
                return Finding(.error, "classified", "Văn bản có dấu chỉ độ mật “\(text[span])”.", at: span)
            }
        }
        return nil
    }

    /// Columns, and cells between upright bars.
    private static func segments(_ tokens: [Token], _ line: Range<Int>) -> [Range<Int>] {
        ColumnSegments.segments(tokens, line).flatMap { column in
            column.split { tokens[$0].isMark("|") }.compactMap { cell in
                cell.first.map { $0..<$0 + cell.count }
            }
        }
    }

    private static func isStamp(_ tokens: [Token], _ segment: Range<Int>, _ text: SourceText, isHead: Bool) -> Bool {
        guard segment.count <= 20, segment.contains(where: { mayBeDegree(tokens[$0], text) }) else { return false }
        let words = segment.filter { tokens[$0].kind == .word }
        guard let first = words.first, words.count <= 10, tokens[first].isCapitalised else { return false }
        let spelled = words.map { text[tokens[$0].bytes].uppercased() }
        guard isHead else {
            return words.allSatisfy { tokens[$0].isAllCapitals } && degrees[0].contains(spelled.joined())
        }
        let degree = spelled.indices.filter { isOfDegree(spelled, $0) }.map { spelled[$0] }.joined()
        return degrees.contains { $0.contains(degree) } || isRunTogether(spelled.joined())
    }

    // A short word with M at its head; asked of every line, so it compares a byte and a length.
    private static func mayBeDegree(_ token: Token, _ text: SourceText) -> Bool {
        token.kind == .word && token.value <= 6 && text.utf8[Int(token.start)] | 0x20 == UInt8(ascii: "m")
    }

    // Everything but words that may stand beside the degree; "mật độ" is a density, "Độ mật: Mật" names the degree twice.
    private static func isOfDegree(_ words: [String], _ index: Int) -> Bool {
        if words[index] == "MẬT", index > 0, words[index - 1] == "ĐỘ" || words[index - 1] == "DẤU" { return false }
        if words[index] == "ĐỘ" { return index > 0 && words[index - 1] == "MẬT" }
        return !beside.contains(words[index])
    }

    // "MẬTSố: 96/TB": the stamp and the number under it read as one word.
    private static func isRunTogether(_ letters: String) -> Bool {
        letters.hasPrefix("MẬTSỐ") || letters.hasPrefix("MẬTSỔ") || letters.hasPrefix("TỐIMẬTSỐ")
            || letters.hasPrefix("TUYỆTMẬTSỐ")
    }

    /// What the stamps say, without blanks; first as it is written, then as it is misread.
    private static let degrees: [Set<String>] = [
        ["MẬT", "TỐIMẬT", "TUYỆTMẬT"],
        [
            "MÂT", "MẠT", "TÔIMẬT", "TỐIMÂT", "TÔIMÂT", "TUYÊTMẬT", "TUYỆTMÂT", "TUYÊTMÂT", "TUYẸTMẬT", "TUYỆTMẠT",
            "TỐIMẠT",
        ],
    ]

    private static let beside: Set<String> = [
        "KHẨN", "THƯỢNG", "HỎA", "HOẢ", "TỐC", "HẸN", "GIỜ", "TÀI", "LIỆU", "VĂN", "BẢN", "DẤU", "MỨC",
    ]
}
