import VietnameseText

/// Heals syllables that a PDF's letter spacing broke in two (âm tiết bị tách): "th ống nh ất" for "thống nhất".
///
/// Where a font lacks the Vietnamese letters, programs set them from another, and the gap looks like a space. Only
/// what cannot be two words is joined: consonants alone before a vowel with a mark, or "ng", "nh", "ch" alone after
/// one. A single consonant may be the letter of a point ("điểm c") or a unit ("500 m"), so it takes a document in
/// which two of them stand alone as well.
enum SplitSyllables {
    static func join(_ utf8: [UInt8]) -> [UInt8] {
        let gaps = gaps(in: utf8)
        guard gaps.contains(where: { !$0.isOneLetter }) else { return utf8 }
        var output: [UInt8] = []
        output.reserveCapacity(utf8.count)
        var copied = 0
        for gap in gaps where !gap.isOneLetter || !isLabel(gap.left, in: utf8) {
            output += utf8[copied..<gap.left.upperBound]
            copied = gap.left.upperBound + 1
        }
        output += utf8[copied...]
        return output
    }

    /// A space that may be no space, and the letters before it.
    private struct Gap {
        let left: Range<Int>
        /// One byte, or the two of "đ", which is a point's letter too.
        let isOneLetter: Bool
    }

    private static func gaps(in utf8: [UInt8]) -> [Gap] {
        var gaps: [Gap] = []
        var index = 0
        while let space = utf8[index...].firstIndex(of: 0x20) {
            index = space + 1
            let left = letters(before: space, in: utf8)
            guard !left.isEmpty, let right = letters(after: space, in: utf8) else { continue }
            if isSplit(utf8[left], utf8[right]) {
                gaps.append(
                    Gap(left: left, isOneLetter: left.count == 1 || left.count == 2 && utf8[left.lowerBound] == 0xC4)
                )
            }
        }
        return gaps
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

    /// Whether one letter is a unit after a number, or the name of a point after such a word or a comma.
    private static func isLabel(_ left: Range<Int>, in utf8: [UInt8]) -> Bool {
        guard let before = utf8[..<left.lowerBound].lastIndex(where: { $0 != 0x20 }) else { return false }
        if (0x30...0x39).contains(utf8[before]) || utf8[before] == 0x2C { return true }
        let word = utf8[letters(before: before + 1, in: utf8)]
        return ["điểm", "mục", "nhóm", "khu", "lô"].contains { word.elementsEqual($0.utf8) }
    }

    private static func letters(before space: Int, in utf8: [UInt8]) -> Range<Int> {
        var start = space
        while start > 0, space - start < 12, isLetter(utf8[start - 1]) { start -= 1 }
        return start..<space
    }

    private static func letters(after space: Int, in utf8: [UInt8]) -> Range<Int>? {
        var end = space + 1
        while end < utf8.count, end - space < 16, isLetter(utf8[end]) { end += 1 }
        return end > space + 1 ? space + 1..<end : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }
}
