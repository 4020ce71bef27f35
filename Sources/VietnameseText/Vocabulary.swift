/// The words that rules speak of, each with a small number; built once, then only read.
///
/// Open addressing over syllable codes: a look-up is one multiplication and, nearly always, one comparison.
package struct Vocabulary: Sendable {
    private var keys: [UInt64]
    private var words: [UInt16]
    private var used = 0
    private var last: UInt16

    /// `reserved` words get the numbers 1, 2, 3 … in order; spellings in one entry share a number.
    package init(reserved: [[String]] = []) {
        keys = [UInt64](repeating: 0, count: 1 << 13)
        words = [UInt16](repeating: 0, count: 1 << 13)
        last = UInt16(reserved.count)
        for (index, spellings) in reserved.enumerated() {
            for spelling in spellings { insert(Self.code(spelling), UInt16(index + 1)) }
        }
    }

    /// The number of a word by its code, 0 when it is unknown.
    @inline(__always)
    package func number(_ code: UInt64) -> UInt16 {
        var slot = Self.slot(code, keys.count)
        while true {
            let key = keys[slot]
            if key == code { return words[slot] }
            if key == 0 { return 0 }
            slot = (slot &+ 1) & (keys.count &- 1)
        }
    }

    /// The number of a word, given one if it has none yet.
    package mutating func intern(_ code: UInt64) -> UInt16 {
        let known = number(code)
        if known != 0 { return known }
        last += 1
        insert(code, last)
        return last
    }

    /// The code of a spelled word.
    package static func code(_ word: String) -> UInt64 {
        var syllable = SyllableCode()
        for scalar in word.unicodeScalars where scalar.value < UInt32(Letter.limit) {
            let entry = Letter.table[Int(scalar.value)]
            if entry != 0 { syllable.append(entry) }
        }
        syllable.finish()
        return syllable.value
    }

    /// The code under which a mark is kept.
    @inline(__always)
    package static func code(mark: Int32) -> UInt64 { 1 << 62 | UInt64(UInt32(bitPattern: mark)) }

    private mutating func insert(_ code: UInt64, _ number: UInt16) {
        if used * 2 >= keys.count { grow() }
        var slot = Self.slot(code, keys.count)
        while keys[slot] != 0, keys[slot] != code { slot = (slot + 1) & (keys.count - 1) }
        if keys[slot] == 0 { used += 1 }
        keys[slot] = code
        words[slot] = number
    }

    private mutating func grow() {
        let old = zip(keys, words).filter { $0.0 != 0 }
        keys = [UInt64](repeating: 0, count: keys.count * 2)
        words = [UInt16](repeating: 0, count: words.count * 2)
        used = 0
        for (code, number) in old { insert(code, number) }
    }

    @inline(__always)
    private static func slot(_ code: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) >> 40) & (count &- 1)
    }
}
