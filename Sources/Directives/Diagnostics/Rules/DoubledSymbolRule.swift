import VietnameseText

/// **Ký hiệu văn bản nghi thừa chữ** — the symbol of a cited document that ends in a doubled W ("BTCTWW"), or that is
/// a known one with a letter doubled.
enum DoubledSymbolRule {
    static func findings(_ diagnosis: Diagnosis) -> [Finding] {
        diagnosis.extraction.references.compactMap { reference in
            guard reference.symbol.hasSuffix("WW") else { return nil }
            let meant = String(reference.symbol.dropLast())
            return Finding(
                .warning,
                "suspect-ocr",
                "Ký hiệu “\(reference.symbol)” có thể thừa chữ; có lẽ là “\(meant)”.",
                at: reference.span,
                suggestion: meant
            )
        }
    }
}
