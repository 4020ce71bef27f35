import VietnameseText

/// **Dòng của bảng** — a line that begins with a pipe is a row of a table; a row of hyphens is only a ruler.
///
/// Cells are lists of tokens; an empty cell stays, so that columns keep their places.
enum TableRowRule {
    static func cells(_ tokens: [Token], _ line: Line) -> [[Int]]? {
        if tokens[line.tokens.lowerBound].isMark("|") { return piped(tokens, line) }
        return nil
    }

    private static func piped(_ tokens: [Token], _ line: Line) -> [[Int]]? {
        var cells: [[Int]] = []
        var cell: [Int] = []
        for index in line.tokens.dropFirst() {
            if tokens[index].isMark("|") {
                cells.append(cell)
                cell = []
            } else {
                cell.append(index)
            }
        }
        if !cell.isEmpty { cells.append(cell) }
        let isRuler = cells.allSatisfy { $0.allSatisfy { tokens[$0].isMark("-") || tokens[$0].isMark(":") } }
        return isRuler ? [] : cells
    }
}
