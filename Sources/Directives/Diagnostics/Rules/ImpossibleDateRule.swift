import Kernel
import TemporalExpressions
import VietnameseText

/// **Ngày không có thật** — "31/02/2024", "ngày 31 tháng 4": a day that the calendar does not have, and a range whose
/// end is before its beginning.
enum ImpossibleDateRule {
    static func findings(_ diagnosis: Diagnosis) -> [Finding] {
        let tokens = diagnosis.reading.tokens
        var findings: [Finding] = []
        for place in tokens.indices where tokens[place].kind == .number && place + 2 < tokens.count {
            guard let range = slashed(tokens, place) ?? written(tokens, place) else { continue }
            findings.append(
                Finding(
                    .error,
                    "impossible-date",
                    "“\(diagnosis.words(range))” không phải là một ngày có trong lịch; cần xem lại bản gốc.",
                    at: diagnosis.span(range)
                )
            )
        }
        return findings + inverted(diagnosis)
    }

    // "từ ngày 30/8/2024 đến ngày 15/8/2024".
    private static func inverted(_ diagnosis: Diagnosis) -> [Finding] {
        let calendar = diagnosis.calendar
        return calendar.expressions.indices.dropLast().compactMap { index in
            let (first, last) = (calendar.expressions[index], calendar.expressions[index + 1])
            guard first.relation == .from, last.relation == .by, last.relationStart == first.tokens.upperBound,
                let start = calendar.days[index], let end = calendar.days[index + 1], end.upperBound < start.lowerBound
            else { return nil }
            let range = first.relationStart..<last.tokens.upperBound
            return Finding(
                .error,
                "impossible-date",
                "“\(diagnosis.words(range))”: ngày kết thúc sớm hơn ngày bắt đầu; cần xem lại bản gốc.",
                at: diagnosis.span(range)
            )
        }
    }

    private static func slashed(_ tokens: UnsafeBufferPointer<Token>, _ place: Int) -> Range<Int>? {
        guard place + 4 < tokens.count, tokens[place + 1].isMark("/"), tokens[place + 3].isMark("/"),
            tokens[place + 2].kind == .number,
            tokens[place + 4].kind == .number, (1900...2199).contains(tokens[place + 4].value),
            !tokens[place + 1].hasSpaceBefore,
            !tokens[place + 2].hasSpaceBefore, !tokens[place + 3].hasSpaceBefore, !tokens[place + 4].hasSpaceBefore
        else { return nil }
        let day = LocalDay(
            year: Int(tokens[place + 4].value),
            month: Int(tokens[place + 2].value),
            day: Int(tokens[place].value)
        )
        return day == nil ? place..<place + 5 : nil
    }

    private static func written(_ tokens: UnsafeBufferPointer<Token>, _ place: Int) -> Range<Int>? {
        guard place > 0, tokens[place - 1].word == Words.day, tokens[place + 1].word == Words.month,
            tokens[place + 2].kind == .number
        else { return nil }
        var year = 2024
        var end = place + 3
        if place + 4 < tokens.count, tokens[place + 3].word == Words.year, tokens[place + 4].kind == .number {
            year = Int(tokens[place + 4].value)
            end = place + 5
        }
        return LocalDay(year: year, month: Int(tokens[place + 2].value), day: Int(tokens[place].value)) == nil
            ? place - 1..<end : nil
    }
}
