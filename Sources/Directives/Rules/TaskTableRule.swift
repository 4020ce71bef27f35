import VietnameseText

/// **Bảng phân công nhiệm vụ** — the columns of a table of tasks by their heads: TT; Nội dung, Nhiệm vụ, Công việc;
/// Chủ trì, Đơn vị thực hiện, Người phụ trách; Phối hợp; Thời gian, Thời hạn, Tiến độ; Sản phẩm, Kết quả; Nơi nhận
/// báo cáo.
///
/// Each row with a content cell and a lead or a deadline is one unit, from its content cell to its deadline cell. A
/// row that has only a number and a title is a heading.
enum TaskTableRule {
    enum Column: Int, Sendable {
        case number, content, lead, coordinate, time, product, recipient
    }

    /// What a column holds, by the words of its head; `nil` for anything else.
    static func column(_ tokens: [Token], _ cell: Range<Int>) -> Column? {
        guard !cell.isEmpty, cell.count <= 14 else { return nil }
        let known = Lexicon.shared.tableHeads
        for (column, heads) in known.prefix(2) where heads.contains(where: { contains(tokens, cell, $0) }) {
            return column
        }
        for (column, heads) in known where heads.contains(where: { begins(tokens, cell.lowerBound, cell, $0) }) {
            return column
        }
        for (column, heads) in known where heads.contains(where: { contains(tokens, cell, $0) }) { return column }
        return nil
    }

    private static func begins(_ tokens: [Token], _ start: Int, _ cell: Range<Int>, _ phrase: [UInt16]) -> Bool {
        start + phrase.count <= cell.upperBound && phrase.indices.allSatisfy { tokens[start + $0].word == phrase[$0] }
    }

    private static func contains(_ tokens: [Token], _ cell: Range<Int>, _ phrase: [UInt16]) -> Bool {
        cell.contains { begins(tokens, $0, cell, phrase) }
    }
}
