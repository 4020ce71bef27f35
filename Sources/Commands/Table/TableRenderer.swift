import Directives
import Kernel

/// Prints a document for the eye (dạng bảng): heading, one row an obligation, counts, findings.
struct TableRenderer: ReportRenderer {
    var choices: PrintingChoices

    var separator: [UInt8] { Array("\n\n".utf8) }

    func render(_ report: Report) -> [UInt8] {
        var lines = heading(of: report) + [""]
        switch choices.part {
        case nil: lines += list(of: ObligationRow.self, in: report, summary: summary(of: report)) + findings(of: report)
        case .obligations: lines += list(of: ObligationRow.self, in: report, summary: summary(of: report))
        case .times: lines += list(of: TimeRow.self, in: report)
        case .references: lines += list(of: ReferenceRow.self, in: report)
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// Several documents are summed up at the end.
    func closing(_ tally: Tally) -> [UInt8] {
        guard tally.documents > 1, choices.part == nil || choices.part == .obligations else { return [] }
        return Array("\n\(style.apply(.strong, to: "Tổng cộng \(tally.documents) văn bản: \(tally.sentence)"))\n".utf8)
    }
}

extension TableRenderer {
    private var style: TerminalStyle { TerminalStyle(colours: choices.colours) }

    private func heading(of report: Report) -> [String] {
        let document = report.extraction.document
        let title = document.title.map { wrapped($0, .plain) } ?? []
        return wrapped(document.heading, .strong) + title + wrapped("Tệp: \(report.source.name)", .faint)
    }

    private func list<Row: ListRow>(of type: Row.Type, in report: Report, summary: String? = nil) -> [String] {
        let rows = Row.rows(of: report, choices)
        guard !rows.isEmpty else { return wrapped("Không thấy \(Row.noun) nào trong văn bản này.", .plain) }
        let summary = summary ?? "\(rows.count) \(Row.noun)"
        return lines(of: rows) + wrapped(summary, .strong)
    }

    /// All columns where they fit, the essential ones on eighty characters, cards below that.
    private func lines<Row: ListRow>(of rows: [Row]) -> [String] {
        for columns in [Row.columns, Row.narrowColumns] {
            let layout = TableLayout(columns, rows, width: choices.width, style: style, most: most)
            if layout.fits, choices.width >= Self.narrowest { return layout.lines() }
        }
        let cards = CardLayout(columns: Row.columns, width: choices.width, style: style, most: most)
        return cards.lines(of: rows) + [""]
    }

    /// Columns below which a table is no pleasure.
    private static let narrowest = 56

    /// An overview shows the beginning of a long paragraph.
    private var most: Int? { choices.isFull ? nil : 8 }

    private func summary(of report: Report) -> String {
        let asOf = choices.asOf.map { " (tính đến ngày \($0.vietnamese))" } ?? ""
        return Tally(of: report.extraction, asOf: choices.asOf).sentence + asOf
    }

    private func findings(of report: Report) -> [String] {
        guard !choices.isQuiet, !report.extraction.findings.isEmpty else { return [] }
        let lines = report.extraction.findings.flatMap { finding in
            wrapped("• " + finding.sentence(in: report), finding.severity == .info ? .faint : .missing, hanging: 2)
        }
        return ["", style.apply(.strong, to: "Cần xem lại:")] + lines
    }

    private func wrapped(_ text: String, _ tone: Tone, hanging: Int = 0) -> [String] {
        WordWrap.lines(of: text, width: max(16, choices.width - hanging)).enumerated().map { index, line in
            (index == 0 ? "" : String(repeating: " ", count: hanging)) + style.apply(tone, to: line)
        }
    }
}

extension Finding {
    /// "Cảnh báo (dòng 12): … Có lẽ là “phấn đấu”."
    func sentence(in report: Report) -> String {
        let place = span.map { " (dòng \(report.lines.line(of: $0)))" } ?? ""
        let guess = suggestion.map { " Có lẽ là “\($0)”." } ?? ""
        return "\(severity.words)\(place): \(message)\(guess)"
    }
}
