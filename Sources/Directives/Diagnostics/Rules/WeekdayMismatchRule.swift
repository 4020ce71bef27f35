import Kernel
import TemporalExpressions
import VietnameseText

/// **Thứ và ngày không khớp** — "thứ Sáu, ngày 28/11/2025" where that day is another weekday: one of the two is wrong.
enum WeekdayMismatchRule {
    static func findings(_ diagnosis: Diagnosis) -> [Finding] {
        let calendar = diagnosis.calendar
        return calendar.expressions.indices.compactMap { index in
            guard case .calendar(let value) = calendar.expressions[index].value, value.unit == .day,
                let days = calendar.days[index],
                let (weekday, start) = weekday(
                    before: calendar.expressions[index].tokens.lowerBound,
                    diagnosis.reading
                ),
                weekday != days.lowerBound.isoWeekday
            else { return nil }
            let range = start..<calendar.expressions[index].tokens.upperBound
            return Finding(
                .warning,
                "weekday-mismatch",
                "“\(diagnosis.words(range))”: ngày \(days.lowerBound.vietnamese) là \(names[days.lowerBound.isoWeekday - 1]).",
                at: diagnosis.span(range)
            )
        }
    }

    private static func weekday(before place: Int, _ reading: Reading) -> (Int, Int)? {
        var end = place
        while end > 0, place - end < 4,
            reading.isMark(end - 1, ",") || reading.isMark(end - 1, "(") || reading.tokens[end - 1].word == Words.day
        {
            end -= 1
        }
        guard end >= 2 else { return nil }
        let scan = TimeScan(tokens: reading.tokens, bounds: end - 2..<end)
        guard let (weekday, after) = WeekdayName.weekday(scan, at: end - 2), after == end else { return nil }
        return (Int(weekday), end - 2)
    }

    private static let names = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
}
