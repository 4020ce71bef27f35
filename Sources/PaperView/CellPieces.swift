package import VietnameseText

/// The pieces of a place (các mảnh của một ô) in a table that is set in columns by blanks.
///
/// There the words of a cell go on in the next line, and between them stand those of the other columns: a span from
/// the first word to the last holds both. On a page and in a list only the cell's own words are shown.
package struct CellPieces {
    private let utf8: [UInt8]
    private let span: Range<Int>

    /// `words` are those that the cell spells, where they are known; without them its column decides.
    static func pieces(of span: TextSpan, spelling words: String? = nil, in text: SourceText) -> [Range<Int>] {
        let cell = CellPieces(utf8: text.utf8, span: span.bytes)
        guard span.bytes.count <= mostBytes, span.bytes.upperBound <= text.utf8.count,
            text.utf8[span.bytes].contains(0x0A)
        else { return [span.bytes] }
        let lines = cell.lines()
        if lines.count == 2, lines.allSatisfy({ $0.count == 1 }) { return lines.joined().map(\.bytes) }
        guard let first = lines[0].first, words != nil || lines.contains(where: { $0.count > 1 }) else {
            return [span.bytes]
        }
        guard let words else { return [first.bytes] + cell.below(first.column, in: lines.dropFirst()) }
        return cell.spelled(words, from: first.column, -slack...slack, in: lines)
            ?? cell.spelled(words, from: first.column, -broadest...slack, in: lines) ?? [first.bytes]
    }

    /// What stands there, on one line.
    package static func quote(_ span: TextSpan, in text: SourceText) -> String {
        let pieces = pieces(of: span, in: text)
        return pieces.count == 1 ? text[span] : pieces.map { text[$0] }.joined(separator: " ")
    }

    /// More than any cell says; what is longer is left as it is.
    private static let mostBytes = 2000
    /// How far from the beginning of the cell its other lines may begin: they may be centred.
    private static let slack = 9
    /// A name may begin in the middle of its cell and go on at the cell's left edge.
    private static let broadest = 30

    /// A stretch of a line without a wide blank in it.
    private struct Segment {
        var bytes: Range<Int>
        var column: Int
    }
}

extension CellPieces {
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0C }

    /// The segments of each line.
    private func lines() -> [[Segment]] {
        var lines: [[Segment]] = [[]]
        var (column, index) = (indent, span.lowerBound)
        while index < span.upperBound {
            if utf8[index] == 0x0A {
                lines.append([])
                (column, index) = (0, index + 1)
            } else if Self.isBlank(utf8[index]) {
                (column, index) = (column + 1, index + 1)
            } else {
                let end = end(ofSegmentAt: index)
                lines[lines.count - 1].append(Segment(bytes: index..<end, column: column))
                column += utf8[index..<end].count { $0 & 0xC0 != 0x80 }
                index = end
            }
        }
        return lines
    }

    private func end(ofSegmentAt start: Int) -> Int {
        var end = start
        while end < span.upperBound, utf8[end] != 0x0A {
            let next = end + 1
            if Self.isBlank(utf8[end]), next >= span.upperBound || Self.isBlank(utf8[next]) || utf8[next] == 0x0A {
                break
            }
            end = next
        }
        return end
    }

    /// The column that the span begins in.
    private var indent: Int {
        let start = utf8[..<span.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return utf8[start..<span.lowerBound].count { $0 & 0xC0 != 0x80 }
    }

    /// In each line the segment that says the next of the words, the nearest of several; `nil` unless all are found.
    private func spelled(_ words: String, from column: Int, _ reach: ClosedRange<Int>, in lines: [[Segment]])
        -> [Range<Int>]?
    {
        var rest = words.utf8.split(separator: 0x20)[...]
        var pieces: [Range<Int>] = []
        for line in lines where !rest.isEmpty {
            let rivals = line.filter { reach.contains($0.column - column) && said($0, of: rest) > 0 }
            guard let best = rivals.min(by: { abs($0.column - column) < abs($1.column - column) }) else { continue }
            let count = said(best, of: rest)
            pieces.append(best.bytes.lowerBound..<end(of: count, in: best))
            rest = rest.dropFirst(count)
        }
        return rest.isEmpty ? pieces : nil
    }

    /// How many of the words the segment begins with.
    private func said(_ segment: Segment, of words: ArraySlice<Substring.UTF8View>) -> Int {
        zip(utf8[segment.bytes].split(separator: 0x20), words).prefix { $0.elementsEqual($1) }.count
    }

    private func end(of count: Int, in segment: Segment) -> Int {
        utf8[segment.bytes].split(separator: 0x20)[count - 1].endIndex
    }

    private func below(_ column: Int, in lines: ArraySlice<[Segment]>) -> [Range<Int>] {
        lines.joined().filter { abs($0.column - column) <= Self.slack }.map(\.bytes)
    }
}
