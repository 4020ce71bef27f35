import Directives
import VietnameseText

/// The original with its marks (nguyên văn có đánh dấu).
struct OriginalView {
    let report: Report
    let marks: [Mark]
    /// What the names of this document's elements begin with.
    let prefix: String

    var html: HTML {
        let text = report.extraction.text.utf8
        var html: HTML = "<div class=\"text\">"
        for passage in PassageSplitter(length: text.count, marks: marks).passages() {
            for entry in passage.beginning { html += anchor(of: entry) }
            guard !passage.kinds.isEmpty else {
                html.append(escaping: text[passage.bytes])
                continue
            }
            html += opening(of: passage)
            html.append(escaping: text[passage.bytes])
            html += "</span>"
        }
        html += "</div>"
        return html
    }

    /// The entry's number where its passage begins; it leads back to the list, also without the script.
    private func anchor(of entry: Int) -> HTML {
        """
        <a class="n" id="\(prefix)o\(entry)" href="#\(prefix)i\(entry)" data-o="\(entry)" \
        aria-label="Nhiệm vụ số \(entry), xem trong danh sách">\(entry)</a>
        """
    }

    private func opening(of passage: Passage) -> HTML {
        let classes = passage.kinds.map(\.rawValue).joined(separator: " ")
        let entries = passage.entries.map { String($0) }.joined(separator: " ")
        let names = passage.kinds.filter { $0 != .obligation }.map(\.words).joined(separator: ", ")
        let title: HTML = names.isEmpty ? "" : " title=\"\(names)\""
        let data: HTML = entries.isEmpty ? "" : " data-o=\"\(entries)\""
        return "<span class=\"\(classes)\"\(data)\(title)>"
    }
}
