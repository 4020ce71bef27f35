import Directives
import Kernel
import PaperView
import TemporalExpressions
import VietnameseText

/// An expression of time as a row of a list (mốc thời gian).
struct TimeRow: ListRow {
    static let noun = "mốc thời gian"

    let number: Int
    let time: TimeMention
    let line: Int
    let original: String

    static func rows(of report: Report, _ choices: PrintingChoices) -> [TimeRow] {
        report.extraction.times.enumerated().map { index, time in
            TimeRow(
                number: index + 1,
                time: time,
                line: report.lines.line(of: time.span),
                original: CellPieces.quote(time.span, in: report.extraction.text)
            )
        }
    }

    static let columns: [Column<TimeRow>] = [
        Column(heading: "#", role: .number, minimum: 2, weight: 0) { Cell(String($0.number), .faint) },
        Column(heading: "Nguyên văn", role: .text, minimum: 16, weight: 3) { Cell($0.original) },
        Column(heading: "Từ ngày", minimum: 10, weight: 0) { Cell($0.time.start?.vietnamese) },
        Column(heading: "Đến ngày", minimum: 10, weight: 0) { Cell($0.time.end?.vietnamese) },
        Column(heading: "Tần suất", minimum: 9, weight: 1, isOptional: true) {
            Cell($0.time.recurrence?.frequency.words)
        },
        Column(heading: "Vai trò", minimum: 8, weight: 0) { Cell($0.time.role.words) },
        Column(heading: "Dòng", minimum: 4, weight: 0) { Cell(String($0.line), .faint) },
    ]

    static let fields: [Field<TimeRow>] = [
        Field("STT") { String($0.number) },
        Field("Nguyên văn") { $0.original },
        Field("Từ ngày") { $0.time.start?.vietnamese },
        Field("Đến ngày") { $0.time.end?.vietnamese },
        Field("Tần suất") { $0.time.recurrence?.frequency.words },
        Field("Vai trò") { $0.time.role.words },
        Field("Dòng") { String($0.line) },
    ]
}
