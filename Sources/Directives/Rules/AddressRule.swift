import VietnameseText

/// **Kính gửi** — the address of a letter names those who receive it; it orders nothing.
enum AddressRule {
    static func isAddress(_ reading: Reading, _ passage: Range<Int>) -> Bool {
        passage.count >= 2 && reading.tokens[passage.lowerBound].word == Words.respect
            && reading.tokens[passage.lowerBound + 1].word == Words.send
    }
}
