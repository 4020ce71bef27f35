import Kernel
import TemporalExpressions
import VietnameseText

@testable import Commands
@testable import Directives

extension Sample {
    static var extraction: Extraction {
        var extraction = empty(text)
        extraction.document.kind = "TB"
        extraction.document.number = "12"
        extraction.document.symbol = "TB/ĐU"
        extraction.document.date = LocalDay(year: 2024, month: 6, day: 21)
        extraction.document.issuer = "Đảng ủy phường Bến Sậy"
        extraction.document.title = "Kết luận về vệ sinh môi trường"
        extraction.document.recipients = ["Các chi bộ"]
        extraction.document.places = ["title": place("Kết luận về vệ sinh môi trường"), "kind": place("THÔNG BÁO")]
        extraction.sections = [DocumentSection(label: "1", title: nil, span: place("1. Yêu cầu"), parent: nil)]
        extraction.obligations = [cleaning, meeting, campaign]
        extraction.statements = [Statement(kind: .decision, span: place("Kết luận"))]
        extraction.times = times
        extraction.references = [
            Reference(number: "05", symbol: "NQ/QU", kind: "NQ", date: nil, issuer: nil, span: place("05-NQ/QU"))
        ]
        extraction.findings = [
            Finding(
                .warning,
                "suspect-ocr",
                "“phần đầu” có thể là lỗi gõ.",
                at: place("phần đầu"),
                suggestion: "phấn đấu"
            )
        ]
        return extraction
    }

    private static var times: [TimeMention] {
        [
            TimeMention(
                span: place("20/7/2024"),
                start: LocalDay(year: 2024, month: 7, day: 20),
                end: LocalDay(year: 2024, month: 7, day: 20),
                recurrence: nil,
                role: .deadline
            ),
            TimeMention(
                span: place("hằng tháng"),
                start: nil,
                end: nil,
                recurrence: Recurrence(.monthly),
                role: .recurrence
            ),
        ]
    }

    static var cleaning: ObligationProposal {
        var obligation = bare(
            "Yêu cầu UBND phường Bến Sậy phối hợp với Công an phường xử lý điểm đen rác thải",
            section: "1"
        )
        obligation.healed = "Phối hợp với Công an phường xử lý điểm đen rác thải"
        obligation.lead = [actor("UBND phường Bến Sậy")]
        obligation.coordinating = [actor("Công an phường")]
        obligation.reportTo = [actor("Đảng ủy")]
        obligation.deadline = Deadline(
            due: LocalDay(year: 2024, month: 7, day: 19),
            kind: .beforeDay,
            span: place("trước ngày 20/7/2024"),
            time: nil,
            amount: nil,
            explanation: "trước ngày 20/7/2024 → ngày 19/7/2024"
        )
        return obligation
    }

    private static var meeting: ObligationProposal {
        var obligation = bare("Các chi bộ tổ chức sinh hoạt hằng tháng, từ ngày 01/8/2024", section: "2")
        obligation.lead = [actor("Các chi bộ")]
        obligation.starts = LocalDay(year: 2024, month: 8, day: 1).map { StartDay(date: $0, span: place("01/8/2024")) }
        obligation.recurrence = RecurrenceMention(frequency: .monthly, rule: "FREQ=MONTHLY", span: place("hằng tháng"))
        return obligation
    }

    private static var campaign: ObligationProposal {
        var obligation = bare("Mặt trận Tổ quốc phần đầu vận động Nhân dân", section: "3")
        obligation.lead = [actor("Mặt trận Tổ quốc")]
        obligation.modality = .strive
        return obligation
    }

    private static func bare(_ words: String, section: String) -> ObligationProposal {
        ObligationProposal(
            section: section,
            span: place(words),
            healed: words,
            modality: .order,
            lead: [],
            coordinating: [],
            reportTo: [],
            deadline: nil,
            starts: nil,
            recurrence: nil,
            confidence: 0.9349
        )
    }
}
