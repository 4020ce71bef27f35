/// The part of a text that shows why it was found (trích đoạn), in one line, with the words that were looked for.
package struct Snippet: Hashable, Sendable {
    package struct Piece: Hashable, Sendable {
        package var text: String
        package var isHit: Bool
    }

    package let pieces: [Piece]

    package var text: String { pieces.map(\.text).joined() }

    /// - Parameter width: about how many words are shown around the first that fits.
    package init(of text: String, for query: SearchQuery, on level: SearchLevel, width: Int = 40) {
        let hits = query.places(in: SearchText(text), on: level) ?? []
        let places = WordPlaces(text).ranges
        let first = hits.min() ?? 0
        let start = places.count <= width ? 0 : max(0, first - width / 4)
        let end = min(places.count, start + width)
        var pieces: [Piece] = []
        var position = start == 0 ? text.startIndex : places[start].lowerBound
        func add(_ range: Range<String.Index>, isHit: Bool) {
            let part = Self.oneLine(text[range])
            guard !part.isEmpty else { return }
            if pieces.last?.isHit == isHit {
                pieces[pieces.count - 1].text += part
            } else {
                pieces.append(Piece(text: part, isHit: isHit))
            }
        }
        for place in start..<end where hits.contains(place) {
            add(position..<places[place].lowerBound, isHit: false)
            add(places[place], isHit: true)
            position = places[place].upperBound
        }
        let last = end == places.count ? text.endIndex : places[end - 1].upperBound
        if position < last { add(position..<last, isHit: false) }
        if start > 0 { pieces.insert(Piece(text: "… ", isHit: false), at: 0) }
        if end < places.count { pieces.append(Piece(text: " …", isHit: false)) }
        self.pieces = pieces
    }

    // Blanks and line ends are one blank.
    private static func oneLine(_ text: Substring) -> String {
        var line = ""
        for scalar in text.unicodeScalars {
            if !scalar.properties.isWhitespace {
                line.unicodeScalars.append(scalar)
            } else if line.last != " " {
                line += " "
            }
        }
        return line
    }
}
