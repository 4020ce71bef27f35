/// The part of a text that shows why it was found (trích đoạn), in one line, with the words that were looked for.
package struct Snippet: Hashable, Sendable {
    package struct Piece: Hashable, Sendable {
        package var text: String
        package var isHit: Bool
    }

    package let pieces: [Piece]

    package var text: String { pieces.map(\.text).joined() }

    /// - Parameter width: how many words are shown, where most of what was looked for stands together.
    package init(of text: String, for query: SearchQuery, on level: SearchLevel, width: Int = 40) {
        let words = SearchText(text)
        let hits = query.places(in: words, on: level) ?? []
        let places = WordPlaces(text).ranges
        let start = places.count <= width ? 0 : max(0, Self.best(hits, in: words, width) - width / 4)
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

    // The first place behind which the most different words of the query stand.
    private static func best(_ hits: Set<Int>, in text: SearchText, _ width: Int) -> Int {
        let found = text.words.lazy.filter { hits.contains($0.place) }.prefix(500)
        let words = Array(found.map { (place: $0.place, folded: $0.folded) })
        var best = (place: 0, count: 0)
        for (index, first) in words.enumerated() {
            let near = words[index...].prefix { $0.place < first.place + width * 3 / 4 }
            let count = Set(near.map(\.folded)).count
            if count > best.count { best = (first.place, count) }
        }
        return best.place
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
