import Documents
import VietnameseText

/// Which rows of a register are work, and which only part it into groups (phân loại dòng của sổ).
struct GroupedRows {
    /// What a row is.
    enum Kind: Equatable {
        case work
        /// "I. LĨNH VỰC KINH TẾ": the rows below belong to it.
        case group(String)
        /// The headings again, the numbers of the columns, a total.
        case nothing
    }

    /// The group that rows stand in.
    private(set) var topic: String?

    mutating func kind(of row: TableRow, _ headings: Headings<ObligationColumn>) -> Kind {
        let kind = Self.kind(row, headings)
        if case .group(let words) = kind { topic = words }
        return kind
    }

    mutating func reset() { topic = nil }

    private static func kind(_ row: TableRow, _ headings: Headings<ObligationColumn>) -> Kind {
        let content = headings.cell(.content, of: row).shown
        let ordinal = headings.cell(.ordinal, of: row).shown
        let filled = row.cells.indices.filter { !row.cells[$0].isEmpty && !row.inherited.contains($0) }
        if isHeading(content, headings) { return .nothing }
        if filled.count > 2, filled.allSatisfy({ isColumnNumber(row.cells[$0].shown) }) { return .nothing }
        if isTotal(content) || isTotal(ordinal) { return .nothing }
        if content.isEmpty, filled.count == 1 { return .group(row.cells[filled[0]].shown.inOneLine) }
        let only = Set([headings.places[.ordinal], headings.places[.content]].compactMap { $0 })
        if Set(filled).isSubset(of: only), isLetter(ordinal) { return .group(content.inOneLine) }
        return .work
    }

    // What is looked at closely is short; the contents of most rows are not.
    private static func isHeading(_ content: String, _ headings: Headings<ObligationColumn>) -> Bool {
        guard let name = headings.names[.content], content.utf8.count <= 80 else { return false }
        return HeadingFinder<ObligationColumn>.key(content) == HeadingFinder<ObligationColumn>.key(name)
    }

    private static func isTotal(_ text: String) -> Bool {
        guard text.utf8.count <= 60 else { return false }
        let folded = FoldedText(text).text
        return ["tong cong", "tong so", "cong", "tong"].contains(folded) || folded.hasPrefix("tong cong ")
    }

    private static func isColumnNumber(_ text: String) -> Bool {
        guard text.utf8.count <= 6 else { return false }
        let digits = text.filter { $0 != "(" && $0 != ")" && $0 != " " }
        return Int(digits).map { (0...40).contains($0) } ?? false
    }

    // "I", "II.", "A)": groups are numbered so, rows in figures.
    private static func isLetter(_ ordinal: String) -> Bool {
        let letters = ordinal.filter { $0.isLetter || $0.isNumber }
        guard !letters.isEmpty else { return false }
        return letters.count == 1 && letters.allSatisfy(\.isLetter) || letters.allSatisfy { "IVX".contains($0) }
    }
}
