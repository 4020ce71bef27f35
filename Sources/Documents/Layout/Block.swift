/// A piece of a document as its page shows it (khối): what both .docx and .odt come down to.
enum Block: Equatable {
    /// A paragraph with its number; it may hold line breaks.
    case paragraph(String)
    case table(Table)
    case pageBreak

    /// The paragraphs of a cell; a table within comes as its cells' text.
    static func lines(of blocks: [Block]) -> [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let text): [text]
            case .table(let table): table.rows.map { $0.map(\.line).filter { !$0.isEmpty }.joined(separator: "; ") }
            case .pageBreak: []
            }
        }
    }
}

/// A table (bảng) whose rows all count merged cells, so that columns stay aligned.
struct Table: Equatable {
    var rows: [[Cell]]
    /// Whether lines are drawn around cells; tables without serve to put things side by side.
    var hasBorders: Bool

    /// A cell (ô) with its paragraphs; one that is merged into another is empty.
    struct Cell: Equatable {
        var paragraphs: [String] = []

        /// Its text on one line, safe between pipes.
        var line: String {
            let joined = paragraphs.joined(separator: " ").replacing("|", with: "/")
            return joined.split { $0.isWhitespace && $0 != "\u{A0}" }.joined(separator: " ")
        }

        var isEmpty: Bool { paragraphs.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    }

    /// Whether it is there only for the layout: the header block, the signature block, a frame around one cell.
    ///
    /// Vietnamese offices set the issuer beside the national motto, and the recipients beside the signature, in a
    /// table of two columns without lines (Nghị định 30/2020/NĐ-CP, phụ lục I, puts them side by side).
    var isLayout: Bool {
        let widest = rows.map(\.count).max() ?? 0
        if widest <= 1 { return rows.count <= 1 || !hasBorders }
        guard widest <= 3, rows.count <= 8 else { return false }
        if hasBorders { return rows.count <= 3 && contains(Self.mottos) }
        return rows.count == 1 || contains(Self.cues)
    }

    private func contains(_ cues: [String]) -> Bool {
        rows.joined().contains { cell in
            cell.paragraphs.contains { paragraph in cues.contains { paragraph.hasPrefix($0) } }
        }
    }

    private static let mottos = ["CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "ĐẢNG CỘNG SẢN VIỆT NAM"]
    private static let cues =
        mottos + [
            "Số", "Nơi nhận", "TM.", "T/M", "KT.", "K/T", "TL.", "T/L", "TUQ.", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "BÍ THƯ",
            "PHÓ BÍ THƯ",
            "TRƯỞNG", "GIÁM ĐỐC", "CHỦ TỌA", "CHỦ TOẠ", "CHỦ TRÌ", "THƯ KÝ", "NGƯỜI LẬP", "ĐẠI DIỆN",
        ]
}
