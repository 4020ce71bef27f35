import VietnameseText

/// A table read from columns: its rows of cells, each a list of raw tokens in reading order, and the line after it.
struct ColumnTable {
    var rows: [[[Int]]]
    var end: Int
}

/// **Bảng theo cột** — a table without lines, set in columns by blanks or tabs, as in the text of a PDF or of a spreadsheet.
///
/// It begins with at least three heads of columns of which two are known (nội dung, chủ trì, phối hợp, thời gian …). Tabs part cells exactly,
/// and a line is a row. With blanks, heads may wrap (`ColumnTableHeader`), the edges of columns are where blanks run down the table
/// (`ColumnTableRivers`), rows are told apart by how their cells stand (`ColumnTableRows`), and the table ends at prose (`ColumnTablePage`).
enum ColumnTableRule {
    static func table(_ tokens: [Token], _ lines: [Line], _ text: SourceText, at index: Int, to end: Int)
        -> ColumnTable?
    {
        if hasTabs(tokens, lines[index]) {
            return isHeader(tokens, lines[index]) ? tabbed(tokens, lines, text, index, end) : nil
        }
        let scan = ColumnTableHeaderScan(tokens: tokens, lines: lines, text: text, end: end)
        guard let header = scan.header(at: index) else { return nil }
        var reader = ColumnTableReader(scan, header)
        return reader.table()
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
}
