import VietnameseText

/// Parts the lines of a page into cells.
///
/// Two blanks always part cells. A cell that fills its column has but one blank before the next, and `pdftotext` then
/// shifts the rest of the line by some letters: near the river, the edge is where a neighbouring line begins a cell,
/// else before a capital.
struct ColumnTableCells {
    /// A line's tokens by columns, and over how many rivers it leads without such an edge.
    struct Cut {
        var cells: [[Int]]
        var crossed = 0
        /// The number of edges that a neighbouring line confirms.
        var aligned = 0
    }

    private let tokens: [Token]
    private let rivers: ColumnTableRivers
    private let hasNumbers: Bool
    /// For each line of the document from `first` on, where its runs begin.
    private let starts: [[Int]]
    private let first: Int

    init(_ tokens: [Token], _ header: ColumnTableHeader, _ rivers: ColumnTableRivers, _ lines: [ColumnTableLine]) {
        self.tokens = tokens
        self.rivers = rivers
        hasNumbers = header.groups[0].column == .number
        first = lines.first?.index ?? 0
        var starts = [[Int]](repeating: [], count: (lines.last?.index ?? first) - first + 1)
        for line in lines { starts[line.index - first] = line.runs.map { line.place($0).lowerBound } }
        self.starts = starts
    }

    func cells(_ line: ColumnTableLine) -> Cut {
        var cut = Cut(cells: [[Int]](repeating: [], count: rivers.cuts.count + 1))
        var last = -1
        for run in line.runs {
            for (place, piece) in pieces(run, of: line, &cut).enumerated() {
                var column = column(of: line.place(piece))
                // Another cell than the one before: two blanks or an edge part them.
                if column <= last, place > 0 || line.place(piece).upperBound > rivers.place(of: last).upperBound {
                    column = last + 1
                }
                last = min(max(column, last), rivers.cuts.count)
                cut.cells[last] += Array(piece)
            }
        }
        return cut
    }

    /// The column that holds most of a piece.
    private func column(of place: Range<Int>) -> Int {
        let columns = rivers.column(of: place.lowerBound)...rivers.column(of: place.upperBound - 1)
        return columns.max {
            rivers.place(of: $0).clamped(to: place).count < rivers.place(of: $1).clamped(to: place).count
        } ?? 0
    }

    private func pieces(_ run: Range<Int>, of line: ColumnTableLine, _ cut: inout Cut) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var rest = run
        let place = line.place(run)
        let inside = rivers.cuts.indices.filter {
            rivers.cuts[$0] > place.lowerBound && rivers.cuts[$0] < place.upperBound
        }
        for river in inside {
            if river == 0, hasNumbers, let end = numberEnd(rest) {
                pieces.append(rest.lowerBound..<end)
                rest = end..<rest.upperBound
                continue
            }
            let (left, right) = (
                rivers.cuts[river] - line.place(rest).lowerBound, place.upperBound - rivers.cuts[river]
            )
            guard right > 0, left > 0, let edge = edge(at: rivers.cuts[river], in: rest, of: line) else {
                if left > Self.overhang, right > Self.overhang, river > 0 || !hasNumbers { cut.crossed += 1 }
                continue
            }
            if left > Self.overhang && right > Self.overhang {
                let isSure =
                    edge.isAligned || line.runs.count > 1 || edge.isCapital && inside.count - (hasNumbers ? 1 : 0) <= 1
                if !isSure { cut.crossed += 1 }
            } else if !edge.isAligned, left <= Self.overhang || line.place(edge.token).lowerBound < rivers.cuts[river] {
                continue
            }
            if edge.isAligned { cut.aligned += 1 }
            pieces.append(rest.lowerBound..<edge.token)
            rest = edge.token..<rest.upperBound
        }
        pieces.append(rest)
        return pieces
    }

    /// How far a cell may reach over a river.
    private static let overhang = 4
    /// How far from the river an edge may be.
    private static let reach = 7

    private struct Edge {
        var token: Int
        var isAligned: Bool
        var isCapital: Bool
        var cost: Int
    }

    private func edge(at cut: Int, in run: Range<Int>, of line: ColumnTableLine) -> Edge? {
        var best: Edge?
        for token in run.dropFirst() where tokens[token].hasSpaceBefore {
            let place = line.place(token).lowerBound
            guard abs(place - cut) <= Self.reach else { continue }
            let isAligned = (max(0, line.index - first - 3)...line.index - first + 3).contains { near in
                near < starts.count && near != line.index - first && starts[near].contains { abs($0 - place) <= 1 }
            }
            let isCapital = tokens[token].isCapitalised || tokens[token].kind == .number
            let cost = abs(place - cut) - (isAligned ? 6 : 0) - (isCapital ? likeness(token) : 0)
            if cost < best?.cost ?? Int.max {
                best = Edge(token: token, isAligned: isAligned, isCapital: isCapital, cost: cost)
            }
        }
        return best
    }

    // A cell hardly begins inside a name: "Văn hóa - Xã hội", "Phòng Kinh tế".
    private func likeness(_ token: Int) -> Int {
        let last = tokens[token - 1]
        return last.isMark("-") ? 0 : last.isCapitalised ? 1 : 3
    }

    // "10", "1."
    private func numberEnd(_ run: Range<Int>) -> Int? {
        guard tokens[run.lowerBound].kind == .number, run.count > 1 else { return nil }
        let end = run.lowerBound + (tokens[run.lowerBound + 1].isMark(".") ? 2 : 1)
        return end < run.upperBound && tokens[end].hasSpaceBefore ? end : nil
    }
}
