import Kernel
import Obligations
import VietnameseText

/// Passages whose words stand elsewhere in a later reading (dời vị trí đoạn trích): proposals and obligations keep pointing to the
/// words that they were read from.
extension Changes {
    func movePassages(of document: Identifier<SourceDocument>, from old: String, to new: String) throws {
        let target = SourceText(new)
        for (id, span) in try spans("proposal", of: document) {
            let moved = Self.place(of: span, in: old, target)
            try session.execute(
                "UPDATE proposal SET span_start = \(moved.lowerBound), span_end = \(moved.upperBound) WHERE id = \(id)"
            )
        }
        for (id, span) in try spans("obligation", of: document) {
            let moved = Self.place(of: span, in: old, target)
            try session.execute(
                "UPDATE obligation SET span_start = \(moved.lowerBound), span_end = \(moved.upperBound) WHERE id = \(id)"
            )
        }
    }

    private func spans(_ table: StaticString, of document: Identifier<SourceDocument>) throws -> [(Int64, Range<Int>)] {
        try session.rows(
            """
            SELECT id, span_start, span_end FROM \(trusted: table)
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
