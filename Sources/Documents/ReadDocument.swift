package import VietnameseText

/// A document as it was read (văn bản đã đọc): its text, and what identifies the file it came from.
package struct ReadDocument: Sendable {
    /// The text every span points into, in NFC.
    package let text: SourceText
    /// The name it was given under: a path, or "-" for standard input.
    package let name: String
    package let format: DocumentFormat
    /// The encoding of a text file; nil for every other format.
    package let encoding: TextEncoding?
    /// The size of the file, in bytes.
    package let byteCount: Int
    /// SHA-256 of the file's bytes, in small hexadecimal digits.
    package let sha256: String
    /// What reading had to guess, replace or leave out.
    package let findings: [ReadingFinding]
}

/// Something a reader of the result should know about how the text came about (ghi nhận khi đọc).
package struct ReadingFinding: Sendable, Equatable {
    /// The kinds of findings, a closed set that other programs may rely on.
    package enum Code: String, Sendable, CaseIterable {
        /// Broken bytes, lone surrogates or NULs became U+FFFD.
        case replacedCharacters = "replaced-characters"
        /// The text was in one of the encodings from before Unicode.
        case legacyEncoding = "legacy-encoding"
        /// No encoding made Vietnamese of the bytes.
        case uncertainEncoding = "uncertain-encoding"
        /// Text came from character recognition and may hold faults.
        case recognisedText = "recognised-text"
        /// Pages or parts gave no text.
        case missingText = "missing-text"
        /// The document holds tracked changes; they were read as accepted.
        case trackedChanges = "tracked-changes"
    }

    /// How much it matters (mức độ).
    package enum Severity: String, Sendable {
        case note
        case warning
    }

    package let code: Code
    package let severity: Severity
    /// One sentence in Vietnamese.
    package let message: String

    package init(_ code: Code, _ severity: Severity, _ message: String) {
        self.code = code
        self.severity = severity
        self.message = message
    }
}

/// What kind of file a document is (định dạng), known from its content and never from its name alone.
package enum DocumentFormat: String, Sendable, CaseIterable {
    case text
    /// Word's .docx.
    case word = "docx"
    /// OpenDocument text, .odt.
    case openDocument = "odt"
    case pdf
    /// A scan or a photograph.
    case image
}
