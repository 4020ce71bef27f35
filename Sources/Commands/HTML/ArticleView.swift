import Directives
import Kernel
import Markup
import PaperView
import VietnameseText

/// One document on the page (một văn bản): heading, legend, list, original, findings.
struct ArticleView {
    let report: Report
    let entries: [PageEntry]
    let choices: PrintingChoices

    var html: HTML {
        """
        <article>
        \(header)
        <div class="panes">
        <section class="list" id="\(prefix)list" aria-label="Danh sách">
        \(list)\(findings)</section>
        <section class="original" id="\(prefix)text" aria-label="Nguyên văn">
        \(legend)\(OriginalView(text: report.extraction.text, marks: marks, labels: labels).html)
        </section>
        </div>
        <nav class="jump" aria-label="Chuyển nhanh"><a href="#\(prefix)list">Danh sách</a>\
        <a href="#\(prefix)text">Nguyên văn</a></nav>
        </article>

        """
    }

    private var prefix: String { "d\(report.ordinal + 1)-" }

    private var labels: PaperLabels {
        let prefix = prefix
        return PaperLabels(
            kind: { $0.words },
            number: { "Nhiệm vụ số \($0), xem trong danh sách" },
            anchor: { "\(prefix)o\($0)" },
            entry: { "\(prefix)i\($0)" },
            columns: "Đoạn xếp cột",
            table: "Bảng"
        )
    }

    private var marks: [Mark] { entries.flatMap(\.marks) + findingMarks }

    private var findingMarks: [Mark] {
        guard showsFindings else { return [] }
        return report.extraction.findings.compactMap { finding in
            finding.span.map { Mark(kind: .finding, bytes: $0.bytes) }
        }
    }

    private var showsFindings: Bool { choices.part == nil && !choices.isQuiet }

    private var header: HTML {
        let document = report.extraction.document
        let title: HTML = document.title.map { "<p class=\"title\">\($0)</p>" } ?? ""
        return """
            <header><h1>\(document.heading)</h1>\(title)\
            <p class="source">\(report.source.name) · <b>\(summary)</b>\(asOf)</p></header>
            """
    }

    private var summary: String {
        switch choices.part {
        case nil, .obligations: Tally(of: report.extraction, asOf: choices.asOf).sentence
        case .times: "\(entries.count) \(TimeRow.noun)"
        case .references: "\(entries.count) \(ReferenceRow.noun)"
        }
    }

    private var asOf: HTML {
        choices.asOf.map { " · tính đến ngày \($0.vietnamese)" } ?? ""
    }

    private var legend: HTML {
        let present = Set(marks.map(\.kind))
        let items = MarkKind.allCases.filter { present.contains($0) }.map { kind -> HTML in
            "<li><span class=\"\(kind.rawValue)\">\(kind.words)</span></li>"
        }
        return items.isEmpty ? "" : "<ul class=\"legend\" aria-label=\"Chú giải màu\">\(items)</ul>\n"
    }

    private var list: HTML {
        guard !entries.isEmpty else { return "<p class=\"none\">Không thấy gì để liệt kê trong văn bản này.</p>\n" }
        return "<ol>\n\(entries.map { EntryView(entry: $0, prefix: prefix).html })</ol>\n"
    }

    private var findings: HTML {
        guard showsFindings, !report.extraction.findings.isEmpty else { return "" }
        let items = report.extraction.findings.map { finding -> HTML in
            "<li>\(finding.sentence(in: report))</li>\n"
        }
        return "<h2>Cần xem lại</h2>\n<ul class=\"findings\">\n\(items)</ul>\n"
    }
}
