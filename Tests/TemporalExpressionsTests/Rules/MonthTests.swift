import TestSupport
import Testing

@Suite struct MonthTests {
    @Test(
        arguments: [
            ("trước 1️⃣tháng 9/20242️⃣", ["2024-09-01..2024-09-30"]),
            ("trong 1️⃣tháng 7 năm 20242️⃣", ["2024-07-01..2024-07-31"]),
            ("trong 1️⃣tháng 92️⃣", ["2024-09-01..2024-09-30"]),
            ("1️⃣Tháng 02/20242️⃣", ["2024-02-01..2024-02-29"]),
            ("1️⃣tháng 2/20252️⃣", ["2025-02-01..2025-02-28"]),
            ("1️⃣tháng 9-20242️⃣", ["2024-09-01..2024-09-30"]),
            ("1️⃣tháng 9/242️⃣", ["2024-09-01..2024-09-30"]),
            ("1️⃣tháng mười năm 20242️⃣", ["2024-10-01..2024-10-31"]),
            ("công tác 1️⃣tháng 52️⃣ đã qua", ["2024-05-01..2024-05-31"]),
        ] as [TimeRow]
    )
    func `a month has the days of its calendar`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(
        arguments: [
            ("1️⃣tháng 5, 6/20242️⃣", ["2024-05-01..2024-06-30"]),
            ("1️⃣tháng 7 và 8/20242️⃣", ["2024-07-01..2024-08-31"]),
            ("1️⃣tháng 7, 8, 9 năm 20242️⃣", ["2024-07-01..2024-09-30"]),
            ("1️⃣tháng 72️⃣, 12 hộ được hỗ trợ", ["2024-07-01..2024-07-31"]),
        ] as [TimeRow]
    )
    func `months listed under one word are one stretch`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: [
        "trong 6 tháng", "tháng Thanh niên", "các tháng còn lại", "tháng 13", "tháng 0", "nhiều tháng nay",
        "lương tháng",
    ])
    func `durations, campaigns and months that do not exist are none`(text: String) {
        expectNoTime(text)
    }
}
