import Directives
import Kernel
import TestSupport
import Testing

@Suite struct DeadlineTests {
    @Test(arguments: [
        ("trước ngày 20/7/2024", "2024-07-19", DeadlineKind.beforeDay),
        ("trước tháng 9/2024", "2024-08-31", .beforePeriod),
        ("trong tháng 8/2024", "2024-08-31", .withinPeriod), ("hết tháng 8/2024", "2024-08-31", .byDay),
        ("chậm nhất ngày 20/7", "2024-07-20", .byDay),
        ("xong ngày 20/7", "2024-07-20", .byDay), ("trong quý III/2024", "2024-09-30", .withinPeriod),
        ("vào ngày 20/7/2024", "2024-07-20", .onDay),
        ("từ ngày 01/7 đến ngày 15/7/2024", "2024-07-15", .range),
        ("trong vòng 10 ngày kể từ ngày 01/7/2024", "2024-07-11", .fromDay),
        ("trong 07 ngày kể từ ngày ký", "2024-06-28", .fromDay),
        ("trước 16 giờ 30 ngày 20/7/2024", "2024-07-20", .byDay),
        ("trước ngày 15/3", "2025-03-14", .beforeDay), ("đến hết năm 2024", "2024-12-31", .byDay),
        ("trước năm 2025", "2024-12-31", .beforePeriod),
        ("trong 6 tháng cuối năm 2024", "2024-12-31", .withinPeriod), ("từ nay đến hết năm 2024", "2024-12-31", .range),
    ])
    func `the last day in time is found`(words: String, due: String, kind: DeadlineKind) throws {
        let extracted = ExtractedText.notice("1. Công an phường rà soát các chốt \(words).")
        let deadline = try #require(extracted.obligations.first?.deadline, "\(words)")
        #expect(deadline.due?.description == due)
        #expect(deadline.kind == kind)
        #expect(words.hasSuffix(extracted.quote(deadline.span)))
        #expect(!deadline.explanation.isEmpty)
    }

    @Test func `the clock time of the last day is kept`() {
        let extracted = ExtractedText.notice("1. Công an phường báo cáo trước 16h30 ngày 20/7/2024.")
        #expect(extracted.obligations.first?.deadline?.time == "16:30")
    }

    @Test(arguments: [
        "trong vòng 10 ngày kể từ ngày nhận được Thông báo này", "trong 05 ngày làm việc sau khi nhận được hồ sơ",
    ])
    func `a deadline that counts from an event has no day and keeps its amount`(words: String) throws {
        let deadline = try #require(
            ExtractedText.notice("1. Công an phường báo cáo UBND phường \(words).").obligations.first?.deadline
        )
        #expect(deadline.kind == .fromEvent)
        #expect(deadline.due == nil)
        #expect(deadline.amount?.contains("ngày") == true)
    }

    @Test(arguments: [
        "1. Công an phường thực hiện Kế hoạch số 52/KH-UBND ngày 24/6/2024 của UBND phường.",
        "1. Công an phường chuẩn bị Hội nghị đối thoại (dự kiến tháng 9/2024).",
        "1. Công an phường thực hiện chỉ tiêu năm 2024.",
        "1. Công an phường khắc phục vụ cháy ngày 15/6/2024.", "1. Công an phường báo cáo trước ngày 25 hằng tháng.",
        "1. Nếu quá ngày 15/7/2024 chưa có hồ sơ thì Công an phường lập biên bản.",
        "1. Công an phường kiểm tra từ ngày 01/8/2024.",
    ])
    func `dates of papers, plans, conditions, the past and recurrences are no deadlines`(body: String) {
        let obligations = ExtractedText.notice(body).obligations
        #expect(obligations.map(\.due) == [nil], "\(body)")
    }
}
