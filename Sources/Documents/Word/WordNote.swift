/// A footnote or an endnote (chú thích cuối trang, cuối văn bản) and the mark that stands for it.
struct WordNote: Equatable {
    let kind: Kind
    let id: String
    let number: Int

    /// Where a note is kept.
    enum Kind: String {
        case footnote
        case endnote
    }

    /// "[1]" for footnotes; endnotes count in small Roman numerals, as Word shows them.
    var mark: String {
        let format: NumberFormat = kind == .footnote ? .decimal : .lowerRoman
        return "[\(format.text(of: number))]"
    }
}
