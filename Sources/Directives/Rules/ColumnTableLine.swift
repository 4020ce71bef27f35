import VietnameseText

/// **Dòng của bảng theo cột** — a line with the place of each of its tokens, in code points from the beginning of the
/// line.
///
/// A run is what stands together with single blanks. Two blanks or more may be the edge of a column, and so may one
/// blank where the cells are full: only the rivers of the whole table tell.
struct ColumnTableLine {
    /// Its place in the document's lines.
    let index: Int
    let tokens: Range<Int>
    let isBlankBefore: Bool
    let isPageBreakBefore: Bool
    /// Where each token begins, and where it ends.
    private let places: [Range<Int>]
    /// Its tokens parted by two blanks or more.
    let runs: [Range<Int>]

    /// `nil` for a line that is too long for any sheet of paper.
    init?(_ tokens: [Token], _ line: Line, _ text: SourceText, at index: Int) {
        guard line.width <= Self.widest, line.tokens.count <= Self.widest / 2 else { return nil }
        self.index = index
        self.tokens = line.tokens
        isBlankBefore = line.isBlankBefore
        isPageBreakBefore = line.isPageBreakBefore
        var column = text.column(of: tokens[line.tokens.lowerBound])
        guard column <= Self.widest else { return nil }
        var places: [Range<Int>] = []
        var byte = Int(tokens[line.tokens.lowerBound].start)
        for token in tokens[line.tokens] {
            column += Self.count(text, byte..<Int(token.start))
            let end = column + Self.count(text, token.bytes)
            places.append(column..<end)
            column = end
            byte = Int(token.end)
        }
        self.places = places
        runs = Self.runs(line.tokens, places)
    }

    /// The columns that a token takes.
    func place(_ token: Int) -> Range<Int> { places[token - tokens.lowerBound] }

    /// The columns that tokens of this line take, from the first to the last.
    func place(_ tokens: Range<Int>) -> Range<Int> {
        place(tokens.lowerBound).lowerBound..<place(tokens.upperBound - 1).upperBound
    }

    var end: Int { places.last?.upperBound ?? 0 }

    /// The number of code points beyond which a line is no line of a table.
    private static let widest = 500

    private static func count(_ text: SourceText, _ bytes: Range<Int>) -> Int {
        bytes.isEmpty ? 0 : text.utf8[bytes].count { $0 & 0xC0 != 0x80 }
    }

    private static func runs(_ tokens: Range<Int>, _ places: [Range<Int>]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var first = tokens.lowerBound
        for place in places.indices.dropFirst() where places[place].lowerBound - places[place - 1].upperBound >= 2 {
            runs.append(first..<tokens.lowerBound + place)
            first = tokens.lowerBound + place
        }
        runs.append(first..<tokens.upperBound)
        return runs
    }
}
