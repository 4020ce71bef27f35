import Kernel
import TemporalExpressions
import VietnameseText

@testable import Commands
@testable import Directives

/// A small notice of a fictional ward, and what it says, set by hand: every format is tested on it.
enum Sample {
    static let text = """
        THÔNG BÁO
        Kết luận về vệ sinh môi trường

        1. Yêu cầu UBND phường Bến Sậy phối hợp với Công an phường xử lý điểm đen rác thải, \
        báo cáo Đảng ủy trước ngày 20/7/2024 theo Nghị quyết số 05-NQ/QU.
        2. Các chi bộ tổ chức sinh hoạt hằng tháng, từ ngày 01/8/2024.
        3. Mặt trận Tổ quốc phần đầu vận động Nhân dân.

        """

    static let source = SourceText(text)

    /// The place of some words; `occurrence` counts from 1.
    static func place(_ words: String, in source: SourceText = source) -> TextSpan {
        let needle = Array(words.utf8)
        let starts = source.utf8.indices.dropLast(max(0, needle.count - 1))
        let start = starts.first { source.utf8[$0..<($0 + needle.count)].elementsEqual(needle) } ?? 0
        return source.span(start..<(start + needle.count))
    }

    static func actor(_ name: String, in source: SourceText = source) -> ActorMention {
        ActorMention(name: name, span: place(name, in: source), inherited: false)
    }

    static var report: Report {
        report(of: extraction)
    }

    static func report(of extraction: Extraction, ordinal: Int = 0, name: String = "thong-bao.txt") -> Report {
        let source = SourceDescription(
            name: name,
            format: "text",
            byteCount: extraction.text.utf8.count,
            sha256: "ab12"
        )
        return Report(source, extraction, ordinal: ordinal)
    }

    /// A text with nothing in it.
    static func empty(_ text: String) -> Extraction {
        Extraction(
            text: SourceText(text),
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
