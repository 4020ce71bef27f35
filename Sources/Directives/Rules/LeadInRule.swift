import VietnameseText

/// **Câu dẫn** — a sentence that ends in a colon announces tasks when it orders ("yêu cầu …:"), or says so: "như
/// sau", "sau đây", "kết luận", "chỉ thị", "quyết nghị", "nhiệm vụ". "Kính gửi:" and "Công điện:" announce names.
enum LeadInRule {
    static func announcesTasks(_ reading: Reading, _ range: Range<Int>) -> Bool {
        range.contains { words.contains(reading.tokens[$0].word) || reading.cue($0).contains(.conclusion) }
    }

    private static let words = WordSet(["sau", "luận", "nghị", "nhất", "giao", "chỉ", "quyết"])
}
