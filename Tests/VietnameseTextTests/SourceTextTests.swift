import TestSupport
import Testing
import VietnameseText

@Suite struct SourceTextTests {
    @Test func `offsets in code points are right at every place of a long text`() {
        let text = String(repeating: "Ủy ban 😀 xã a\u{301}\n", count: 40)
        let source = SourceText(text)
        var bytes = 0
        for (count, scalar) in text.unicodeScalars.enumerated() {
            #expect(source.scalarOffset(ofByte: bytes) == count)
            bytes += UTF8.width(scalar)
        }
        #expect(source.scalarOffset(ofByte: bytes) == text.unicodeScalars.count)
    }

    @Test(arguments: ["Họp 1️⃣Ủy ban2️⃣ xã", "1️⃣😀2️⃣", "𠀋𠀋 1️⃣đ2️⃣", "1️⃣2️⃣", "a1️⃣2️⃣"])
    func `a span says what stands there`(marked: String) throws {
        let text = MarkedText(marked)
        let scalars = Array(text.text.unicodeScalars)
        let range = try #require(text.ranges.first)
        let start = scalars[..<range.lowerBound].reduce(0) { $0 + UTF8.width($1) }
        let end = start + scalars[range].reduce(0) { $0 + UTF8.width($1) }
        let span = text.source.span(start..<end)
        #expect(span.scalars == range)
        #expect(span.bytes == start..<end)
        #expect(text.source[span] == text.quotes[0])
    }

    @Test func `an empty text has one place`() {
        #expect(SourceText("").span(0..<0).scalars == 0..<0)
        #expect(SourceText("").string == "")
    }

    @Test func `columns are counted in code points from the beginning of the line`() throws {
        let source = SourceText("dòng đầu\nTT\tNội dung\t\tĐơn vị\u{C}Ủy ban   x")
        let tokens = Tokenizer(vocabulary: Vocabulary()).tokens(of: source)
        func token(_ word: String) throws -> Token { try #require(tokens.first { source[$0.bytes] == word }) }
        #expect(source.column(of: try token("đầu")) == 5)
        #expect(source.column(of: try token("TT")) == 0)
        #expect(source.column(of: try token("Nội")) == 3)
        #expect(source.column(of: try token("x")) == 9)
        #expect(source.tabs(before: try token("Nội")) == 1)
        #expect(source.tabs(before: try token("Đơn")) == 2)
        #expect(source.tabs(before: try token("ban")) == 0)
    }

    @Test func `a code point's byte is found again, also behind the end`() {
        let text = SourceText(String(repeating: "Đôn đốc ừ 𝛼 ", count: 20))
        let count = text.string.unicodeScalars.count
        for scalar in 0..<count { #expect(text.scalarOffset(ofByte: text.byteOffset(ofScalar: scalar)) == scalar) }
        #expect(text.byteOffset(ofScalar: count) == text.utf8.count)
        #expect(text.byteOffset(ofScalar: count + 9) == text.utf8.count)
    }
}
