import TestSupport
import Testing

@Suite struct PartOfPeriodTests {
    @Test(
        arguments: [
            ("1️⃣đầu tháng 112️⃣", ["2024-11-01..2024-11-10"]),
            ("1️⃣giữa tháng 92️⃣", ["2024-09-11..2024-09-20"]),
            ("1️⃣cuối tháng 10/20242️⃣", ["2024-10-21..2024-10-31"]),
            ("1️⃣cuối tháng 2/20252️⃣", ["2025-02-21..2025-02-28"]),
            ("1️⃣nửa đầu tháng 122️⃣", ["2024-12-01..2024-12-15"]),
            ("1️⃣nửa cuối tháng 9/20242️⃣", ["2024-09-16..2024-09-30"]),
            ("1️⃣đầu năm 20252️⃣", ["2025-01-01..2025-03-31"]),
            ("1️⃣giữa năm 20252️⃣", ["2025-04-01..2025-09-30"]),
            ("1️⃣cuối năm 20262️⃣", ["2026-10-01..2026-12-31"]),
            ("1️⃣đầu quý II/20252️⃣", ["2025-04-01..2025-04-30"]),
            ("1️⃣cuối quý III/20242️⃣", ["2024-09-01..2024-09-30"]),
        ] as [TimeRow]
    )
    func `the beginning, the middle and the end of a period are parts of it`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: [
        "đầu tháng", "cuối năm", "cuối quý", "giữa kỳ", "đầu tư năm", "cuối cùng", "đầu mối", "cuối năm học", "bắt đầu",
    ])
    func `parts of no period in particular are none`(text: String) {
        expectNoTime(text)
    }
}
