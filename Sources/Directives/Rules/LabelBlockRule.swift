import VietnameseText

/// **Khối nhãn** — "Đơn vị chủ trì: …", "Cơ quan phối hợp: …", "Thời gian thực hiện: …", "Nội dung: …": a label, a
/// colon and a value belong to the unit that they describe.
///
/// The label is at most eight words, all before the colon; what it means is told as for the columns of a table. "Nội
/// dung:" and "Nhiệm vụ:" begin a unit.
enum LabelBlockRule {
    enum Field: Sendable {
        case content, lead, coordinate, time, recipient, other
    }

    /// The field and the place after the colon, when a label stands at the head of the range.
    static func field(_ reading: Reading, _ range: Range<Int>) -> (field: Field, value: Int)? {
        var colon = range.lowerBound
        while colon < range.upperBound, colon - range.lowerBound <= 9, !reading.isMark(colon, ":") {
            guard
                reading.tokens[colon].kind == .word || reading.isMark(colon, ",") || reading.isMark(colon, "/")
                    || reading.isMark(colon, "(") || reading.isMark(colon, ")")
            else { return nil }
            colon += 1
        }
        guard colon < range.upperBound - 1, reading.isMark(colon, ":"), colon > range.lowerBound else { return nil }
        guard let field = Lexicon.shared.labelField(reading, range.lowerBound..<colon) else { return nil }
        return (field, colon + 1)
    }
}
