/// One column of a list (cột): said once, shown by every format that has columns.
struct Column<Row>: Sendable {
    /// What a column is for, where columns do not fit and rows become cards.
    enum Role: Sendable {
        case number, label, text, fact
    }

    var heading: String
    var role = Role.fact
    /// Columns of the terminal that it needs at least.
    var minimum: Int
    /// Its share of the room that is left over.
    var weight: Int
    /// Left out when no row has anything in it.
    var isOptional = false
    var cell: @Sendable (Row) -> Cell
}

/// A row of a list: an obligation, a time, a reference.
protocol ListRow: Sendable {
    /// What one is called: "nhiệm vụ".
    static var noun: String { get }
    /// The columns on a page or a wide screen.
    static var columns: [Column<Self>] { get }
    /// The columns on a screen of eighty characters.
    static var narrowColumns: [Column<Self>] { get }
    /// The columns of a spreadsheet: one bare value each, nothing left out.
    static var fields: [Field<Self>] { get }
    /// The rows of a document.
    static func rows(of report: Report, _ choices: PrintingChoices) -> [Self]
}

extension ListRow {
    static var narrowColumns: [Column<Self>] { columns }
}

/// One column of a spreadsheet (cột bảng tính).
struct Field<Row>: Sendable {
    var heading: String
    var value: @Sendable (Row) -> String?

    init(_ heading: String, _ value: @escaping @Sendable (Row) -> String?) {
        self.heading = heading
        self.value = value
    }
}
