/// What the original's elements are called (tên gọi trong trang), by whoever shows it: the list beside it and its language.
package struct PaperLabels: Sendable {
    /// What a place under these marks says, for a pointer that rests on it and for those who hear the page.
    package var kind: @Sendable (MarkKind) -> String
    /// An entry's number in the original, for those who hear the page.
    package var number: @Sendable (Int) -> String
    /// The name of the element where an entry's passage begins.
    package var anchor: @Sendable (Int) -> String
    /// The name of the entry's own element in the list.
    package var entry: @Sendable (Int) -> String
    package var columns: String
    package var table: String

    package init(
        kind: @escaping @Sendable (MarkKind) -> String,
        number: @escaping @Sendable (Int) -> String,
        anchor: @escaping @Sendable (Int) -> String,
        entry: @escaping @Sendable (Int) -> String,
        columns: String,
        table: String
    ) {
        self.kind = kind
        self.number = number
        self.anchor = anchor
        self.entry = entry
        self.columns = columns
        self.table = table
    }
}
