import VietnameseText

/// **Cơ quan ban hành** — the last organisation of the block at the upper left, above the number. A line that begins
/// with no head of an organisation ("PHƯỜNG PHÚ THỊNH", "TỈNH HẢI LÂM") goes on with the line above it.
enum IssuerRule {
    static func beginsName(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        let lexicon = Lexicon.shared
        return tokens.withUnsafeBufferPointer { buffer in
            let (phrase, length) = lexicon.trie.longest(buffer, from: range.lowerBound, to: range.upperBound)
            let cue = lexicon.cues[Int(phrase)]
            return cue.contains(.actor) && (!cue.contains(.place) || length >= 3)
        }
    }
}
