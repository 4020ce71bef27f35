package import Directives
import VietnameseText

/// Where a text came from (tệp nguồn).
package struct SourceDescription: Sendable, Equatable {
    /// The file's name as the user gave it; "-" for the standard input.
    package var name: String
    /// "text", "docx", "pdf" …
    package var format: String
    package var byteCount: Int
    /// Of the file as it was read, in hexadecimal.
    package var sha256: String

    package init(name: String, format: String, byteCount: Int, sha256: String) {
        self.name = name
        self.format = format
        self.byteCount = byteCount
        self.sha256 = sha256
    }
}

/// One document that was read, with what it says: what every format prints.
package struct Report: Sendable {
    package let source: SourceDescription
    package let extraction: Extraction
    /// The place among the inputs, from 0; makes names unique on a page that shows several documents.
    package let ordinal: Int
    let lines: LineIndex

    package init(_ source: SourceDescription, _ extraction: Extraction, ordinal: Int = 0) {
        self.source = source
        self.extraction = extraction
        self.ordinal = ordinal
        lines = LineIndex(extraction.text)
    }
}
