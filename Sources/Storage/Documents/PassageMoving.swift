import Kernel
import Obligations
import VietnameseText

/// Passages whose words stand elsewhere in a later reading (dời vị trí đoạn trích): proposals and obligations keep pointing to the
/// words that they were read from.
extension Changes {
    func movePassages(of reading: ReadingComparison, in document: Identifier<SourceDocument>, to text: String) throws {
        let (old, new) = (try records.text(of: document) ?? "", SourceText(text))
        guard old != text else { return }
        for proposal in try records.proposals(of: document) {
            let place = Self.place(of: proposal.span, in: old, new)
            guard place != proposal.span else { continue }
            try move(proposal, to: place, isUntouched: reading.untouched.contains(proposal.id))
        }
        for (id, span) in try obligationSpans(of: document) {
            let place = Self.place(of: span, in: old, new)
            try session.post(
                "UPDATE obligation SET span_start = \(place.lowerBound), span_end = \(place.upperBound) WHERE id = \(id)"
            )
        }
    }

    // Where a person had a hand in it, the move is a version of its own: it was not the person who moved it.
    private func move(_ proposal: Proposal, to place: Range<Int>, isUntouched: Bool) throws {
        guard isUntouched else {
            var moved = proposal
            moved.span = place
            try replace(proposal, with: moved, .reread)
            return
        }
        try session.post(
            """
            UPDATE proposal SET span_start = \(place.lowerBound), span_end = \(place.upperBound)
            WHERE authority_id = \(authority) AND id = \(proposal.id)
            """
        )
    }

    private func obligationSpans(of document: Identifier<SourceDocument>) throws -> [(Int64, Range<Int>)] {
        try session.rows(
            """
            SELECT id, span_start, span_end FROM obligation
            WHERE authority_id = \(authority) AND document_id = \(document) AND span_start IS NOT NULL
            """
        ) { row in (try row.integer(), try row.span()) }
    }

    // The same words, the nearest to where they were; words that are gone keep their place as far as the text goes.
    private static func place(of span: Range<Int>, in old: String, _ new: SourceText) -> Range<Int> {
        let places = new.places(of: old.passage(span))
        if let nearest = places.min(by: { abs($0.lowerBound - span.lowerBound) < abs($1.lowerBound - span.lowerBound) })
        {
            return nearest
        }
        let length = new.scalarOffset(ofByte: new.utf8.count)
        let start = min(span.lowerBound, max(0, length - 1))
        return start..<max(start, min(span.upperBound, length))
    }
}
