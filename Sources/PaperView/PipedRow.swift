/// A line of cells between pipes (dòng của bảng), as a Word table becomes one.
struct PipedRow {
    /// Where the words of each cell stand; an empty cell keeps its place.
    let cells: [Range<Int>]
    /// A line of hyphens only, below the heads of a Markdown table.
    let isRuler: Bool

    init(_ utf8: [UInt8], _ line: Range<Int>) {
        var pieces = utf8[line].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map {
            Self.trimmed($0)
        }
        pieces.removeFirst()
        if pieces.count > 1, pieces.last?.isEmpty == true { pieces.removeLast() }
        let hyphens = pieces.joined()
        isRuler = !hyphens.isEmpty && hyphens.allSatisfy { Array("-: ".utf8).contains($0) }
        cells = pieces.map(\.indices)
    }

    var isFull: Bool { cells.allSatisfy { !$0.isEmpty } }

    private static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var cell = cell.drop { isBlank($0) }
        while let last = cell.last, isBlank(last) { cell.removeLast() }
        return cell
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
