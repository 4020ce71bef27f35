import VietnameseText

/// A line of the original that holds at least one token.
struct Line: Sendable {
    /// Its tokens in the raw sequence.
    var tokens: Range<Int>
    /// Its length in code points, from the first token to the end of the last.
    var width: Int
    var isBlankBefore: Bool
    var isPageBreakBefore: Bool
}
