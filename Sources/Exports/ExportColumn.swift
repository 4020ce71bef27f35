package import Documents
package import Kernel

/// One column of a spreadsheet of a list (cột khi xuất bảng): a bare value, days as days.
package struct ExportColumn<Row>: Sendable {
    package let heading: String
    /// In characters.
    package let width: Int
    package let value: @Sendable (Row) -> SheetValue

    package init(_ heading: String, width: Int, _ value: @escaping @Sendable (Row) -> SheetValue) {
        self.heading = heading
        self.width = width
        self.value = value
    }
}

extension SheetValue {
    package init(_ text: String?) { self = text.map { $0.isEmpty ? .none : .text($0) } ?? .none }
    package init(_ day: LocalDay?) { self = day.map { .day($0) } ?? .none }

    /// As a file of text has it.
    package var text: String {
        switch self {
        case .none: ""
        case .text(let text): text
        case .number(let number): String(number)
        case .day(let day): day.vietnamese
        }
    }
}
