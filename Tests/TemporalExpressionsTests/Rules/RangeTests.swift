import TestSupport
import Testing

@Suite struct RangeTests {
    @Test(
        arguments: [
            ("1️⃣từ ngày 15/7/2024 đến ngày 30/8/20242️⃣", ["2024-07-15..2024-08-30"]),
            ("1️⃣từ 01/9 đến 15/9/20252️⃣", ["2025-09-01..2025-09-15"]),
            ("1️⃣từ ngày 15 đến hết ngày 20/8/20242️⃣", ["2024-08-15..2024-08-20"]),
            ("1️⃣từ tháng 6 đến hết tháng 8/20252️⃣", ["2025-06-01..2025-08-31"]),
            ("1️⃣từ quý I đến quý III/20252️⃣", ["2025-01-01..2025-09-30"]),
            ("1️⃣từ năm 2024 đến năm 20262️⃣", ["2024-01-01..2026-12-31"]),
            ("1️⃣15/7 - 30/8/20242️⃣", ["2024-07-15..2024-08-30"]),
            ("1️⃣15/7/2024 – 30/8/20242️⃣", ["2024-07-15..2024-08-30"]),
            ("1️⃣từ nay đến hết năm 20242️⃣", ["2024-06-21..2024-12-31"]),
            ("1️⃣Từ nay đến 30/92️⃣", ["2024-06-21..2024-09-30"]),
            ("1️⃣từ ngày 01 tháng 7 đến ngày 15 tháng 8 năm 20242️⃣", ["2024-07-01..2024-08-15"]),
            ("1️⃣từ 7h30 ngày 20/7 đến 17h00 ngày 21/7/20242️⃣", ["2024-07-20..2024-07-21"]),
            ("trong 1️⃣02 ngày 11 và 12/3/20252️⃣", ["2025-03-11..2025-03-12"]),
            ("1️⃣hai ngày 05 và 06/102️⃣", ["2024-10-05..2024-10-06"]),
            ("1️⃣từ 15/12 đến 15/01/20252️⃣", ["2024-12-15..2025-01-15"]),
            ("1️⃣từ tháng 11 đến tháng 2/20252️⃣", ["2024-11-01..2025-02-28"]),
            ("1️⃣từ ngày 15/7 đến ngày 30/82️⃣", ["2024-07-15..2024-08-30"]),
        ] as [TimeRow]
    )
    func `both sides are one expression and share what one of them leaves out`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(
        arguments: [
            ("từ ngày 1️⃣01/8/20242️⃣", ["2024-08-01"]),
            ("từ 1️⃣năm 20202️⃣ đến nay", ["2020-01-01..2020-12-31"]),
            ("từ 1️⃣tháng 82️⃣ đến khi hoàn thành", ["2024-08-01..2024-08-31"]),
        ] as [TimeRow]
    )
    func `without an end it is only its first side`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: [
        "từ nay đến khi hoàn thành", "từ 15 đến 20 hộ", "từ cơ sở đến tỉnh", "15 - 20 người", "từ ngày 20 đến 15",
        "2 - 3 tổ",
        "từ 5 đến 7 triệu đồng", "tiết 1 - 5",
    ])
    func `ranges of other things are none`(text: String) {
        expectNoTime(text)
    }

    @Test func `a range that ends before it starts is not one range`() {
        let reading = TimeReading("từ ngày 30/8/2024 đến ngày 15/7/2024")
        #expect(reading.quotes == ["30/8/2024", "15/7/2024"])
    }
}
