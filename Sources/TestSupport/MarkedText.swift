package import VietnameseText

/// A text with places marked in it: 1️⃣ and 2️⃣ stand around the first place, 3️⃣ and 4️⃣ around the second, and so on.
///
/// The markers are taken out; what is left is what the code under test reads. Places may hold one another.
package struct MarkedText: Sendable {
    /// The text without its markers.
    package let text: String
    /// The marked places in code points, in the order of their numbers.
    package let ranges: [Range<Int>]

    package init(_ marked: String) {
        var scalars = String.UnicodeScalarView()
        var count = 0
        var places: [Int: Int] = [:]
        var rest = Array(marked.unicodeScalars)[...]
        while let first = rest.popFirst() {
            if let number = Self.marker(first, rest) {
                places[number] = count
                rest = rest.dropFirst(2)
            } else {
                scalars.append(first)
                count += 1
            }
        }
        text = String(scalars)
        ranges = (1...5).compactMap { pair in
            guard let start = places[pair * 2 - 1], let end = places[pair * 2], start <= end else { return nil }
            return start..<end
        }
    }

    /// What stands at the marked places.
    package var quotes: [String] {
        let scalars = Array(text.unicodeScalars)
        return ranges.map { range in
            var quote = String.UnicodeScalarView()
            quote.append(contentsOf: scalars[range])
            return String(quote)
        }
    }

    package var source: SourceText { SourceText(text) }

    // A keycap: a digit, U+FE0F, U+20E3.
    private static func marker(_ scalar: Unicode.Scalar, _ rest: ArraySlice<Unicode.Scalar>) -> Int? {
        guard ("1"..."9").contains(scalar), rest.starts(with: ["\u{FE0F}", "\u{20E3}"]) else { return nil }
        return Int(scalar.value) - 0x30
    }
}
