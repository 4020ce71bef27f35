package import Directives
package import VietnameseText

/// Where an entry's parts stand in the original (các chỗ được đánh dấu), without what other columns say in between.
package struct MarkedPlaces {
    private let text: SourceText
    private let entry: Int

    package init(text: SourceText, entry: Int) {
        self.text = text
        self.entry = entry
    }

    /// The obligation's own passage comes first.
    package func marks(of obligation: ObligationProposal) -> [Mark] {
        var marks = [Mark(kind: .obligation, bytes: obligation.span.bytes, entry: entry)]
        for actor in obligation.lead { marks += self.marks(.lead, at: actor.span, actor.name) }
        for actor in obligation.coordinating { marks += self.marks(.coordinating, at: actor.span, actor.name) }
        for actor in obligation.reportTo { marks += self.marks(.reporting, at: actor.span, actor.name) }
        if let deadline = obligation.deadline { marks += self.marks(.deadline, at: deadline.span, deadline.quote) }
        if let starts = obligation.starts { marks += self.marks(.start, at: starts.span) }
        if let recurrence = obligation.recurrence {
            marks += self.marks(.recurrence, at: recurrence.span, recurrence.quote)
        }
        return marks
    }

    package func marks(_ kind: MarkKind, at span: TextSpan, _ words: String? = nil) -> [Mark] {
        CellPieces.pieces(of: span, spelling: words, in: text).map { Mark(kind: kind, bytes: $0, entry: entry) }
    }
}

extension Deadline {
    /// The words of the text that the day follows from: "trước ngày 20/7/2024".
    package var quote: String {
        explanation.split(separator: " → ").first.map { String($0) } ?? explanation
    }
}
