import VietnameseText

/// **Văn bản thứ hai** — a letterhead behind the signature begins another paper, which is not read: one file is one
/// document.
enum FurtherPaperRule {
    static func finding(_ frame: Frame, _ tokens: [Token], _ lines: [Line], _ text: SourceText) -> Finding? {
        guard let line = frame.further else { return nil }
        let range = lines[line].tokens
        return Finding(
            .warning,
            "further-paper",
            "Sau phần chữ ký còn một văn bản khác chưa được đọc; hãy tách thành tệp riêng.",
            at: text.span(Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end))
        )
    }
}
