/// Where the words of a text stand in it (vị trí của từng từ), cut as `FoldedText` and `MarkedWords` cut them.
package struct WordPlaces: Sendable {
    package let text: String
    package let ranges: [Range<String.Index>]

    package init(_ text: String) {
        self.text = text
        let scalars = text.unicodeScalars
        var ranges: [Range<String.Index>] = []
        var (start, hasLetter): (String.Index?, Bool) = (nil, false)
        func end(at index: String.Index) {
            if let first = start, hasLetter { ranges.append(first..<index) }
            (start, hasLetter) = (nil, false)
        }
        for index in scalars.indices {
            let scalar = scalars[index]
            let isMark = (0x300...0x36F).contains(scalar.value)
            let isLetter = !isMark && (Self.isDigit(scalar) || scalar.properties.isAlphabetic)
            guard isMark || isLetter else {
                end(at: index)
                continue
            }
            if start == nil { start = index }
            hasLetter = hasLetter || isLetter
        }
        end(at: scalars.endIndex)
        self.ranges = ranges
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
