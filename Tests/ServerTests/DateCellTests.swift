import Documents
import Kernel
import TestSupport
import Testing

@testable import Server

/// Days as registers write them: read where they are plain, named where they are not.
@Suite struct DateCellTests {
    private let reader = DateCellReader()

    private func deadline(_ text: String, issued: String? = "2025-06-21") -> String {
        describe(reader.deadline(.text(text), issued: issued.map { .iso($0) }))
    }

    private func describe(_ cell: DateCell) -> String {
        switch cell {
        case .none: "-"
        case .day(let day, let starts): (starts.map { "\($0).." } ?? "") + "\(day)"
        case .recurring(let rule): rule
        case .ongoing: "ongoing"
        case .doubtful(let reason): "? \(reason)"
        }
    }

    @Test(arguments: [
        ("31/12/2025", "2025-12-31"), ("31-12-25", "2025-12-31"), ("31.12.2025", "2025-12-31"),
        ("2025-12-31", "2025-12-31"),
        ("2025-12-31 00:00:00", "2025-12-31"), ("46022", "2025-12-31"), ("31/12", "2025-12-31"), ("15/3", "2026-03-15"),
        ("tháng 12/2025", "2025-12-31"), ("12/2025", "2025-12-31"), ("T12/2025", "2025-12-31"),
        ("quý IV/2025", "2025-12-31"),
        ("Quý 4/2025", "2025-12-31"), ("ngày 5 tháng 3 năm 2026", "2026-03-05"), ("trước 15/3/2026", "2026-03-14"),
        ("Trước ngày 15/3/2026", "2026-03-14"), ("chậm nhất ngày 20/7/2025", "2025-07-20"),
        ("xong trước 30/9/2025", "2025-09-29"),
        ("từ ngày 01/7/2025 đến ngày 15/7/2025", "2025-07-01..2025-07-15"), ("năm 2025", "2025-12-31"),
        ("hằng tháng", "FREQ=MONTHLY"), ("trước ngày 25 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=24"),
        ("ngày 15 và 30 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=15,30"),
        ("hằng tuần", "FREQ=WEEKLY"),
        ("thường xuyên", "ongoing"), ("Liên tục", "ongoing"), ("", "-"), (" - ", "-"), ("không", "-"),
    ])
    func `a deadline in its usual writings`(text: String, meaning: String) {
        #expect(deadline(text) == meaning)
    }

    @Test(arguments: [
        "3/25/2026", "31/02/2026", "15/3/2026 (đã gia hạn)", "15/3/2026; 20/4/2026", "sau khi có ý kiến", "7",
        "dự kiến 15/3/2026",
        "31/12/1025", "sớm nhất có thể", "10 ngày kể từ ngày nhận được văn bản",
    ])
    func `what is doubtful is named and not guessed`(text: String) {
        #expect(deadline(text).hasPrefix("? "), "\(deadline(text))")
    }

    @Test func `without the paper's day no year is made up`() {
        #expect(deadline("31/12", issued: nil).contains("thiếu năm"))
        #expect(describe(reader.day(.text("31/12"))).hasPrefix("?"))
        #expect(describe(reader.day(.text("tháng 12/2025"))).hasPrefix("?"))
    }

    @Test func `cells of spreadsheets come as they are meant`() {
        #expect(reader.day(.day(.iso("2025-12-31"))) == .day(.iso("2025-12-31")))
        #expect(reader.day(.number(46_022)) == .day(.iso("2025-12-31")))
        #expect(describe(reader.day(.number(12))).hasPrefix("?"))
        #expect(describe(reader.day(.fault("#N/A"))).contains("#N/A"))
    }
}
