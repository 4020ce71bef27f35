import Testing
import VietnameseText

@Suite struct PhraseTrieTests {
    /// The phrases found at the first word, after these were inserted in order.
    private func longest(_ text: String, in phrases: [(String, isName: Bool)], to end: Int? = nil) -> (
        phrase: UInt16, length: Int
    ) {
        var vocabulary = Vocabulary()
        var trie = PhraseTrie()
        for (index, (phrase, isName)) in phrases.enumerated() {
            let words = Tokenizer.words(of: phrase, in: &vocabulary)
            _ = trie.insert(words, as: UInt16(index + 1), isName: isName)
        }
        let tokens = Tokenizer(vocabulary: vocabulary).tokens(of: SourceText(text))
        return tokens.withUnsafeBufferPointer { trie.longest($0, from: 0, to: end ?? $0.count) }
    }

    private static let phrases: [(String, isName: Bool)] = [
        ("báo cáo", false), ("báo cáo viên", false), ("giao ban", false), ("ủy ban nhân dân", true), ("ủy ban", true),
        ("cơ quan, đơn vị", false),
    ]

    @Test(
        arguments: [
            ("báo cáo kết quả", 1, 2), ("báo cáo viên cơ sở", 2, 3), ("Báo cáo", 1, 2), ("BÁO CÁO", 1, 2),
            ("báo", 0, 0), ("báo chí", 0, 0),
            ("Uỷ ban nhân dân xã", 4, 4), ("Ủy ban nhân", 5, 2), ("Ủy Ban Nhân Dân", 4, 4), ("cơ quan, đơn vị", 6, 5),
            ("cơ quan đơn vị", 0, 0),
            ("**báo** cáo", 1, 2), ("viên báo cáo", 0, 0), ("báo\ncáo", 1, 2),
        ] as [(String, UInt16, Int)]
    )
    func `the longest phrase that begins here is found`(text: String, phrase: UInt16, length: Int) {
        #expect(longest(text, in: Self.phrases) == (phrase, length))
    }

    @Test(
        arguments: [("Giao Ban Quản lý", 0), ("giao ban", 3), ("Giao ban", 3), ("GIAO BAN", 3), ("giao Ban", 0)]
            as [(String, UInt16)]
    )
    func `a plain phrase has no capital inside`(text: String, phrase: UInt16) {
        #expect(longest(text, in: Self.phrases).phrase == phrase)
    }

    @Test func `nothing is read beyond the end`() {
        #expect(longest("báo cáo viên", in: Self.phrases, to: 2) == (1, 2))
        #expect(longest("báo cáo viên", in: Self.phrases, to: 1) == (0, 0))
    }

    @Test func `the same phrase keeps its first number`() {
        var vocabulary = Vocabulary()
        var trie = PhraseTrie()
        let words = Tokenizer.words(of: "tổ chức", in: &vocabulary)
        #expect(trie.insert(words, as: 7, isName: false) == 7)
        #expect(trie.insert(words, as: 9, isName: false) == 7)
        #expect(trie.insert([], as: 10, isName: false) == 0)
    }

    @Test func `thousands of phrases are found again while the table grows`() {
        var trie = PhraseTrie()
        for first in 1...200 as ClosedRange<UInt16> {
            for second in 1...60 as ClosedRange<UInt16> {
                _ = trie.insert([first, 200 + second], as: first * 60 + second, isName: false)
            }
        }
        let tokens = [123 as UInt16, 245].map { Token(start: 0, end: 1, value: 0, word: $0, kind: .word, flags: []) }
        #expect(tokens.withUnsafeBufferPointer { trie.longest($0, from: 0, to: 2) } == (123 * 60 + 45, 2))
    }
}
