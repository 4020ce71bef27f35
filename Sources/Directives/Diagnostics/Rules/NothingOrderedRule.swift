import VietnameseText

/// **Không có nhiệm vụ** — a text with no obligation says so, and when hardly any of its words is Vietnamese, or none
/// has a diacritic, that too: nothing is passed over in silence.
enum NothingOrderedRule {
    static func findings(_ diagnosis: Diagnosis) -> [Finding] {
        guard diagnosis.extraction.obligations.isEmpty else { return [] }
        let words = diagnosis.reading.tokens.filter { $0.kind == .word }
        guard !words.isEmpty else {
            return [
                Finding(.warning, "no-words", "Văn bản không có chữ nào đọc được; hãy kiểm tra lại tệp hoặc bảng mã.")
            ]
        }
        let known = words.filter { $0.word != 0 }.count
        if words.count >= 20, known * 5 < words.count {
            return [
                Finding(
                    .warning,
                    "not-vietnamese",
                    "Văn bản dường như không phải tiếng Việt (hoặc sai bảng mã), nên không tìm thấy nhiệm vụ nào."
                )
            ]
        }
        if words.count >= 12, !diagnosis.text.utf8.contains(where: { $0 >= 0x80 }) {
            return [
                Finding(
                    .warning,
                    "no-diacritics",
                    "Văn bản không có dấu tiếng Việt nên chưa đọc được nhiệm vụ; hãy dùng bản có dấu."
                )
            ]
        }
        return [Finding(.info, "no-obligations", "Không tìm thấy nhiệm vụ nào được giao trong văn bản này.")]
    }
}
