import VietnameseText

/// **Đầu bảng theo cột** — the heads of a table's columns, which may wrap over several lines ("Cơ quan phối ⏎ hợp").
///
/// What stands one below the other belongs to one head. There are at least three heads, of which two are known (nội
/// dung, chủ trì, phối hợp, thời gian …). A head that spans several others ("Phân công thực hiện" over "Chủ trì" and
/// "Phối hợp") is left out. Lines go on with the heads while all they hold begins with a small letter, or is known as
/// a head itself.
struct ColumnTableHeader {
    /// The head of one column.
    struct Group {
        /// The columns of characters that it takes.
        var place: Range<Int>
        var tokens: [Int]
        var column: TaskTableRule.Column?

        var centre: Int { (place.lowerBound + place.upperBound) / 2 }
    }

    let lines: [ColumnTableLine]
    let groups: [Group]

    /// The next line of the document after the heads.
    var end: Int { (lines.last?.index ?? 0) + 1 }

    /// The place of the first column of a kind.
    func place(of column: TaskTableRule.Column) -> Int? { groups.firstIndex { $0.column == column } }

    /// The number of kinds of columns that are known.
    var kinds: Int { Set(groups.compactMap(\.column)).count }

    /// Whether two tables have the same columns.
    func isSame(as other: ColumnTableHeader) -> Bool {
        groups.map(\.column) == other.groups.map(\.column)
    }
}
