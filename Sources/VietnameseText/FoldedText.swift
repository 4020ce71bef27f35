/// Text as it is compared when nobody types diacritics (văn bản bỏ dấu): small plain letters and figures, single blanks.
///
/// đ is d, hoà is hòa, kỷ is kĩ, NFC is NFD; every sign parts words. Two texts that a reader takes for the same words
/// fold to the same bytes; texts that differ in diacritics alone do too. Used by the directory of bodies and by search,
/// in both engines, since neither of them folds đ.
package struct FoldedText: Hashable, Sendable {
    package let text: String

    package init(_ text: String) {
        var folding = Folding()
        for scalar in text.unicodeScalars { folding.append(scalar) }
        self.text = folding.finished()
    }

    package var words: [Substring] { text.split(separator: " ") }
}

private struct Folding {
    private var bytes: [UInt8] = []
    private var wordStart = 0

    mutating func append(_ scalar: Unicode.Scalar) {
        let value = Int(scalar.value)
        // Marks that stand apart from their letter, in NFD.
        if (0x300...0x36F).contains(value) { return }
        if value < Letter.limit, Letter.table[value] != 0 {
            bytes.append(Self.plain[Int(Letter.table[value] & 0x3F)])
        } else if (0x30...0x39).contains(value) {
            bytes.append(UInt8(value))
        } else if value >= 0x80, scalar.properties.isAlphabetic {
            bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        } else {
            endWord()
        }
    }

    mutating func finished() -> String {
        endWord()
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func endWord() {
        guard bytes.count > wordStart else { return }
        mendFinalY()
        bytes.append(0x20)
        wordStart = bytes.count
    }

    // "kỷ" and "kĩ", "quý" and "quí" are the same syllable.
    private mutating func mendFinalY() {
        let last = bytes.count - 1
        guard last > wordStart, bytes[last] == UInt8(ascii: "y") else { return }
        let before = bytes[last - 1]
        let isQuy = before == UInt8(ascii: "u") && last - 1 > wordStart && bytes[last - 2] == UInt8(ascii: "q")
        if isQuy || last - 1 == wordStart && Self.beforeFinalY.contains(before) { bytes[last] = UInt8(ascii: "i") }
    }

    private static let beforeFinalY = Array("hklmstv".utf8)

    /// The plain letter of each base of `Letter`, by its code; the first stands for none.
    private static let plain = Array(" aaabcddeefghijklmnooopqrstuuvwxyz".utf8)
}
