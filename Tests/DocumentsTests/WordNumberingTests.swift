import Testing

@Suite struct WordNumberingTests {
    typealias Word = WordBuilder

    private func lines(_ word: WordBuilder) async throws -> [String] {
        try await word.text().split(separator: "\n").map(String.init)
    }

    @Test func `levels count together and begin anew under the next number above`() async throws {
        let numbering = Word.list(
            Word.level(0, "upperRoman", "%1."),
            Word.level(1, "decimal", "%2."),
            Word.level(2, "decimal", "%2.%3."),
            Word.level(3, "lowerLetter", "%4)")
        )
        let levels = [0, 1, 1, 2, 2, 3, 3, 1, 2, 0, 1]
        let body = levels.map { Word.item("x", level: $0) }.joined()
        let labels = ["I.", "1.", "2.", "2.1.", "2.2.", "a)", "b)", "3.", "3.1.", "II.", "1."]
        #expect(try await lines(Word(body, numbering: numbering)) == labels.map { $0 + " x" })
    }

    @Test(arguments: [
        ("decimal", "%1.", 7, "7. x"), ("decimalZero", "%1.", 7, "07. x"), ("lowerLetter", "%1)", 27, "aa) x"),
        ("upperLetter", "%1.", 4, "D. x"), ("lowerRoman", "(%1)", 9, "(ix) x"),
        ("upperRoman", "PHẦN %1", 14, "PHẦN XIV x"),
        ("decimal", "Điều %1.", 3, "Điều 3. x"), ("none", "", 1, "x"), ("bullet", "-", 1, "- x"),
        ("bullet", "+", 1, "+ x"),
        ("bullet", "\u{F0B7}", 1, "- x"), ("bullet", "–", 1, "- x"),
    ])
    func `a label is written in its format`(format: String, pattern: String, start: Int, line: String) async throws {
        let numbering = Word.list(Word.level(0, format, pattern, start: start))
        #expect(try await lines(Word(Word.item("x"), numbering: numbering)) == [line])
    }

    @Test func `bullets of symbol fonts turn by level`() async throws {
        let numbering = Word.list(Word.level(0, "bullet", "\u{F0B7}"), Word.level(1, "bullet", "o"))
        #expect(
            try await lines(Word(Word.item("x") + Word.item("y", level: 1), numbering: numbering)) == ["- x", "+ y"]
        )
    }

    @Test func `two lists of one definition count on unless one restarts`() async throws {
        let numbers = """
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>\
            <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            """
        let numbering = Word.list(Word.level(0, "decimal", "%1."), number: numbers)
        let body = [1, 1, 2, 3, 3, 1].map { Word.item("x", number: $0) }.joined()
        #expect(try await lines(Word(body, numbering: numbering)) == ["1. x", "2. x", "3. x", "1. x", "2. x", "3. x"])
    }

    @Test func `an override of a level changes its pattern`() async throws {
        let number = """
            <w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">\(Word.level(0, "lowerLetter", "%1)"))\
            </w:lvlOverride></w:num>
            """
        let numbering = Word.list(Word.level(0, "decimal", "%1."), number: number)
        #expect(try await lines(Word(Word.item("x"), numbering: numbering)) == ["a) x"])
    }

    @Test func `a level can be told not to begin anew`() async throws {
        let numbering = Word.list(
            Word.level(0, "upperRoman", "%1."),
            Word.level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>")
        )
        let body = [0, 1, 0, 1].map { Word.item("x", level: $0) }.joined()
        #expect(try await lines(Word(body, numbering: numbering)) == ["I. x", "1. x", "II. x", "2. x"])
    }

    @Test func `legal numbering shows every part in digits`() async throws {
        let numbering = Word.list(Word.level(0, "upperRoman", "%1."), Word.level(1, "decimal", "%1.%2.", "<w:isLgl/>"))
        let body = Word.item("x") + Word.item("y", level: 1)
        #expect(try await lines(Word(body, numbering: numbering)) == ["I. x", "1.1. y"])
    }

    @Test func `a level whose parent has not begun shows the parent's start`() async throws {
        let numbering = Word.list(Word.level(0, "decimal", "%1."), Word.level(1, "decimal", "%1.%2."))
        #expect(try await lines(Word(Word.item("x", level: 1), numbering: numbering)) == ["1.1. x"])
    }

    @Test func `a style carries its list and its level`() async throws {
        let numbering = Word.list(
            Word.level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"H1\"/>"),
            Word.level(1, "decimal", "%2.", "<w:pStyle w:val=\"H2\"/>")
        )
        let styles = """
            <w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="H2b"><w:basedOn w:val="H2"/></w:style>
            """
        let body = ["H1", "H2", "H2b", "H1"].map { Word.paragraph("x", "<w:pStyle w:val=\"\($0)\"/>") }.joined()
        #expect(try await lines(Word(body, numbering: numbering, styles: styles)) == ["I. x", "1. x", "2. x", "II. x"])
    }

    @Test func `number zero takes a paragraph out of its style's list`() async throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """
        let body = Word.paragraph("x", "<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        let numbering = Word.list(Word.level(0, "decimal", "%1."))
        #expect(try await lines(Word(body, numbering: numbering, styles: styles)) == ["x"])
    }

    @Test func `a definition linked to a numbering style takes its levels from there`() async throws {
        let numbering = """
            <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>\
            <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>\(Word.level(0, "decimal", "(%1)."))</w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            """
        let styles = """
            <w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
            """
        #expect(try await lines(Word(Word.item("x"), numbering: numbering, styles: styles)) == ["(1). x"])
    }

    @Test func `an empty item counts and shows nothing`() async throws {
        let numbering = Word.list(Word.level(0, "decimal", "%1."))
        let body = Word.item("x") + Word.item("") + Word.item("y")
        #expect(try await lines(Word(body, numbering: numbering)) == ["1. x", "3. y"])
    }

    @Test(arguments: ["99999999999999999999", "-3", "9223372036854775807"])
    func `absurd numbers do no harm`(number: String) async throws {
        let numbering = Word.list(
            Word.level(0, "upperRoman", "%1.").replacing("w:val=\"1\"", with: "w:val=\"\(number)\"")
        )
        let body =
            Word.item("x") + Word.item("y")
            + Word.paragraph("z", "<w:numPr><w:ilvl w:val=\"\(number)\"/><w:numId w:val=\"1\"/></w:numPr>")
        #expect(try await lines(Word(body, numbering: numbering)).count == 3)
    }
}
