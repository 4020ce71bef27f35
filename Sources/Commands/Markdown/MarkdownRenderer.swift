import Directives
import Kernel

/// Prints a document as Markdown: heading, table, findings.
struct MarkdownRenderer: ReportRenderer {
    var choices: PrintingChoices

    var separator: [UInt8] { Array("\n".utf8) }

    func render(_ report: Report) -> [UInt8] {
        var lines = heading(of: report)
        switch choices.part {
        case nil: lines += list(of: ObligationRow.self, in: report) + findings(of: report)
        case .obligations: lines += list(of: ObligationRow.self, in: report)
        case .times: lines += list(of: TimeRow.self, in: report)
        case .references: lines += list(of: ReferenceRow.self, in: report)
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private func heading(of report: Report) -> [String] {
        let document = report.extraction.document
        let title = document.title.map { [MarkdownText.escape($0), ""] } ?? []
        let source = "Tệp: \(MarkdownText.escape(report.source.name))"
        return ["# \(MarkdownText.escape(document.heading))", ""] + title + [source, ""]
    }

    private func list<Row: ListRow>(of type: Row.Type, in report: Report) -> [String] {
        let rows = Row.rows(of: report, choices)
        guard !rows.isEmpty else { return ["Không thấy \(Row.noun) nào trong văn bản này."] }
        let columns = Row.columns.filter { column in
            !column.isOptional || rows.contains { !column.cell($0).isEmpty }
        }
        let heading = [row(columns.map(\.heading)), row(columns.map { _ in "---" })]
        let body = rows.map { item in row(columns.map { MarkdownText.cell($0.cell(item)) }) }
        let summary = Row.self == ObligationRow.self ? tally(of: report).sentence : "\(rows.count) \(Row.noun)"
        return heading + body + ["", "**\(summary)**"]
    }

    private func row(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }

    private func tally(of report: Report) -> Tally {
        Tally(of: report.extraction, asOf: choices.asOf)
    }

    private func findings(of report: Report) -> [String] {
        guard !choices.isQuiet, !report.extraction.findings.isEmpty else { return [] }
        let items = report.extraction.findings.map { "- \(MarkdownText.escape($0.sentence(in: report)))" }
        return ["", "## Cần xem lại", ""] + items
    }
}
