import Directives
import Kernel
import Markup

/// Prints a page that needs nothing beside itself (trang web tự đủ): the original, the list, and the way from one to
/// the other.
struct PageRenderer: ReportRenderer {
    var choices: PrintingChoices

    var opening: [UInt8] {
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(PageAssets.policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>Nhiệm vụ được giao · Đôn Đốc</title>
            <style>\(HTML(trusted: PageAssets.style))</style>
            </head>
            <body>

            """
        return page.bytes
    }

    func render(_ report: Report) -> [UInt8] {
        let text = report.extraction.text
        return switch choices.part {
        case nil, .obligations: article(report, ObligationRow.rows(of: report, choices).map { PageEntry($0, in: text) })
        case .times: article(report, TimeRow.rows(of: report, choices).map { PageEntry($0, in: text) })
        case .references: article(report, ReferenceRow.rows(of: report, choices).map { PageEntry($0) })
        }
    }

    func closing(_ tally: Tally) -> [UInt8] {
        let page: HTML = "<script>\(HTML(trusted: PageAssets.script))</script>\n</body>\n</html>\n"
        return page.bytes
    }

    private func article(_ report: Report, _ entries: [PageEntry]) -> [UInt8] {
        ArticleView(report: report, entries: entries, choices: choices).html.bytes
    }
}
