import VietnameseText

/// **Câu dẫn** — a sentence that ends in a colon announces tasks when it orders ("yêu cầu …:"), or says so: "như
/// sau", "sau đây", "kết luận", "chỉ thị", "quyết nghị", "nhiệm vụ". "Kính gửi:" and "Công điện:" announce names.
enum LeadInRule {
    static func announcesTasks(_ reading: Reading, _ range: Range<Int>) -> Bool {
        range.contains { words.contains(reading.tokens[$0].word) || reading.cue($0).contains(.conclusion) }
    }

    /// Whether a clause tells that somebody sums up or hands out tasks ("Đồng chí A kết luận, giao nhiệm vụ như sau:"),
    /// without naming those who get them.
    static func isAnnounced(_ reading: Reading, _ clause: Clause) -> Bool {
        guard !clause.isOrdered, clause.predicate > clause.range.lowerBound else { return false }
        return (clause.predicate..<clause.range.upperBound).contains {
            reading.tokens[$0].word == closing && reading.cue($0).contains(.conclusion)
        }
    }

    private static let closing = Lexicon.shared.word("kết")
    private static let words = WordSet(["sau", "luận", "nghị", "nhất", "giao", "chỉ", "quyết"])
}
