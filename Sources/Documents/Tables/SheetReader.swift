import Kernel

/// Reads one sheet (bộ đọc trang tính): a first pass finds which cells are merged, a second one hands on the rows.
struct SheetReader {
    let sheet: Workbook.Sheet
    let name: String
    let limits: TableLimits
    let styles: CellStyles
    let strings: SharedStrings

    /// Hands on the rows and says how many more the file may have.
    func read(_ parts: PackageParts, most: Int, _ body: (TableRow) throws -> Void) throws -> Int {
        let merges = MergeReader()
        if let events = XMLEvents(merges, nesting: parts.limits.nesting) {
            try parts.stream(sheet.part, to: events) { () throws(Failure) in }
        }
        var filling = MergedCells(merges.ranges)
        let rows = RowReader(styles: styles, strings: strings, limits: limits)
        guard let events = XMLEvents(rows, nesting: parts.limits.nesting) else { return most }
        var left = most
        var thrown: (any Error)?
        do {
            try parts.stream(sheet.part, to: events) { () throws(Failure) in
                if let problem = rows.problem { throw .tooLarge(name, problem, "tách thành các tệp nhỏ hơn") }
                for (number, cells) in rows.take() {
                    left -= 1
                    guard left >= 0 else {
                        throw .tooLarge(name, "có hơn \(limits.rows) dòng", "tách thành các tệp nhỏ hơn")
                    }
                    var row = TableRow(sheet: sheet.name, number: number, cells: cells)
                    filling.fill(&row)
                    do { try body(row) } catch {
                        thrown = error
                        throw .interrupted
                    }
                }
            }
        } catch {
            throw thrown ?? error
        }
        return left
    }
}

extension Failure {
    /// Nobody is told: the reason lies elsewhere.
    fileprivate static var interrupted: Failure { Failure(.interrupted, "") }
}

/// Cells merged downwards (ô gộp theo chiều dọc): each row of them has the value of the first.
///
/// What is merged sideways stays in its first column: a heading over a group of rows says nothing about each column.
struct MergedCells {
    private var waiting: [CellRange]
    private var open: [(range: CellRange, value: TableCell)] = []

    init(_ ranges: [CellRange]) {
        waiting = ranges.filter { $0.lastRow > $0.firstRow }.sorted { $0.firstRow > $1.firstRow }
    }

    mutating func fill(_ row: inout TableRow) {
        open.removeAll { $0.range.lastRow < row.number }
        for (range, value) in open where row[range.column].isEmpty && !value.isEmpty {
            while row.cells.count <= range.column { row.cells.append(.empty) }
            row.cells[range.column] = value
            row.inherited.append(range.column)
        }
        while let next = waiting.last, next.firstRow <= row.number {
            waiting.removeLast()
            guard next.firstRow == row.number else { continue }
            open.append((next, row[next.column]))
        }
    }
}

/// A rectangle of cells, by its first column: "B4:B9".
struct CellRange {
    let firstRow: Int
    let lastRow: Int
    let column: Int

    init?(_ text: String) {
        let corners = text.split(separator: ":").map { CellReference($0.utf8) }
        guard corners.count == 2, let first = corners[0], let last = corners[1] else { return nil }
        (firstRow, lastRow, column) = (first.row, last.row, first.column)
    }
}

/// The place of a cell: "AB12" is column 27 (from 0), row 12 (from 1).
struct CellReference {
    let column: Int
    let row: Int

    init?(_ text: some Sequence<UInt8>) {
        var (column, row) = (0, 0)
        for byte in text {
            if byte.isASCIILetter {
                column = min(column * 26 + Int(byte & 0x1F), 1 << 20)
            } else if (0x30...0x39).contains(byte) {
                row = min(row * 10 + Int(byte - 0x30), 1 << 30)
            } else if byte != UInt8(ascii: "$") {
                return nil
            }
        }
        guard column > 0, row > 0 else { return nil }
        (self.column, self.row) = (column - 1, row)
    }
}

private final class MergeReader: XMLListener {
    private(set) var ranges: [CellRange] = []

    func begin(_ name: String, _ attributes: XMLAttributes) {
        guard name == "mergeCell", ranges.count < 200_000, let range = attributes["ref"].flatMap({ CellRange($0) })
        else { return }
        ranges.append(range)
    }

    func end(_ name: String) {}
    func text(_ bytes: UnsafeRawBufferPointer) {}
}
