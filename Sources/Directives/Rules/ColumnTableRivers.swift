/// **Khe trắng dọc** — the edges between the columns of a table, by the blanks that run down all its lines.
///
/// Between the middles of two heads, the edge is where the fewest letters stand one below the other and the most
/// cells begin. A single blank inside a line counts a little, for it may be the edge itself where a cell is full.
/// `pdftotext` moves the cells of a row by some letters when its line is crowded, so that each row has edges of its
/// own near those of the page.
struct ColumnTableRivers {
    /// For each edge, the first place that belongs to the column on its right.
    let cuts: [Int]

    /// `nil` when letters stand everywhere: then these are no columns.
    init?(_ header: ColumnTableHeader, _ lines: [ColumnTableLine]) {
        let cover = ColumnTableCover(header.groups.map(\.place), lines)
        var cuts: [Int] = []
        for (left, right) in zip(header.groups, header.groups.dropFirst()) {
            let zone = left.centre + 2..<max(left.centre + 3, right.centre + 2)
            let cut = Self.widestLeast(zone) { cover.cost(ofCut: $0) }
            guard cover.letters(cut - 1) <= lines.count + 8 else { return nil }
            cuts.append(max(cut, (cuts.last ?? 0) + 1))
        }
        self.cuts = cuts
    }

    private init(cuts: [Int]) { self.cuts = cuts }

    /// The edges of a row, each near that of the page; the edge behind numbers stays.
    func refined(_ lines: [ColumnTableLine], hasNumbers: Bool) -> ColumnTableRivers {
        let cover = ColumnTableCover([], lines)
        var refined: [Int] = []
        for (river, cut) in cuts.enumerated() {
            let low = max(cut - Self.reach, (refined.last ?? 0) + 1, river > 0 ? (cuts[river - 1] + cut) / 2 : 1)
            let high = min(cut + Self.reach, river + 1 < cuts.count ? (cut + cuts[river + 1]) / 2 : cut + Self.reach)
            guard low <= high, river > 0 || !hasNumbers else {
                refined.append(max(cut, (refined.last ?? 0) + 1))
                continue
            }
            let best = (low...high).min { left, right in
                let costs = (
                    2 * cover.cost(ofCut: left) + abs(left - cut), 2 * cover.cost(ofCut: right) + abs(right - cut)
                )
                return costs.0 < costs.1
            }
            refined.append(best ?? cut)
        }
        return ColumnTableRivers(cuts: refined)
    }

    /// The column that a place belongs to.
    func column(of place: Int) -> Int { cuts.lastIndex { $0 <= place }.map { $0 + 1 } ?? 0 }

    /// The columns of characters that belong to a column.
    func place(of column: Int) -> Range<Int> {
        let start = column > 0 ? cuts[column - 1] : 0
        return start..<(column < cuts.count ? max(start, cuts[column]) : Int.max)
    }

    private static let reach = 6

    // The last place but one of the widest stretch of least cost: cells on the right may begin a little earlier
    // elsewhere.
    private static func widestLeast(_ zone: Range<Int>, _ cost: (Int) -> Int) -> Int {
        let costs = zone.map(cost)
        let least = costs.min() ?? 0
        var best = 0..<0
        var first: Int?
        for place in 0...costs.count {
            if place < costs.count, costs[place] == least {
                first = first ?? place
            } else if let start = first {
                if place - start >= best.count { best = start..<place }
                first = nil
            }
        }
        return zone.lowerBound + max(best.lowerBound, best.upperBound - 2)
    }
}

/// How many letters and single blanks of some lines stand at each place, and how many cells begin there.
struct ColumnTableCover {
    private var letters: [Int]
    private var starts: [Int]

    init(_ heads: [Range<Int>], _ lines: [ColumnTableLine]) {
        let width = max(lines.map(\.end).max() ?? 0, heads.last?.upperBound ?? 0) + 1
        letters = [Int](repeating: 0, count: width)
        starts = letters
        for head in heads {
            for place in head { letters[place] += Self.letter }
        }
        for line in lines {
            for run in line.runs { add(run, of: line) }
        }
    }

    private mutating func add(_ run: Range<Int>, of line: ColumnTableLine) {
        starts[line.place(run).lowerBound] += 1
        for place in line.place(run) { letters[place] += Self.blank }
        for token in run {
            for place in line.place(token) { letters[place] += Self.letter - Self.blank }
        }
    }

    func letters(_ place: Int) -> Int { letters.indices.contains(place) ? letters[place] : 0 }

    /// What speaks against an edge right before a place.
    func cost(ofCut place: Int) -> Int {
        let begun = (place..<place + 3).reduce(0) { $0 + (starts.indices.contains($1) ? starts[$1] : 0) }
        return letters(place - 1) - Self.start * begun
    }

    private static let letter = 4
    private static let blank = 1
    private static let start = 2
}
