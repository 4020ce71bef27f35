import VietnameseText

/// Marks at each token the longest known phrase that begins there.
enum PhraseFinder {
    /// Phrases do not run from one passage or cell into the next.
    static func phrases(in healed: HealedText, _ lexicon: Lexicon) -> [UInt16] {
        healed.stream.withUnsafeBufferPointer { tokens in
            [UInt16](unsafeUninitializedCapacity: tokens.count) { buffer, count in
                buffer.initialize(repeating: 0)
                func mark(_ range: Range<Int>) {
                    for index in range where tokens[index].word != 0 {
                        buffer[index] = lexicon.trie.longest(tokens, from: index, to: range.upperBound).phrase
                    }
                }
                if let first = healed.passages.first { mark(0..<first.tokens.lowerBound) }
                for passage in healed.passages {
                    guard case .row(let cells) = passage.kind else {
                        mark(passage.tokens)
                        continue
                    }
                    cells.forEach(mark)
                }
                count = tokens.count
            }
        }
    }
}
