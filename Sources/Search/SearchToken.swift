/// What the index knows of a text (mục từ của chỉ mục): its syllables, and its pairs of syllables that stand together.
///
/// Vietnamese words are common syllables; only their pairs are rare. Each is kept without diacritics, and with them where
/// that is something else, so that "điểm đen" is found among a hundred thousand "điểm đến".
package enum SearchToken {
    package static func folded(_ word: SearchText.Word) -> String { String(word.folded) }

    package static func folded(_ first: Substring, _ second: Substring) -> String { "\(first)_\(second)" }

    /// With diacritics; without, where it bears none.
    package static func marked(_ word: SearchText.Word) -> String {
        word.hasMarks ? "'" + word.marked : String(word.folded)
    }

    package static func marked(_ first: SearchText.Word, _ second: SearchText.Word) -> String {
        guard first.hasMarks || second.hasMarks else { return folded(first.folded, second.folded) }
        return "'\(first.marked)_\(second.marked)"
    }

    /// A body whose members may see it.
    package static func body(_ id: Int64) -> String { "@\(id)" }

    /// Everything that a text is found by.
    package static func all(of text: SearchText) -> Set<String> {
        var tokens: Set<String> = []
        for (index, word) in text.words.enumerated() {
            tokens.insert(folded(word))
            if word.hasMarks { tokens.insert(marked(word)) }
            guard index > 0 else { continue }
            let before = text.words[index - 1]
            tokens.insert(folded(before.folded, word.folded))
            if before.hasMarks || word.hasMarks { tokens.insert(marked(before, word)) }
        }
        return tokens
    }
}

/// Whose tokens they are (không gian mục từ): every token is a number that differs from one authority, kind and field to
/// the next, so that nothing crosses and no common word of one slows the other.
///
/// The number is a hash of 32 bits. Two tokens may have the same one; what is found is checked against its text.
package struct SearchSpace: Sendable {
    private let state: UInt64

    /// - Parameter block: the block of subjects that an engine keeps together; 0 where it keeps none.
    package init(authority: Int64, kind: SearchKind, field: SearchField, block: Int64 = 0) {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in [authority, Int64(kind.rawValue * 2 + field.rawValue), block] {
            state = Self.mixed(state ^ UInt64(bitPattern: part))
        }
        self.state = state
    }

    package func number(_ token: String) -> UInt32 {
        var hash = state
        // FNV-1a.
        for byte in token.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return UInt32(truncatingIfNeeded: Self.mixed(hash) >> 32)
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
