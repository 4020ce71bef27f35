import TemporalExpressions
import VietnameseText

/// The healed text as the rules of recognition see it: tokens and the phrases that begin at them.
///
/// Holds no memory of its own; it lives as long as the extraction that made it.
struct Reading {
    let tokens: UnsafeBufferPointer<Token>
    private let phrases: UnsafeBufferPointer<UInt16>
    private let cues: UnsafeBufferPointer<Cue>
    private let lengths: UnsafeBufferPointer<UInt8>

    init(
        tokens: UnsafeBufferPointer<Token>,
        phrases: UnsafeBufferPointer<UInt16>,
        cues: UnsafeBufferPointer<Cue>,
        lengths: UnsafeBufferPointer<UInt8>
    ) {
        self.tokens = tokens
        self.phrases = phrases
        self.cues = cues
        self.lengths = lengths
    }

    /// What the phrase that begins at a token can be.
    @inline(__always)
    func cue(_ place: Int) -> Cue { cues[Int(phrases[place])] }

    /// The tokens of the phrase that begins here, 1 when there is none.
    @inline(__always)
    func length(_ place: Int) -> Int { max(1, Int(lengths[Int(phrases[place])])) }

    @inline(__always)
    func isMark(_ place: Int, _ mark: Unicode.Scalar) -> Bool { tokens[place].isMark(mark) }

    /// The place after the bracket that closes the one here, or `end`.
    func afterBracket(_ place: Int, to end: Int) -> Int {
        var depth = 0
        for index in place..<end {
            if tokens[index].isMark("(") { depth += 1 }
            if tokens[index].isMark(")") {
                depth -= 1
                if depth == 0 { return index + 1 }
            }
        }
        return end
    }

    /// The first place from `start` where a mark stands outside brackets and quotes, or `nil`.
    func firstMark(_ mark: Unicode.Scalar, in range: Range<Int>) -> Int? {
        var place = range.lowerBound
        while place < range.upperBound {
            let token = tokens[place]
            if token.kind == .mark {
                if token.isMark(mark) { return place }
                if token.isMark("(") {
                    place = afterBracket(place, to: range.upperBound)
                    continue
                }
                if token.isMark("\"") {
                    place = afterQuote(place, to: range.upperBound)
                    continue
                }
            }
            place += 1
        }
        return nil
    }

    /// The place after the quote that closes the one here; the next place when none does within forty tokens.
    func afterQuote(_ place: Int, to end: Int) -> Int {
        for index in (place + 1)..<max(place + 1, min(end, place + 40)) where tokens[index].isMark("\"") {
            return index + 1
        }
        return place + 1
    }
}
