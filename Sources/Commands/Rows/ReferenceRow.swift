import Directives
import Kernel
import VietnameseText

/// A cited document as a row of a list (văn bản viện dẫn).
struct ReferenceRow: ListRow {
    static let noun = "văn bản viện dẫn"

    let number: Int
    let reference: Reference
    let line: Int
    let original: String

    static func rows(of report: Report, _ choices: PrintingChoices) -> [ReferenceRow] {
        report.extraction.references.enumerated().map { index, reference in
            ReferenceRow(
                number: index + 1,
                reference: reference,
                line: report.lines.line(of: reference.span),
                original: report.extraction.text[reference.span]
            )
        }
    }

    static let columns: [Column<ReferenceRow>] = [
        Column(heading: "#", role: .number, minimum: 2, weight: 0) { Cell(String($0.number), .faint) },
        Column(heading: "Nguyên văn", role: .text, minimum: 18, weight: 3) { Cell($0.original) },
        Column(heading: "Số", minimum: 4, weight: 0) { Cell($0.reference.number) },
        Column(heading: "Ký hiệu", minimum: 10, weight: 1) { Cell($0.reference.symbol) },
        Column(heading: "Ngày", minimum: 10, weight: 0, isOptional: true) { Cell($0.reference.date?.vietnamese) },
        Column(heading: "Cơ quan", minimum: 12, weight: 2, isOptional: true) { Cell($0.reference.issuer) },
        Column(heading: "Dòng", minimum: 4, weight: 0) { Cell(String($0.line), .faint) },
    ]

    static let fields: [Field<ReferenceRow>] = [
        Field("STT") { String($0.number) },
        Field("Nguyên văn") { $0.original },
        Field("Loại") { $0.reference.kind },
        Field("Số") { $0.reference.number },
        Field("Ký hiệu") { $0.reference.symbol },
        Field("Ngày") { $0.reference.date?.vietnamese },
        Field("Cơ quan ban hành") { $0.reference.issuer },
        Field("Dòng") { String($0.line) },
    ]
}
