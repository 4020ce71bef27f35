import Kernel
import TemporalExpressions
import VietnameseText

/// **Ngày họp sau ngày ban hành** — a notice, conclusions or minutes whose title names the day of a meeting after the
/// day of issue: one of the two is wrong. Plans and invitations speak of days to come.
enum ContradictoryDateRule {
    static func findings(_ diagnosis: Diagnosis) -> [Finding] {
        let document = diagnosis.extraction.document
        guard let issued = document.date, ["TB", "KL", "BB"].contains(document.kind ?? ""),
            let title = document.places["title"]
        else { return [] }
        let calendar = diagnosis.calendar
        return calendar.indices(in: title, diagnosis.reading).compactMap { index in
            guard case .calendar(let value) = calendar.expressions[index].value, value.unit == .day, value.hasYear,
                let day = calendar.days[index]?.lowerBound, day > issued
            else { return nil }
            let range = calendar.expressions[index].tokens
            return Finding(
                .warning,
                "contradictory-date",
                "“\(diagnosis.words(range))” trong trích yếu muộn hơn ngày ban hành (\(issued.vietnamese)); cần xem lại.",
                at: diagnosis.span(range)
            )
        }
    }
}
