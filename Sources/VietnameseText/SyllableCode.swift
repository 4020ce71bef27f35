/// A written syllable (âm tiết) as one number: equal for spellings that mean the same, different for all others.
///
/// Case does not count; where the tone mark sits does not (hoà = hòa, uỷ = ủy); `y` and `i` after a consonant do not
/// (kỷ = kỉ); "uơ" and "ưo" before another letter are read as "ươ", the commonest fault of text recognition (truờng).
/// Up to ten letters are packed exactly, six bits a letter, with the tone in the low three bits; longer words are
/// hashed.
package struct SyllableCode: Hashable, Sendable {
    package private(set) var value: UInt64 = 0
    private var letters: UInt64 = 0
    private var tone: UInt64 = 0
    private var count = 0
    /// Whether a misread "uơ" or "ưo" was mended.
    package private(set) var isMended = false

    package init() {}

    /// Adds a letter by its table entry.
    @inline(__always)
    mutating func append(_ entry: UInt16) {
        let base = UInt64(entry & 0x3F)
        if count >= 2 { mendBeforeNext() }
        letters = count < 10 ? letters << 6 | base : (letters ^ base) &* 0x9E37_79B9_7F4A_7C15 | 1 << 63
        let mark = UInt64(entry >> 6 & 7)
        if mark != 0 { tone = mark }
        count += 1
    }

    /// Ends the syllable; `value` is then settled.
    @inline(__always)
    mutating func finish() {
        if count >= 2, letters & 0x3F == Self.y, Self.isBeforeFinalY(letters >> 6 & 0x3F, letters >> 12 & 0x3F) {
            letters = letters & ~0x3F | Self.i
        }
        value = count <= 10 ? letters << 3 | tone : letters
    }

    // Called when another letter follows the last two.
    @inline(__always)
    private mutating func mendBeforeNext() {
        let pair = letters & 0xFFF
        if pair == Self.uWithHornedO, letters >> 12 & 0x3F != Self.q {
            letters = letters & ~0xFFF | Self.hornedPair
            isMended = true
        } else if pair == Self.hornedUWithO {
            letters = letters & ~0xFFF | Self.hornedPair
            isMended = true
        }
    }

    @inline(__always)
    private static func isBeforeFinalY(_ base: UInt64, _ before: UInt64) -> Bool {
        base == h || base == k || base == l || base == m || base == s || base == t || base == v
            || (base == u && before == q)
    }

    // Places in the alphabet of `Letter`, written out because these are compared once a letter.
    private static let h: UInt64 = 12
    private static let i: UInt64 = 13
    private static let k: UInt64 = 15
    private static let l: UInt64 = 16
    private static let m: UInt64 = 17
    private static let q: UInt64 = 23
    private static let s: UInt64 = 25
    private static let t: UInt64 = 26
    private static let u: UInt64 = 27
    private static let v: UInt64 = 29
    private static let y: UInt64 = 32
    private static let uWithHornedO: UInt64 = 27 << 6 | 21
    private static let hornedUWithO: UInt64 = 28 << 6 | 19
    private static let hornedPair: UInt64 = 28 << 6 | 21
}
