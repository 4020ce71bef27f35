package import Directives
import Kernel
package import VietnameseText

/// A text with what the extractor made of it, for tests that ask about it by words instead of offsets.
package struct ExtractedText: Sendable {
    package let extraction: Extraction

    package init(_ text: String) {
        extraction = Extractor().extract(SourceText(text))
    }

    /// A notice of 21 June 2024 of a fictional ward, with this as its body.
    package static func notice(_ body: String) -> ExtractedText {
        ExtractedText(
            """
            ĐẢNG ỦY PHƯỜNG AN HẠ
            BAN THƯỜNG VỤ
            *
            Số: 12-TB/ĐU

            An Hạ, ngày 21 tháng 6 năm 2024

            THÔNG BÁO
            Kết luận của Ban Thường vụ Đảng ủy Phường về công tác tháng 6

            \(body)
            """ + closing
        )
    }

    /// The code points of a notice behind its body.
    package static let closingLength = closing.unicodeScalars.count

    private static let closing = "\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nTrần Văn An"

    package var obligations: [ObligationProposal] { extraction.obligations }
    /// The words of each obligation, from its first to its last.
    package var quotes: [String] { obligations.map { extraction.text[$0.span] } }

    /// The first obligation whose words hold the quote.
    package func obligation(_ quote: String) -> ObligationProposal? {
        obligations.first { extraction.text[$0.span].contains(quote) }
    }

    package func quote(_ span: TextSpan) -> String { extraction.text[span] }
}

extension ObligationProposal {
    package var leadNames: [String] { lead.map(\.name) }
    package var coordinatorNames: [String] { coordinating.map(\.name) }
    package var recipientNames: [String] { reportTo.map(\.name) }
    package var due: String? { deadline?.due?.description }
    package var start: String? { starts?.date.description }
}
