import VietnameseText

/// A set of words by their numbers, one bit a word: asked once a token, where a hashed set would cost more than the
/// rule.
struct WordSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1 << 10)

    /// The words with these spellings; 0, which stands for every unknown word, is never in a set.
    init(_ spellings: [String]) {
        for spelling in spellings { insert(Lexicon.shared.word(spelling)) }
    }

    init(numbers: [UInt16]) {
        for number in numbers { insert(number) }
    }

    @inline(__always)
    func contains(_ word: UInt16) -> Bool {
        bits[Int(word >> 6)] >> UInt64(word & 63) & 1 != 0
    }

    private mutating func insert(_ word: UInt16) {
        if word != 0 { bits[Int(word >> 6)] |= 1 << UInt64(word & 63) }
    }
}
