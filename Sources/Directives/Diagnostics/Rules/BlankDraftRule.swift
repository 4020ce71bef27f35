import VietnameseText

/// **Chỗ để trống của dự thảo** — "ngày … tháng … năm 2024", "Số:     /KH-UBND": what a draft leaves open is shown,
/// not guessed.
enum BlankDraftRule {
    static func findings(_ diagnosis: Diagnosis) -> [Finding] {
        var findings: [Finding] = []
        let document = diagnosis.extraction.document
        if document.symbol != nil, document.number == nil {
            findings.append(
                Finding(.info, "blank-number", "Số văn bản còn để trống (dự thảo).", at: document.places["symbol"])
            )
        }
        let tokens = diagnosis.reading.tokens
        for place in tokens.indices.dropLast(2) where tokens[place].word == Words.day && isBlank(tokens, place) {
            findings.append(
                Finding(
                    .info,
                    "blank-date",
                    "Ngày tháng còn để trống (dự thảo).",
                    at: diagnosis.span(place..<place + 2)
                )
            )
        }
        return findings
    }

    // "ngày … tháng", "ngày     tháng", "ngày ...... tháng".
    private static func isBlank(_ tokens: UnsafeBufferPointer<Token>, _ place: Int) -> Bool {
        var next = place + 1
        while next < tokens.count, next - place < 12,
            tokens[next].isMark(".") || tokens[next].isMark("\u{2026}") || tokens[next].isMark("_")
        {
            next += 1
        }
        guard next < tokens.count, tokens[next].word == Words.month else { return false }
        return next > place + 1 || tokens[next].flags.contains(.columnBefore)
    }
}
