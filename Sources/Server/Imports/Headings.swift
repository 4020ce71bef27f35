import Documents
import Kernel
import VietnameseText

/// A column that an import knows (cột nhận biết được), with every heading that offices give it.
package protocol ImportColumn: Hashable, CaseIterable, Sendable {
    /// As messages name it: "Thời hạn".
    var title: String { get }
    /// As registers head it; compared without diacritics, case and what is in brackets.
    var headings: [String] { get }
    /// Without it a row is no heading row.
    static var required: Self { get }
    /// How many columns a heading row has at least.
    static var fewest: Int { get }
    /// Headings of this program's own files whose values it works out itself.
    static var computed: [String] { get }
}

/// Which column of a sheet is what (dòng tiêu đề và ý nghĩa các cột).
package struct Headings<Column: ImportColumn>: Sendable {
    package let sheet: String?
    /// The row of the headings, the lower one of two.
    package let row: Int
    package let places: [Column: Int]
    /// The headings as written, of the columns that are known.
    package let names: [Column: String]
    /// Headings that mean nothing to the import; their columns are left out.
    package let unknown: [String]
    /// How many columns the heading row has.
    package let width: Int

    func cell(_ column: Column, of row: TableRow) -> TableCell { places[column].map { row[$0] } ?? .empty }
}

/// Finds the heading row among the first rows of a sheet (bộ tìm dòng tiêu đề).
struct HeadingFinder<Column: ImportColumn> {
    private let known: [String: Column]
    /// What the user said of headings: folded heading to column.
    private let said: [String: Column]

    /// How far down a heading may stand: letterheads and titles go before it.
    static var depth: Int { 30 }

    init(_ said: [String: Column]) {
        var known: [String: Column] = [:]
        for column in Column.allCases {
            for heading in [column.title] + column.headings { known[Self.key(heading)] = column }
        }
        self.known = known
        self.said = Dictionary(said.map { (Self.key($0), $1) }) { first, _ in first }
    }

    /// The heading row with the most columns known, alone or together with the row below it; `nil` when none has the
    /// column that is required.
    func headings(in rows: [TableRow]) throws(Failure) -> Headings<Column>? {
        var best: (found: [Int: Column], names: [String], row: Int, sheet: String?)?
        for (index, row) in rows.enumerated() {
            let single = row.cells.map(\.shown)
            var candidates = [(single, row.number)]
            if index + 1 < rows.count, rows[index + 1].number == row.number + 1 {
                candidates.append((Self.joined(row, rows[index + 1]), row.number + 1))
            }
            for (names, number) in candidates {
                let found = columns(names)
                guard found.values.contains(.required), found.count > best?.found.count ?? Column.fewest - 1 else {
                    continue
                }
                best = (found, names, number, row.sheet)
            }
        }
        guard let best else { return nil }
        return try headings(best.found, best.names, row: best.row, sheet: best.sheet)
    }

    /// The row that has the column that is required and too few others; its headings as written.
    func requiredAlone(in rows: [TableRow]) -> [String]? {
        rows.lazy.map { $0.cells.map(\.shown) }.first { columns($0).values.contains(.required) }
            .map { $0.map(Self.line).filter { !$0.isEmpty } }
    }

    private func headings(_ found: [Int: Column], _ names: [String], row: Int, sheet: String?) throws(Failure)
        -> Headings<Column>
    {
        var places: [Column: Int] = [:]
        for (place, column) in found.sorted(by: { $0.key < $1.key }) {
            if let other = places[column] {
                // What the user said goes before what the program knows.
                let isSaid = said[Self.key(names[place])] != nil
                guard isSaid != (said[Self.key(names[other])] != nil) else {
                    guard Self.key(names[other]) != Self.key(names[place]) else {
                        throw Failure(
                            .refused,
                            "Hai cột thứ \(other + 1) và thứ \(place + 1) cùng có tiêu đề “\(Self.line(names[place]))”; hãy đổi tiêu đề một cột trong tệp rồi nhập lại."
                        )
                    }
                    throw Failure(
                        .refused,
                        "Hai cột “\(Self.line(names[other]))” và “\(Self.line(names[place]))” đều là “\(column.title)”; hãy chọn một bằng --column \"\(column.title)=<tiêu đề cột>\"."
                    )
                }
                if !isSaid { continue }
            }
            places[column] = place
        }
        let used = Set(places.values)
        return Headings(
            sheet: sheet,
            row: row,
            places: places,
            names: places.mapValues { Self.line(names[$0]) },
            unknown: names.indices.filter { !used.contains($0) }.map { names[$0] }
                .filter { !Self.key($0).isEmpty && !Self.computed.contains(Self.key($0)) }.map { Self.line($0) },
            width: names.count
        )
    }

    private func columns(_ names: [String]) -> [Int: Column] {
        var found: [Int: Column] = [:]
        for (index, name) in names.enumerated() {
            // A joined heading is known by the whole or by its lower part.
            let parts = [name] + (name.split(separator: "\n").last.map { [String($0)] } ?? [])
            found[index] = parts.lazy.compactMap { said[Self.key($0)] ?? known[Self.key($0)] }.first
        }
        return found
    }

    // Two rows of headings: what stands above several goes over each of them.
    private static func joined(_ upper: TableRow, _ lower: TableRow) -> [String] {
        var names: [String] = []
        var parent = ""
        for index in 0..<max(upper.cells.count, lower.cells.count) {
            let (above, below) = (upper[index].shown, lower[index].shown)
            if !above.isEmpty { parent = above }
            if below.isEmpty || above == below { names.append(above) } else { names.append(parent + "\n" + below) }
        }
        return names
    }

    private static var computed: Set<String> { Set(Column.computed.map { key($0) }) }

    static func key(_ heading: String) -> String {
        var depth = 0
        let outside = heading.filter { character in
            if character == "(" { depth += 1 }
            defer { if character == ")", depth > 0 { depth -= 1 } }
            return depth == 0
        }
        return FoldedText(outside).text
    }

    private static func line(_ heading: String) -> String {
        heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension Headings {
    /// Which column was taken for what, and which for nothing.
    var notes: [String] {
        let known = Column.allCases.compactMap { column in
            names[column].map { $0 == column.title ? column.title : "\(column.title) ← “\($0)”" }
        }
        let start = sheet.map { "Trang “\($0)”, tiêu đề ở dòng \(row): " } ?? "Tiêu đề ở dòng \(row): "
        let left =
            unknown.isEmpty ? [] : ["Không dùng các cột: " + unknown.map { "“\($0)”" }.joined(separator: ", ") + "."]
        return [start + known.joined(separator: ", ") + "."] + left
    }
}
