import TestSupport
import Testing

/// Faults that were found once, each with the row that showed it.
@Suite struct FoundFaultsOfTimeTests {
    @Test(
        arguments: [
            ("1️⃣cuối tháng 92️⃣", ["2024-09-21..2024-09-30"]),
            ("1️⃣nửa cuối tháng 92️⃣", ["2024-09-16..2024-09-30"]),
            ("1️⃣từ ngày 20/12 đến ngày 10/012️⃣", ["2024-12-20..2025-01-10"]),
            ("trước ngày 31 tháng 4 1️⃣năm 20252️⃣", ["2025-01-01..2025-12-31"]),
            ("hạn cuối 1️⃣05/82️⃣", ["2024-08-05"]),
            ("1️⃣tuần thứ năm của tháng 7/20242️⃣", ["2024-07-29..2024-07-31"]),
            ("3 tháng 12 ngày công", []),
            ("(1️⃣27/7/19472️⃣ - 3️⃣27/7/20244️⃣)", ["1947-07-27", "2024-07-27"]),
        ] as [TimeRow]
    )
    func `what was misread once is read`(row: TimeRow) {
        expectTimes(row)
    }
}
