import VietnameseText

/// **Câu nêu tồn tại** — below a heading, before its items, a sentence without an order that says what is still
/// wanting ("còn hình thức", "chưa cao", "mới đạt") is an account, no task.
///
/// Only where nobody is told ("phải", "cần", a name as subject with an action): "Khắc phục những tồn tại còn chậm"
/// stays a task, its "còn" stands behind a noun of its object.
enum ShortcomingRule {
    static func isShortcoming(_ reading: Reading, _ clause: Clause) -> Bool {
        guard clause.leads.isEmpty, clause.role == .directive else { return false }
        var place = clause.predicate
        while place < clause.range.upperBound {
            let cue = reading.cue(place)
            if cue.contains(.must) || cue.contains(.strive) { return false }
            let word = reading.tokens[place].word
            if place > clause.predicate, words.contains(word), place > 0,
                !determined.contains(reading.tokens[place - 1].word)
            {
                return true
            }
            if reading.isMark(place, ",") { return false }
            place += reading.length(place)
        }
        return false
    }

    private static let words = WordSet(["còn", "chưa"])
    private static let determined = WordSet(["những", "các", "nơi", "đơn", "việc", "vấn"])
}
