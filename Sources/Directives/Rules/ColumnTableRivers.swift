/// **Khe trắng dọc** — the edges between the columns of a table, by the blanks that run down all its lines.
///
/// Between the middles of two heads there is an edge where the fewest letters stand one below the other. A single
/// blank inside a line counts a little, for it may be the edge itself where a cell is full.
struct ColumnTableRivers {
    /// For each edge, the first place that belongs to the column on its right.
    let cuts: [Int]

    /// `nil` when letters stand everywhere: then these are no columns.
    init?(_ header: ColumnTableHeader, _ lines: [ColumnTableLine]) {
        let cover = Self.cover(header.groups.map(\.place), lines)
        var cuts: [Int] = []
        for (left, right) in zip(header.groups, header.groups.dropFirst()) {
            let zone = left.centre + 1..<max(left.centre + 2, right.centre + 1)
            guard let cut = Self.cut(cover, zone, lines.count) else { return nil }
            cuts.append(cut)
        }
        self.cuts = cuts
    }

    /// The column that a place belongs to.
    func column(of place: Int) -> Int { cuts.lastIndex { $0 <= place }.map { $0 + 1 } ?? 0 }

    /// The columns of characters that belong to a column.
    func place(of column: Int) -> Range<Int> {
        let start = column > 0 ? cuts[column - 1] : 0
        return start..<(column < cuts.count ? max(start, cuts[column]) : Int.max)
    }

    private static let letter = 4
    private static let blank = 1

    private static func cover(_ heads: [Range<Int>], _ lines: [ColumnTableLine]) -> [Int] {
        let width = max(lines.map(\.end).max() ?? 0, heads.last?.upperBound ?? 0)
        var cover = [Int](repeating: 0, count: width)
        for head in heads {
            for place in head { cover[place] += letter }
        }
        for line in lines {
            for run in line.runs {
                for place in line.place(run) { cover[place] += blank }
                for token in run {
                    for place in line.place(token) { cover[place] += letter - blank }
                }
            }
        }
        return cover
    }

    // The last place of the widest stretch of least cover.
    private static func cut(_ cover: [Int], _ zone: Range<Int>, _ lines: Int) -> Int? {
        func cost(_ place: Int) -> Int { place < cover.count ? cover[place] : 0 }
        guard let least = zone.map(cost).min(), least <= lines + 2 * letter else { return nil }
        var best = 0..<0
        var first: Int?
        for place in zone.lowerBound...zone.upperBound {
            if place < zone.upperBound, cost(place) == least {
                first = first ?? place
            } else if let start = first {
                if place - start >= best.count { best = start..<place }
                first = nil
            }
        }
        return best.count == 1 ? best.upperBound : best.upperBound - 1
    }
}
