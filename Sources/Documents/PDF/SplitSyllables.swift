import VietnameseText

/// Heals syllables that a PDF's letter spacing broke in two (âm tiết bị tách): "th ống nh ất" for "thống nhất".
///
/// Where a font lacks the Vietnamese letters, programs set them from another, and the gap looks like a space. Only what cannot be
/// two words is joined: consonants alone before a vowel with a mark, or "ng", "nh", "ch" alone after one.
enum SplitSyllables {
    static func join(_ utf8: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(utf8.count)
        var copied = 0
        var index = 0
        while let space = utf8[index...].firstIndex(of: 0x20) {
            index = space + 1
            let left = letters(before: space, in: utf8, notBefore: copied)
            guard !left.isEmpty, let right = letters(after: space, in: utf8) else { continue }
            guard isSplit(utf8[left], utf8[right]), !isUnit(left, in: utf8) else { continue }
            output += utf8[copied..<space]
            copied = space + 1
            index = right.upperBound
        }
        output += utf8[copied...]
        return output
    }

    private static func isSplit(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
        let first = String(decoding: left, as: UTF8.self)
        let second = String(decoding: right, as: UTF8.self)
        if left.count <= 3, isOnset(first), let start = right.first, start >= 0x80 {
            let fits = first == first.lowercased() || first.count > 1 || second == second.lowercased()
            return fits && PlausibleSyllable.accepts(first + second)
        }
        guard ["ng", "nh", "ch", "NG", "NH", "CH"].contains(second), left.contains(where: { $0 >= 0x80 }) else {
            return false
        }
        return PlausibleSyllable.accepts(first + second)
    }

    /// Consonants that begin syllables and are no word of their own; single capitals are left alone but for Đ.
    private static func isOnset(_ text: String) -> Bool {
        if text.count == 1, text != text.lowercased(), text != "Đ" { return false }
        return PlausibleSyllable.onsets.contains(text.lowercased())
    }

    /// "500 m ống": one letter after a number is a unit.
    private static func isUnit(_ left: Range<Int>, in utf8: [UInt8]) -> Bool {
        guard left.count == 1, let before = utf8[..<left.lowerBound].suffix(2).first(where: { $0 != 0x20 }) else {
            return false
        }
        return (0x30...0x39).contains(before)
    }

    private static func letters(before space: Int, in utf8: [UInt8], notBefore first: Int) -> Range<Int> {
        var start = space
        while start > first, space - start < 12, isLetter(utf8[start - 1]) { start -= 1 }
        return start..<space
    }

    private static func letters(after space: Int, in utf8: [UInt8]) -> Range<Int>? {
        var end = space + 1
        while end < utf8.count, end - space < 16, isLetter(utf8[end]) { end += 1 }
        return end > space + 1 ? space + 1..<end : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }
}
