import Kernel
import TestSupport
import Testing
import VietnameseText

/// A text with the expressions marked in it, and what each means in a document of 21 June 2024.
typealias TimeRow = (text: String, meanings: [String])

/// Finds exactly the marked expressions, at their places, with these meanings.
func expectTimes(
    _ row: TimeRow,
    on day: LocalDay? = .iso("2024-06-21"),
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let marked = MarkedText(row.text)
    let reading = TimeReading(marked.text, on: day)
    #expect(reading.quotes == marked.quotes, sourceLocation: sourceLocation)
    #expect(reading.found.map(\.span.scalars) == marked.ranges, sourceLocation: sourceLocation)
    #expect(reading.meanings == row.meanings, "\(marked.text)", sourceLocation: sourceLocation)
}

/// Finds nothing at all.
func expectNoTime(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(TimeReading(text).quotes == [], "\(text)", sourceLocation: sourceLocation)
}
