import VietnameseText

/// **Căn cứ** — "Thực hiện Chỉ thị số …; Công văn số …, Ủy ban nhân dân yêu cầu …": documents named first, up to a
/// semicolon, are what the order rests on.
///
/// "Thực hiện", "Căn cứ", "Theo" right before the name of a kind of document, with no order in the same part.
enum BasisRule {
    static func isBasis(_ reading: Reading, _ part: Range<Int>) -> Bool {
        let cue = reading.cue(part.lowerBound)
        let next = part.lowerBound + reading.length(part.lowerBound)
        guard cue.contains(.basis), next < part.upperBound else { return false }
        guard reading.cue(next).contains(.documentKind) || reading.cue(next).contains(.determiner) else { return false }
        return !part.contains { reading.cue($0).contains(.order) }
    }
}
