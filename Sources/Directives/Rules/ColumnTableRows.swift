import VietnameseText

/// Parts the lines of a table into rows, by the division that costs the least (`ColumnTableRowCost`).
///
/// The numbers of rows may stand in their first line, in their middle or not at all, so that no single sign tells
/// where a row begins. Every stretch of lines is weighed as a row; the best division is found from the top down, in
/// linear time because no row is longer than sixty lines.
struct ColumnTableRows {
    private let tokens: [Token]
    private let lines: [ColumnTableRowLine]
    private let cost: ColumnTableRowCost
    private let contentColumn: Int
    private let numberColumn: Int?

    init(
        _ tokens: [Token],
        _ header: ColumnTableHeader,
        _ lines: [(line: ColumnTableLine, cells: [[Int]])],
        opensPage: Bool
    ) {
        self.tokens = tokens
        self.lines = lines.map { ColumnTableRowLine(tokens, $0.line, $0.cells) }
        contentColumn = header.place(of: .content) ?? header.place(of: .product) ?? 0
        numberColumn = header.place(of: .number)
        cost = ColumnTableRowCost(self.lines, content: contentColumn, number: numberColumn, opensPage: opensPage)
    }

    /// Whether a row goes on in what stands at the head of the next page.
    func goesOn(_ row: [[Int]], after last: [[Int]]) -> Bool {
        if let number = numberColumn, !row[number].isEmpty, !last[number].isEmpty { return false }
        guard let first = row[contentColumn].first else { return true }
        return tokens[first].kind == .word && !tokens[first].isCapitalised
    }

    /// The lines of each row.
    func ranges() -> [Range<Int>] {
        var best = [(cost: 0, start: 0)]
        for end in lines.indices {
            var row = cost.row(endingAt: end)
            var least = (cost: Int.max, start: end)
            for start in stride(from: end, through: max(0, end - Self.longestRow + 1), by: -1) {
                row.add(start, cost)
                let total = best[start].cost + row.total(cost)
                if total < least.cost { least = (total, start) }
            }
            best.append(least)
        }
        var ranges: [Range<Int>] = []
        var end = lines.count
        while end > 0 {
            ranges.append(best[end].start..<end)
            end = best[end].start
        }
        return ranges.reversed()
    }

    private static let longestRow = 60
}

/// A line of a row with what its cells look like.
struct ColumnTableRowLine {
    struct Cell {
        var tokens: [Int]
        /// The columns of characters from its first token to its last.
        var width = 0
        /// The length of its first word, with all that is written to it.
        var firstWord = 0
        /// It begins with a capital, a number or a mark.
        var beginsAnew = false

        var isEmpty: Bool { tokens.isEmpty }
    }

    let cells: [Cell]
    let isBlankBefore: Bool

    init(_ tokens: [Token], _ line: ColumnTableLine, _ cells: [[Int]]) {
        isBlankBefore = line.isBlankBefore
        self.cells = cells.map { cell in
            guard let first = cell.first, let last = cell.last else { return Cell(tokens: []) }
            var wordEnd = first
            while wordEnd < last, !tokens[wordEnd + 1].hasSpaceBefore { wordEnd += 1 }
            return Cell(
                tokens: cell,
                width: line.place(first..<last + 1).count,
                firstWord: line.place(first..<wordEnd + 1).count,
                beginsAnew: tokens[first].kind != .word || tokens[first].isCapitalised
            )
        }
    }
}
