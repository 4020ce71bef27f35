import Directives
import Exports
import Kernel

/// Prints a spreadsheet (bảng tính): one heading for all documents, one row an obligation, a time or a reference.
struct CSVRenderer: ReportRenderer {
    var part: OutputPart?
    var asOf: LocalDay?

    var opening: [UInt8] {
        var csv = CSVWriter()
        switch part {
        case nil, .obligations: csv.row(Self.about.map(\.heading) + ObligationRow.fields.map(\.heading))
        case .times: csv.row(Self.about.map(\.heading) + TimeRow.fields.map(\.heading))
        case .references: csv.row(Self.about.map(\.heading) + ReferenceRow.fields.map(\.heading))
        }
        return CSVWriter.byteOrderMark + csv.bytes
    }

    func render(_ report: Report) -> [UInt8] {
        switch part {
        case nil, .obligations: rows(ObligationRow.self, of: report)
        case .times: rows(TimeRow.self, of: report)
        case .references: rows(ReferenceRow.self, of: report)
        }
    }

    /// Which document a row comes from.
    private static let about: [Field<Report>] = [
        Field("Tệp") { $0.source.name },
        Field("Văn bản") { $0.extraction.document.heading },
    ]

    private func rows<Row: ListRow>(_ type: Row.Type, of report: Report) -> [UInt8] {
        var choices = PrintingChoices()
        choices.asOf = asOf
        var csv = CSVWriter()
        let about = Self.about.map { $0.value(report) ?? "" }
        for row in Row.rows(of: report, choices) {
            csv.row(about + Row.fields.map { $0.value(row) ?? "" })
        }
        return csv.bytes
    }
}
