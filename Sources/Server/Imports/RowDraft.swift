import Documents
import Kernel

/// What is known of a row while it is being read (bản nháp của một dòng).
struct RowDraft {
    let row: TableRow
    let headings: Headings<ObligationColumn>
    var content = ""
    var symbol: String?
    var issued: LocalDay?
    private(set) var findings: [ImportFinding] = []
    private var kept: [String] = []

    init(_ row: TableRow, _ headings: Headings<ObligationColumn>) {
        self.row = row
        self.headings = headings
    }

    func cell(_ column: ObligationColumn) -> TableCell { headings.cell(column, of: row) }

    /// A cell as one line, or with its lines.
    func text(_ column: ObligationColumn, lines: Bool = false) -> String {
        let shown = cell(column).shown
        return lines ? shown : shown.inOneLine
    }

    /// Keeps what a cell says in its own words.
    mutating func keep(_ column: ObligationColumn) {
        let text = text(column)
        if !text.isEmpty { kept.append("\(column.title): \(text)") }
    }

    mutating func doubt(_ column: ObligationColumn, _ what: String) {
        add(column, what, "không nhập dòng này", stops: true)
    }

    mutating func remark(_ column: ObligationColumn, _ what: String, _ action: String) {
        add(column, what, action, stops: false)
    }

    private mutating func add(_ column: ObligationColumn, _ what: String, _ action: String, stops: Bool) {
        findings.append(
            ImportFinding(
                place: RowPlace(sheet: row.sheet, number: row.number),
                column: column.title,
                value: String(text(column).prefix(120)),
                what: what,
                action: action,
                stops: stops
            )
        )
    }

    /// Where it comes from and what it says besides.
    func note(from file: String) -> String {
        (["Nhập từ “\(file)”, \(RowPlace(sheet: row.sheet, number: row.number).words)"] + kept).joined(separator: ". ")
    }
}

extension String {
    /// Without line ends and doubled blanks; nearly every cell is so already and costs one look at its bytes.
    var inOneLine: String {
        var last: UInt8 = 0x20
        var isPlain = true
        for byte in utf8 {
            if byte < 0x20 || byte == 0xA0 || byte == 0x20 && last == 0x20 { isPlain = false }
            last = byte
        }
        guard !isPlain || !isEmpty && last == 0x20 else { return self }
        return split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
