import VietnameseText

/// **Kính gửi** — the address of a letter or a telegram ("CHỦ TỊCH UBND TỈNH ĐIỆN:") names those who receive it; it orders
/// nothing.
enum AddressRule {
    static func isAddress(_ reading: Reading, _ passage: Range<Int>) -> Bool {
        guard passage.count >= 2 else { return false }
        if reading.tokens[passage.lowerBound].word == Words.respect,
            reading.tokens[passage.lowerBound + 1].word == Words.send
        {
            return true
        }
        let last = passage.upperBound - 1
        return passage.count <= 16 && reading.isMark(last, ":") && reading.tokens[last - 1].word == wire
            && reading.cue(passage.lowerBound).isActor
    }

    private static let wire = Lexicon.shared.word("điện")
}
