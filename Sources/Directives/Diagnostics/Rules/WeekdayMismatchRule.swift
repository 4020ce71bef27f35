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
                let (weekday, range) = weekday(beside: calendar.expressions[index].tokens, diagnosis.reading),
                weekday != days.lowerBound.isoWeekday
            else { return nil }
            return Finding(
                .warning,
                "weekday-mismatch",
                "“\(diagnosis.words(range))”: ngày \(days.lowerBound.vietnamese) là \(names[days.lowerBound.isoWeekday - 1]).",
                at: diagnosis.span(range)
            )
        }
    }

    private static func weekday(beside date: Range<Int>, _ reading: Reading) -> (Int, Range<Int>)? {
        if let (weekday, start) = weekday(before: date.lowerBound, reading) {
            return (weekday, start..<date.upperBound)
        }
        return weekday(after: date.upperBound, reading).map { ($0.0, date.lowerBound..<$0.1) }
    }

    // "ngày 12/7, thứ Hai" and "12/7 (thứ Hai)", when no other date follows that it could belong to.
    private static func weekday(after place: Int, _ reading: Reading) -> (Int, Int)? {
        var start = place
        if start < reading.tokens.count, reading.isMark(start, ",") || reading.isMark(start, "(") { start += 1 }
        guard start + 2 <= reading.tokens.count else { return nil }
        let scan = TimeScan(tokens: reading.tokens, bounds: start..<start + 2)
        guard let (weekday, end) = WeekdayName.weekday(scan, at: start) else { return nil }
        if end < reading.tokens.count,
            reading.tokens[end].kind == .number || reading.tokens[end].word == Words.day
                || reading.isMark(end, ",") && start == place + 1 && reading.isMark(place, ",")
        {
            return nil
        }
        return (Int(weekday), end)
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
