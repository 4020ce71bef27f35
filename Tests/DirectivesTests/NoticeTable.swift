import Directives
import TestSupport
import Testing
import VietnameseText

/// A body of a notice of 21 June 2024, and what is asked of each of its obligations in turn.
typealias NamesRow = (body: String, names: [[String]])

/// Finds exactly the marked obligations, word for word.
func expectUnits(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let body = MarkedText(marked)
    let extracted = ExtractedText.notice(body.text)
    #expect(extracted.quotes == body.quotes, "\(body.text)", sourceLocation: sourceLocation)
    let start =
        extracted.extraction.text.string.unicodeScalars.count - ExtractedText.closingLength
        - body.text.unicodeScalars.count
    let places = body.ranges.map { ($0.lowerBound + start)..<($0.upperBound + start) }
    #expect(extracted.obligations.map(\.span.scalars) == places, "\(body.text)", sourceLocation: sourceLocation)
}

/// Finds these names in each obligation.
func expectNames(
    _ row: NamesRow,
    _ names: KeyPath<ObligationProposal, [String]>,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let found = ExtractedText.notice(row.body).obligations.map { $0[keyPath: names] }
    #expect(found == row.names, "\(row.body)", sourceLocation: sourceLocation)
}
