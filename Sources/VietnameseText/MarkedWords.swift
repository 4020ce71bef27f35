/// The words of a text with their diacritics, as they are compared where diacritics count (so khớp có dấu).
///
/// Case does not count, nor where the tone mark sits (hoà is hòa), nor whether marks stand apart from their letters
/// (NFC, NFD); "điểm đen" and "điểm đến" differ. Each word is its letters with its tone as a figure behind them.
package struct MarkedWords: Hashable, Sendable {
    package let words: [String]

    package init(_ text: String) {
        var reader = MarkedWordReader()
        for scalar in text.unicodeScalars { reader.append(scalar) }
        words = reader.finished()
    }

    /// Whether any letter bears a diacritic, or is a đ: whoever typed it meant it.
    package var hasMarks: Bool {
        words.contains { word in word.unicodeScalars.contains { $0.value >= 0x80 } }
    }
}

private struct MarkedWordReader {
    private var words: [String] = []
    private var letters = String.UnicodeScalarView()
    private var tone = 0
    private var hasDigits = false

    mutating func append(_ scalar: Unicode.Scalar) {
        let value = Int(scalar.value)
        if let tone = Self.tones.firstIndex(of: scalar) {
            self.tone = tone + 1
        } else if (0x300...0x36F).contains(value) {
            modify(scalar)
        } else if value < Letter.limit, Letter.table[value] != 0 {
            let entry = Letter.table[value]
            letters.append(Letter.baseLetter(entry))
            if entry >> 6 & 7 != 0 { tone = Int(entry >> 6 & 7) }
        } else if scalar.properties.isAlphabetic || (0x30...0x39).contains(value) {
            letters.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            hasDigits = hasDigits || value < 0x80
        } else {
            endWord()
        }
    }

    mutating func finished() -> [String] {
        endWord()
        return words
    }

    private mutating func endWord() {
        guard !letters.isEmpty else { return }
        words.append(String(letters) + (tone == 0 || hasDigits ? "" : "\u{2032}\(tone)"))
        letters = String.UnicodeScalarView()
        tone = 0
        hasDigits = false
    }

    // A circumflex, breve or horn that follows its letter.
    private mutating func modify(_ mark: Unicode.Scalar) {
        guard let last = letters.last, let modified = Self.modified["\(last)\(mark)"] else { return }
        letters.removeLast()
        letters.append(modified)
    }

    /// Grave, acute, hook, tilde, dot: the tones in the order of `Letter`.
    private static let tones: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]

    private static let modified: [String: Unicode.Scalar] = [
        "a\u{302}": "â", "a\u{306}": "ă", "e\u{302}": "ê", "o\u{302}": "ô", "o\u{31B}": "ơ", "u\u{31B}": "ư",
    ]
}
