import Testing
import VietnameseText

@Suite struct VocabularyTests {
    @Test func `reserved words have the numbers of their places, and spellings share one`() {
        let vocabulary = Vocabulary(reserved: [["ngày"], ["hằng", "hàng"], ["tháng"]])
        #expect(vocabulary.number(Vocabulary.code("ngày")) == 1)
        #expect(vocabulary.number(Vocabulary.code("Hàng")) == 2)
        #expect(vocabulary.number(Vocabulary.code("hằng")) == 2)
        #expect(vocabulary.number(Vocabulary.code("THÁNG")) == 3)
        #expect(vocabulary.number(Vocabulary.code("năm")) == 0)
    }

    @Test func `a word is given a number once`() {
        var vocabulary = Vocabulary(reserved: [["ngày"]])
        let first = vocabulary.intern(Vocabulary.code("phường"))
        #expect(first == 2)
        #expect(vocabulary.intern(Vocabulary.code("PHUỜNG")) == first)
        #expect(vocabulary.intern(Vocabulary.code("ngày")) == 1)
        #expect(vocabulary.intern(Vocabulary.code("xã")) == 3)
    }

    @Test func `ten thousand words keep their numbers while the table grows`() {
        var vocabulary = Vocabulary()
        let codes = (1...10_000).map { UInt64($0) &* 0x1F3 }
        let numbers = codes.map { vocabulary.intern($0) }
        #expect(Set(numbers).count == codes.count)
        #expect(codes.map { vocabulary.number($0) } == numbers)
    }

    @Test func `marks are kept apart from words`() {
        var vocabulary = Vocabulary()
        let words = Tokenizer.words(of: "cơ quan, đơn vị", in: &vocabulary)
        #expect(words.count == 5)
        #expect(words[2] == vocabulary.number(Vocabulary.code(mark: 0x2C)))
        #expect(Set(words).count == 5)
    }
}
