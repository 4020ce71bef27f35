/// Something about a row that a person should look at before it is taken in (điểm cần xem ở một dòng).
package struct ImportFinding: Hashable, Sendable {
    package var place: RowPlace
    /// The column, as the register names it.
    package var column: String
    /// What stands there.
    package var value: String
    /// What is doubtful, in one clause.
    package var what: String
    /// What will be done with it, in one clause.
    package var action: String
    /// Whether the row is not taken in as it is; else it is only pointed out.
    package var stops: Bool
}

/// Where a row stands (vị trí dòng).
package struct RowPlace: Hashable, Sendable {
    package var sheet: String?
    package var number: Int

    package init(sheet: String? = nil, number: Int) {
        self.sheet = sheet
        self.number = number
    }

    /// "dòng 12", "trang “2025”, dòng 12".
    package var words: String { (sheet.map { "trang “\($0)”, " } ?? "") + "dòng \(number)" }
}
