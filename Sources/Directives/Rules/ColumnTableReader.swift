import VietnameseText

/// Reads a table that is set in columns by blanks, page by page, for columns may stand elsewhere on another page.
///
/// Page numbers and repeated heads are passed over. A table ends at prose (`ColumnTablePage`), at a closing, at other
/// heads, or with the part of the document that it stands in.
struct ColumnTableReader {
    private let scan: ColumnTableHeaderScan
    private var header: ColumnTableHeader
    private var rows: [[[Int]]]
    private var next: Int
    private var isOver = false
    /// The last row is a task, not a title between tasks, and the page ended after it.
    private var mayGoOn = false

    init(_ scan: ColumnTableHeaderScan, _ header: ColumnTableHeader) {
        self.scan = scan
        self.header = header
        rows = [header.groups.map(\.tokens)]
        next = header.end
    }

    /// The table, or `nil` when no line below the heads stands in their columns.
    mutating func table() -> ColumnTable? {
        while !isOver, next < scan.end {
            readPage()
            // One page is enough to tell; what is no table must not be read again for each of its lines.
            guard rows.dropFirst().contains(where: { $0.count { !$0.isEmpty } >= 2 }) else { return nil }
        }
        return rows.count > 1 ? ColumnTable(rows: rows, end: next) : nil
    }

    private mutating func readPage() {
        let (lines, end) = gather()
        guard !lines.isEmpty else {
            isOver = isOver || end == next
            next = end
            return
        }
        guard let page = ColumnTablePage(scan.tokens, header, lines, goesOn: !isOver && repeatsHead(at: end)) else {
            isOver = true
            next = lines[0].index
            return
        }
        isOver = isOver || page.count < lines.count
        next = page.count < lines.count ? lines[page.count].index : end
        add(page)
    }

    /// The lines that may belong to the table, up to a page's end, and the place of the next line.
    private mutating func gather() -> ([ColumnTableLine], end: Int) {
        var found: [ColumnTableLine] = []
        var index = next
        while index < scan.end, found.count < Self.longestPage, index == next || !scan.lines[index].isPageBreakBefore {
            let line = scan.lines[index]
            let place = ColumnTableLine(scan.tokens, line, scan.text, at: index)
            if isPaper(line, place) {
                index += 1
                continue
            }
            if line.isBlankBefore || line.isPageBreakBefore || found.isEmpty,
                let again = scan.header(at: index, most: header.lines.count)
            {
                guard found.isEmpty, rows.count > 1, again.isSame(as: header) else {
                    isOver = found.isEmpty || !again.isSame(as: header)
                    break
                }
                header = again
                index = again.end
                continue
            }
            guard let place, !isClosing(line) else {
                isOver = true
                break
            }
            found.append(place)
            index += 1
        }
        return (found, index)
    }

    private static let longestPage = 150

    // A number by itself below the head of numbers is the number of a row.
    private func isPaper(_ line: Line, _ place: ColumnTableLine?) -> Bool {
        guard PageNumberRule.isPaper(line, scan.tokens, isFirst: false) else { return false }
        guard let place, header.groups[0].column == .number, scan.tokens[line.tokens.lowerBound].kind == .number else {
            return true
        }
        return place.end > header.groups[1].place.lowerBound
    }

    private func isClosing(_ line: Line) -> Bool {
        guard line.isBlankBefore || line.isPageBreakBefore else { return false }
        return SignatureRule.opensClosing(scan.tokens, line.tokens)
            || line.isPageBreakBefore && AnnexRule.opensAnnex(scan.tokens, line)
    }

    private func repeatsHead(at index: Int) -> Bool {
        var index = index
        let limit = min(index + 4, scan.end)
        while index < limit, PageNumberRule.isPaper(scan.lines[index], scan.tokens, isFirst: false) { index += 1 }
        guard index < limit else { return false }
        return scan.header(at: index, most: header.lines.count)?.isSame(as: header) ?? false
    }

    // MARK: Rows

    private mutating func add(_ page: ColumnTablePage) {
        var block: [ColumnTableLine] = []
        for place in 0..<page.count {
            if page.isSpanning[place] {
                add(block, page)
                block = []
                addTitle(page.lines[place], goesOn: place > 0 && page.isSpanning[place - 1])
            } else {
                block.append(page.lines[place])
            }
        }
        add(block, page)
    }

    private mutating func addTitle(_ line: ColumnTableLine, goesOn: Bool) {
        let place = header.place(of: .content) ?? 0
        let first = scan.tokens[line.tokens.lowerBound]
        let isNew =
            !goesOn || first.isCapitalised && !first.isAllCapitals || LabelRule.label(scan.tokens, line.tokens) != nil
        if isNew { rows.append([[Int]](repeating: [], count: header.groups.count)) }
        rows[rows.count - 1][place] += Array(line.tokens)
        mayGoOn = false
    }

    private mutating func add(_ block: [ColumnTableLine], _ page: ColumnTablePage) {
        guard !block.isEmpty else { return }
        let rows = ColumnTableRows(
            scan.tokens,
            header,
            block.map { ($0, page.cells.cells($0).cells) },
            opensPage: mayGoOn && block[0].index == page.lines[0].index
        )
        for (place, range) in rows.ranges().enumerated() {
            let row = page.row(Array(block[range]))
            guard !isNumbering(row) else { continue }
            if place == 0, mayGoOn, rows.goesOn(row, after: self.rows[self.rows.count - 1]) {
                for column in row.indices { self.rows[self.rows.count - 1][column] += row[column] }
            } else {
                self.rows.append(row)
            }
            mayGoOn = true
        }
    }

    // "(1)  (2)  (3)", "A  B  1": the columns' own numbers.
    private func isNumbering(_ row: [[Int]]) -> Bool {
        row.count { !$0.isEmpty } >= 3
            && row.allSatisfy { cell in
                cell.count <= 5 && cell.allSatisfy { scan.tokens[$0].kind != .word || scan.tokens[$0].value == 1 }
            }
    }
}
