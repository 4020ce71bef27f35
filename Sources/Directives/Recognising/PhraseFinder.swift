import VietnameseText

/// Marks at each token the longest known phrase that begins there.
enum PhraseFinder {
    static func phrases(in stream: [Token], _ lexicon: Lexicon) -> [UInt16] {
        stream.withUnsafeBufferPointer { tokens in
            [UInt16](unsafeUninitializedCapacity: tokens.count) { buffer, count in
                for index in tokens.indices {
                    buffer[index] = tokens[index].word == 0 ? 0 : lexicon.trie.longest(tokens, from: index, to: tokens.count).phrase
                }
                count = tokens.count
            }
        }
    }
}
