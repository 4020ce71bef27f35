import Kernel
import TemporalExpressions
import VietnameseText

/// **Thời hạn đã qua khi ban hành** — an obligation whose words set a day before the document's own date: probably a
/// wrong year. It is not taken as the deadline.
enum PastDeadlineRule {
    static func findings(_ diagnosis: Diagnosis) -> [Finding] {
        guard let issued = diagnosis.extraction.document.date else { return [] }
        var findings: [Finding] = []
        let calendar = diagnosis.calendar
        for obligation in diagnosis.extraction.obligations
        where obligation.deadline == nil && obligation.recurrence == nil {
            for index in calendar.indices(in: obligation.span, diagnosis.reading) {
                let expression = calendar.expressions[index]
                guard case .calendar(let value) = expression.value, value.unit == .day, value.hasYear,
                    let days = calendar.days[index],
                    expression.relation == .before || expression.relation == .by, days.upperBound < issued,
                    issued.days(since: days.upperBound) < 400
                else { continue }
                let range = expression.relationStart..<expression.tokens.upperBound
                findings.append(
                    Finding(
                        .warning,
                        "past-deadline",
                        "“\(diagnosis.words(range))” sớm hơn ngày ban hành văn bản (\(issued.vietnamese)); cần xem lại năm.",
                        at: diagnosis.span(range)
                    )
                )
            }
        }
        return findings
    }
}
