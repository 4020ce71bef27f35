import TemporalExpressions
import VietnameseText

/// **Tần suất của nhiệm vụ** — a recurrence counts when it is of the unit's own action.
///
/// Not when it qualifies a noun that belongs to somebody ("kế hoạch sử dụng đất hằng năm của huyện", but "họp giao
/// ban hằng tháng của …" counts), and not inside what a plan is about ("xây dựng kế hoạch … về tổ chức tổng vệ sinh
/// vào ngày cuối tuần"). Of several the most frequent is taken.
struct OwnRecurrenceRule {
    let reading: Reading

    func isOwn(_ expression: TimeExpression, in unit: Range<Int>) -> Bool {
        guard case .recurrence = expression.value else { return false }
        let after = expression.tokens.upperBound
        if after < unit.upperBound, reading.tokens[after].word == Words.of,
            !isMeeting(before: expression.tokens.lowerBound, unit)
        {
            return false
        }
        return !isInsidePlan(expression.tokens.lowerBound, unit, isOften: isOften(expression))
    }

    private func isDrawnUp(_ place: Int, _ unit: Range<Int>) -> Bool {
        guard reading.cue(place).contains(.product), !reading.cue(place).contains(.report), place - 2 >= unit.lowerBound
        else { return false }
        return reading.cue(place - 2).contains(.verb) && reading.length(place - 2) == 2
            && Self.drawing.contains(reading.tokens[place - 2].word)
    }

    private static let drawing = WordSet(["xây", "ban", "dự", "soạn"])

    private func isMeeting(before place: Int, _ unit: Range<Int>) -> Bool {
        (max(unit.lowerBound, place - 4)..<place).contains { reading.cue($0).contains(.meeting) }
    }

    private func isOften(_ expression: TimeExpression) -> Bool {
        guard case .recurrence(let recurrence) = expression.value else { return false }
        return recurrence.frequency <= .weekly
    }

    private func isInsidePlan(_ place: Int, _ unit: Range<Int>, isOften: Bool) -> Bool {
        var index = place - 1
        var hasTopic = false
        while index >= unit.lowerBound, place - index < 40 {
            if reading.isMark(index, ";") || reading.isMark(index, ".") { return false }
            if reading.tokens[index].word == Words.about { hasTopic = true }
            if reading.isMark(index, ","), !hasTopic { return false }
            // "xây dựng phương án tổng vệ sinh vào sáng thứ Bảy hằng tuần": a plan is not drawn up each week.
            if isOften, isDrawnUp(index, unit) { return true }
            if hasTopic, reading.cue(index).contains(.product), !reading.cue(index).contains(.report),
                index + 6 > unit.lowerBound
            {
                return true
            }
            index -= 1
        }
        return false
    }
}
