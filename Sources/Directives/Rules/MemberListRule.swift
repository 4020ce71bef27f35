import VietnameseText

/// **Danh sách thành viên** — "Thành lập Tổ công tác …, gồm:", "gồm các ông, bà sau:": the items below are members, no
/// tasks.
enum MemberListRule {
    /// Whether a lead-in announces members: something is set up, and "gồm" stands before the colon.
    static func isAnnounced(_ reading: Reading, _ range: Range<Int>) -> Bool {
        guard let place = range.first(where: { consisting.contains(reading.tokens[$0].word) }) else { return false }
        return (range.lowerBound..<place).contains { reading.cue($0).contains(.decision) }
            || (place..<range.upperBound).contains { reading.cue($0).contains(.honorific) }
    }

    private static let consisting = WordSet(["gồm"])
}
