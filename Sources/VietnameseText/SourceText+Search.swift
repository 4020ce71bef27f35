extension SourceText {
    /// Where words stand in the text (tìm nguyên văn), in code points; letter by letter, but any white space is as good
    /// as any other, so that words over a line's end are found, and NFD is NFC.
    package func places(of words: String) -> [Range<Int>] {
        let wanted = Array(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        guard !wanted.isEmpty else { return [] }
        let letters = LaidOut(string)
        return letters.places(of: wanted)
    }

    /// The line that a place is in, from 1.
    package func line(at place: Int) -> Int {
        string.unicodeScalars.prefix(place).count { $0 == "\n" } + 1
    }
}

/// A text with single blanks, and where each of its letters stands.
private struct LaidOut {
    private var letters: [Character] = []
    private var starts: [Int] = []
    private var ends: [Int] = []

    init(_ text: String) {
        var place = 0
        for letter in text {
            let length = letter.unicodeScalars.count
            if !letter.isWhitespace {
                add(letter, place..<place + length)
            } else if letters.last != " " {
                add(" ", place..<place + length)
            }
            place += length
        }
    }

    private mutating func add(_ letter: Character, _ span: Range<Int>) {
        letters.append(letter)
        starts.append(span.lowerBound)
        ends.append(span.upperBound)
    }

    func places(of wanted: [Character]) -> [Range<Int>] {
        guard letters.count >= wanted.count else { return [] }
        var found: [Range<Int>] = []
        for start in 0...(letters.count - wanted.count) where letters[start] == wanted[0] {
            guard letters[start..<start + wanted.count].elementsEqual(wanted) else { continue }
            found.append(starts[start]..<ends[start + wanted.count - 1])
        }
        return found
    }
}
