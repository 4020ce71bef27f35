import VietnameseText

/// **Văn bản không rõ ngày** — without a date of issue or of a meeting, days without a year stay open; without a
/// single day, deadlines that count from the document cannot be computed.
enum MissingDateRule {
    static func findings(_ diagnosis: Diagnosis) -> [Finding] {
        guard diagnosis.extraction.document.date == nil, !diagnosis.extraction.text.utf8.isEmpty else { return [] }
        return [
            Finding(
                .warning,
                "missing-date",
                "Không đọc được ngày ban hành của văn bản; các mốc không ghi năm chưa tính được, cần xem lại."
            )
        ]
    }
}
