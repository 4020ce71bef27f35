import VietnameseText

/// **Chữ bị nhận dạng sai** — "truờng", "luợng", "ngưòi" have a horn missing on one of two vowels; "l0/2024", "15/l0"
/// have a letter for a digit. Both are read through; the reader is shown where.
enum MisreadLetterRule {
    static func findings(_ diagnosis: Diagnosis) -> [Finding] {
        var findings: [Finding] = []
        for place in diagnosis.reading.tokens.indices where diagnosis.reading.tokens[place].flags.contains(.mended) {
            let written = diagnosis.words(place..<place + 1)
            let token = diagnosis.reading.tokens[place]
            let meant = token.kind == .number ? written.replacingLetterDigits : horned(written)
            guard meant != written else { continue }
            findings.append(
                Finding(
                    .warning,
                    "suspect-ocr",
                    "Chữ “\(written)” có thể bị nhận dạng sai; có lẽ là “\(meant)”.",
                    at: diagnosis.span(place..<place + 1),
                    suggestion: meant
                )
            )
            if findings.count >= 200 { break }
        }
        return findings
    }

    /// "truờng" → "trường", "ngưòi" → "người".
    private static func horned(_ word: String) -> String {
        var scalars = Array(word.unicodeScalars)
        for index in scalars.indices.dropLast() {
            let next = scalars[index + 1]
            if scalars[index] == "u" || scalars[index] == "U", hornedO.contains(next) {
                scalars[index] = scalars[index] == "u" ? "ư" : "Ư"
            } else if scalars[index] == "ư" || scalars[index] == "Ư", let place = plainO.firstIndex(of: next) {
                scalars[index + 1] = hornedO[place]
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static let hornedO = Array("ơờớởỡợƠỜỚỞỠỢ".unicodeScalars)
    private static let plainO = Array("oòóỏõọOÒÓỎÕỌ".unicodeScalars)
}
