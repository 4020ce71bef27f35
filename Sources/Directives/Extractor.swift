package import VietnameseText

/// Reads a directive document and returns what it orders.
package struct Extractor: Sendable {
    package init() {}

    /// The obligations and everything else that the text says; never fails: what it cannot read becomes a finding.
    package func extract(_ text: SourceText) -> Extraction {
        Extraction(
            text: text,
            document: DocumentDescription(),
            sections: [],
            obligations: [],
            statements: [],
            times: [],
            references: [],
            findings: []
        )
    }
}
