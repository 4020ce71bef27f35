import VietnameseText

/// A table read from columns: its rows of cells, each a list of raw tokens in reading order, and the line after it.
struct ColumnTable {
    var rows: [[[Int]]]
    var end: Int
}

/// **Bảng theo cột** — a table without lines, set in columns by blanks or tabs, as in the text of a PDF or of a
/// spreadsheet.
///
/// It begins with a line of at least three column heads of which two are known (nội dung, chủ trì, phối hợp, thời
/// gian …). Tabs part cells exactly; with blanks, a token belongs to the last column that begins no more than two
/// places after it. A new row begins where the first column has a number, or where the first columns are filled after
/// a blank line; all else goes on in the cells above it. The table ends at a line that is a labelled or a long
/// sentence across the columns, or at two blank lines.
enum ColumnTableRule {
    static func table(_ tokens: [Token], _ lines: [Line], _ text: SourceText, at index: Int, to end: Int)
        -> ColumnTable?
    {
        guard isHeader(tokens, lines[index]) else { return nil }
        return hasTabs(tokens, lines[index])
            ? tabbed(tokens, lines, text, index, end) : spaced(tokens, lines, text, index, end)
    }

    private static func segments(_ tokens: [Token], _ line: Line) -> [Range<Int>] {
        var segments: [Range<Int>] = []
        var first = line.tokens.lowerBound
        for index in line.tokens.dropFirst() where tokens[index].flags.contains(.columnBefore) {
            segments.append(first..<index)
            first = index
        }
        segments.append(first..<line.tokens.upperBound)
        return segments
    }

    private static func isHeader(_ tokens: [Token], _ line: Line) -> Bool {
        guard line.tokens.count >= 4, line.tokens.count <= 40,
            tokens[line.tokens].dropFirst().contains(where: { $0.flags.contains(.columnBefore) })
        else { return false }
        let segments = segments(tokens, line)
        guard segments.count >= 3 else { return false }
        return segments.filter { TaskTableRule.column(tokens, $0) != nil }.count >= 2
    }

    private static func hasTabs(_ tokens: [Token], _ line: Line) -> Bool {
        tokens[line.tokens].dropFirst().contains { $0.flags.contains(.tabBefore) }
    }

    private static func tabbed(
        _ tokens: [Token],
        _ lines: [Line],
        _ text: SourceText,
        _ index: Int,
        _ end: Int
    ) -> ColumnTable {
        var rows: [[[Int]]] = []
        var next = index
        while next < end {
            let line = lines[next]
            let tabs = line.tokens.dropFirst().filter { tokens[$0].flags.contains(.tabBefore) }.count
            guard tabs > 0 else { break }
            var row: [[Int]] = [[]]
            for place in line.tokens {
                if tokens[place].flags.contains(.tabBefore), place > line.tokens.lowerBound {
                    row.append(contentsOf: repeatElement([], count: text.tabs(before: tokens[place])))
                }
                row[row.count - 1].append(place)
            }
            rows.append(row)
            next += 1
        }
        return ColumnTable(rows: rows, end: next)
    }

    private static func spaced(
        _ tokens: [Token],
        _ lines: [Line],
        _ text: SourceText,
        _ index: Int,
        _ end: Int
    ) -> ColumnTable {
        let starts = segments(tokens, lines[index]).map { text.column(of: tokens[$0.lowerBound]) }
        var rows: [[[Int]]] = []
        var next = index
        var isHead = true
        while next < end {
            let line = lines[next]
            let columns = segments(tokens, line).map { column(of: text.column(of: tokens[$0.lowerBound]), starts) }
            if next > index, endsTable(tokens, line, columns) { break }
            let first = tokens[line.tokens.lowerBound]
            let beginsRow = columns.first == 0 && (first.kind == .number || Lexicon.shared.romanValue(first) != nil)
            if rows.isEmpty || beginsRow {
                rows.append([[Int]](repeating: [], count: starts.count))
                isHead = rows.count == 1
            } else if isHead, line.isBlankBefore {
                rows.append([[Int]](repeating: [], count: starts.count))
                isHead = false
            }
            for segment in segments(tokens, line) {
                let column = column(of: text.column(of: tokens[segment.lowerBound]), starts)
                rows[rows.count - 1][column].append(contentsOf: segment)
            }
            next += 1
        }
        return ColumnTable(rows: rows, end: next)
    }

    private static func column(of place: Int, _ starts: [Int]) -> Int {
        (starts.lastIndex { $0 <= place + 3 }) ?? 0
    }

    private static func endsTable(_ tokens: [Token], _ line: Line, _ columns: [Int]) -> Bool {
        guard columns.count == 1, columns.first == 0 else { return false }
        let first = tokens[line.tokens.lowerBound]
        return first.kind == .word && (line.width > 60 || line.isBlankBefore)
    }
}
