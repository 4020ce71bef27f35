import TestSupport
import Testing
import VietnameseText

@Suite struct TokenizerTests {
    private func tokens(_ text: String) -> [Token] {
        Tokenizer(vocabulary: Vocabulary()).tokens(of: SourceText(text))
    }

    private func words(_ text: String) -> [String] {
        let source = SourceText(text)
        return tokens(text).map { source[$0.bytes] }
    }

    @Test(arguments: [
        ("Ủy ban nhân dân", ["Ủy", "ban", "nhân", "dân"]), ("16h00", ["16", "h", "00"]),
        ("20/7/2024", ["20", "/", "7", "/", "2024"]),
        ("05-NQ/QU", ["05", "-", "NQ", "/", "QU"]), ("(1).", ["(", "1", ")", "."]), ("a,b", ["a", ",", "b"]), ("", []),
        ("   \n\t", []),
        ("tháng…năm", ["tháng", "…", "năm"]), ("100%", ["100", "%"]), ("Q.1", ["Q", ".", "1"]),
        ("đồng/ngày", ["đồng", "/", "ngày"]),
        ("T/M", ["T", "/", "M"]),
    ])
    func `words, numbers and marks are cut apart`(text: String, words: [String]) {
        #expect(self.words(text) == words)
    }

    @Test(arguments: [
        ("**Kính gửi**", ["Kính", "gửi"]), ("*nêu rõ*", ["nêu", "rõ"]), ("1\\. Về", ["1", ".", "Về"]), ("`mã`", ["mã"]),
        ("phần *l*ớn", ["phần", "l", "ớn"]), ("## Mục", ["#", "#", "Mục"]),
    ])
    func `markers of Markdown are passed over`(text: String, words: [String]) {
        #expect(self.words(text) == words)
    }

    @Test(arguments: [
        ("l0/12/2024", [10, 12, 2024]), ("1O/2024", [10, 2024]), ("2l", [21]), ("I5", [15]), ("20/7", [20, 7]),
        ("007", [7]),
        ("3000000000", [2_147_483_647]), ("99999999999999999999", [2_147_483_647]), ("2o24", [2024]),
    ])
    func `numbers have their value, also where a digit was read as a letter`(text: String, values: [Int32]) {
        #expect(tokens(text).filter { $0.kind == .number }.map(\.value) == values)
    }

    @Test(arguments: [
        ("16h00", 2), ("Iô", 0), ("lớn", 0), ("l", 0), ("I.", 0), ("I", 0), ("Ol", 0), ("5lít", 1), ("10I", 1),
        ("1lần", 1), ("O", 0),
    ])
    func `letters stay letters where other letters follow`(text: String, numbers: Int) {
        #expect(tokens(text).filter { $0.kind == .number }.count == numbers)
    }

    @Test(
        arguments: [
            ("–", "-"), ("—", "-"), ("‑", "-"), ("−", "-"), ("“", "\""), ("”", "\""), ("«", "\""), ("‘", "'"),
            ("’", "'"), ("●", "•"), ("▪", "•"),
            ("·", "•"), ("\u{F0B7}", "•"), ("，", ","), ("․", "."), ("|", "|"), ("…", "…"),
        ] as [(String, Unicode.Scalar)]
    )
    func `typographic marks are read as their plain form`(text: String, mark: Unicode.Scalar) throws {
        let token = try #require(tokens(text).first)
        #expect(token.isMark(mark))
        #expect(token.kind == .mark)
    }

    @Test(arguments: ["\u{A0}", "\u{FEFF}", "\u{200B}", "\u{2060}", "\u{3000}", "\u{2009}", " ", "\t", "\r\n"])
    func `every blank parts words`(blank: String) {
        let tokens = tokens("Ủy\(blank)ban")
        #expect(tokens.count == 2)
        #expect(tokens[1].hasSpaceBefore)
    }

    @Test(arguments: [
        ("a b", Token.Flags.spaceBefore), ("a\nb", .lineStart), ("a\n\nb", .blankLineBefore),
        ("a\n \t\nb", .blankLineBefore),
        ("a\r\n\r\nb", .blankLineBefore), ("a\u{C}b", .pageBreakBefore), ("a\tb", .tabBefore), ("a\tb", .columnBefore),
        ("a   b", .columnBefore),
        ("a Bc", .capitalised), ("a BC", .allCapitals), ("a ĐẢNG", .allCapitals), ("a Ủy", .capitalised),
        ("a truờng", .mended), ("a l0", .mended),
    ])
    func `what stands before a word and how it is written is known`(text: String, flag: Token.Flags) throws {
        #expect(try #require(tokens(text).last).flags.contains(flag))
    }

    @Test(arguments: [
        ("ab", Token.Flags.spaceBefore), ("a b", .columnBefore), ("a  b", .columnBefore), ("a\nb", .blankLineBefore),
        ("a b", .lineStart),
        ("a bC", .capitalised), ("a B", .allCapitals), ("a Bc", .allCapitals), ("a trường", .mended),
        ("a\n\nb", .pageBreakBefore),
    ])
    func `and what is not`(text: String, flag: Token.Flags) throws {
        let token = try #require(tokens(text).last)
        #expect(!token.flags.contains(flag))
    }

    @Test func `places are counted in code points, also outside the basic plane`() throws {
        let marked = MarkedText("😀 Đồng chí 1️⃣𠀋ủy2️⃣ – 3️⃣ban4️⃣ 👨‍👩‍👧")
        let source = marked.source
        let spans = tokens(marked.text).map { source.span($0.bytes) }
        #expect(spans.map { source[$0] }.contains("ban"))
        let ban = try #require(spans.first { source[$0] == "ban" })
        #expect(ban.scalars == marked.ranges[1])
    }

    @Test func `all bytes of a broken text are passed over without harm`() {
        let bytes: [UInt8] = [0x61, 0xC3, 0x20, 0xE1, 0xBB, 0x20, 0xF0, 0x9F, 0x98, 0x20, 0xFF, 0x00, 0x62, 0xF0]
        let tokens = Tokenizer(vocabulary: Vocabulary()).tokens(of: SourceText(utf8: bytes))
        #expect(tokens.allSatisfy { $0.bytes.upperBound <= bytes.count && !$0.bytes.isEmpty })
    }

    @Test func `a token takes sixteen bytes`() {
        #expect(MemoryLayout<Token>.stride == 16)
    }
}
