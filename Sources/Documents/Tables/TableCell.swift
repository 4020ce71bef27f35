package import Kernel

/// What stands in one cell of a table (ô của bảng), as the program that saved it meant it.
package enum TableCell: Hashable, Sendable {
    case empty
    case text(String)
    case number(Double)
    /// A number that its format shows as a day; its clock time is left out.
    case day(LocalDay)
    /// No value: "#N/A", or a formula that nobody has computed yet; what the cell says.
    case fault(String)

    /// As a person sees it; whole numbers without a fraction.
    package var shown: String {
        switch self {
        case .empty: ""
        case .text(let text), .fault(let text): text
        case .number(let number): Int64(exactly: number).map(String.init) ?? number.description
        case .day(let day): day.vietnamese
        }
    }

    package var isEmpty: Bool {
        switch self {
        case .empty: true
        case .text(let text): text.utf8.allSatisfy { $0 <= 0x20 }
        default: false
        }
    }
}

/// One row of a table with anything in it (dòng của bảng), and where a person finds it.
package struct TableRow: Hashable, Sendable {
    /// The name of the sheet, `nil` for a file that has none.
    package var sheet: String?
    /// As the spreadsheet numbers it, from 1.
    package var number: Int
    package var cells: [TableCell]
    /// The columns whose value stands in a row above, with which they are merged.
    package var inherited: [Int]

    package init(sheet: String? = nil, number: Int, cells: [TableCell], inherited: [Int] = []) {
        self.sheet = sheet
        self.number = number
        self.cells = cells
        self.inherited = inherited
    }

    /// The cell of a column; what is behind the last one is empty.
    package subscript(column: Int) -> TableCell { cells.indices.contains(column) ? cells[column] : .empty }
}

/// What a table may cost at most (giới hạn khi đọc bảng).
package struct TableLimits: Sendable, Equatable {
    /// The file itself, in bytes.
    package var fileBytes = 128 << 20
    /// What the parts of a packed file may unpack to; they are read piece by piece and not kept.
    package var unpackedBytes = 1 << 30
    /// How many times its packed size a part may unpack to; rows of a register are much alike.
    package var unpackingRatio = 500
    /// The texts that the cells of a packed file share, which are kept.
    package var sharedBytes = 128 << 20
    package var rows = 1_048_576
    package var columns = 512
    /// One cell; Excel itself takes 32,767 characters.
    package var cellBytes = 1 << 18

    package init() {}
}
