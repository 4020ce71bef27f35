import Documents
import Kernel
import VietnameseText

/// What the rows of a table are (các dòng của bảng): headings found sheet by sheet, then those of data one by one.
struct RegisterSheet<Column: ImportColumn> {
    let source: TableSource
    let finder: HeadingFinder<Column>

    /// Hands on the rows below the headings; a sheet without headings is passed over.
    ///
    /// - Returns: the headings of the last row that has the column that is required and no other one that is known.
    @discardableResult
    func walk(
        _ begin: (Headings<Column>) throws -> Void,
        _ body: (TableRow, Headings<Column>) throws -> Void
    ) throws -> [String] {
        var alone: [String] = []
        var sheet: String??
        var waiting: [TableRow] = []
        var headings: Headings<Column>?
        var hasLooked = false
        func settle() throws {
            if headings == nil, let found = try finder.headings(in: waiting) {
                headings = found
                try begin(found)
                for row in waiting where row.number > found.row { try body(row, found) }
            } else if headings == nil, let names = finder.requiredAlone(in: waiting) {
                alone = names
            }
            waiting = []
        }
        try source.forEachRow { row in
            if sheet != .some(row.sheet) {
                try settle()
                (sheet, headings, waiting, hasLooked) = (.some(row.sheet), nil, [], false)
            }
            if let headings { return try body(row, headings) }
            guard !hasLooked else { return }
            waiting.append(row)
            guard waiting.count == HeadingFinder<Column>.depth else { return }
            try settle()
            hasLooked = true
        }
        try settle()
        return alone
    }
}
