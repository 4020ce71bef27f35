import Markup

/// Writes passages in order, each as far as it lies in the part of the original that is being written.
struct PassageWriter {
    private let utf8: [UInt8]
    private let passages: [Passage]
    private let labels: PaperLabels
    private var next = 0
    private var isBegun = false
    private(set) var html: HTML = ""

    init(_ utf8: [UInt8], _ passages: [Passage], _ labels: PaperLabels) {
        self.utf8 = utf8
        self.passages = passages
        self.labels = labels
    }

    mutating func write(markup: HTML) {
        html += markup
    }

    /// The parts come in order; what lies between two of them is not shown, but no entry loses its number.
    mutating func write(_ part: Range<Int>) {
        while next < passages.count, passages[next].bytes.lowerBound < part.upperBound {
            let passage = passages[next]
            if !isBegun { for entry in passage.beginning { html += anchor(of: entry) } }
            isBegun = true
            let shown = passage.bytes.clamped(to: part)
            if !shown.isEmpty { write(shown, of: passage) }
            guard passage.bytes.upperBound <= part.upperBound else { return }
            next += 1
            isBegun = false
        }
    }

    private mutating func write(_ shown: Range<Int>, of passage: Passage) {
        guard !passage.kinds.isEmpty else { return html.append(escaping: utf8[shown]) }
        html += opening(of: passage)
        html.append(escaping: utf8[shown])
        html += "</span>"
    }

    /// The entry's number where its passage begins; it leads back to the list, also without the script.
    private func anchor(of entry: Int) -> HTML {
        """
        <a class="n" id="\(labels.anchor(entry))" href="#\(labels.entry(entry))" data-o="\(entry)" \
        aria-label="\(labels.number(entry))">\(entry)</a>
        """
    }

    private func opening(of passage: Passage) -> HTML {
        let classes = passage.kinds.map(\.rawValue).joined(separator: " ")
        let entries = passage.entries.map { String($0) }.joined(separator: " ")
        let names = passage.kinds.filter { $0 != .obligation }.map(labels.kind).joined(separator: ", ")
        let title: HTML = names.isEmpty ? "" : " title=\"\(names)\""
        let data: HTML = entries.isEmpty ? "" : " data-o=\"\(entries)\""
        return "<span class=\"\(classes)\"\(data)\(title)>"
    }
}
