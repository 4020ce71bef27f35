import TestSupport
import Testing

@Suite struct MonthsOfYearTests {
    @Test(
        arguments: [
            ("1️⃣6 tháng đầu năm 20242️⃣", ["2024-01-01..2024-06-30"]),
            ("1️⃣06 tháng cuối năm2️⃣", ["2024-07-01..2024-12-31"]),
            ("1️⃣9 tháng đầu năm 20242️⃣", ["2024-01-01..2024-09-30"]),
            ("1️⃣hai tháng đầu năm2️⃣", ["2024-01-01..2024-02-29"]),
            ("1️⃣ba tháng cuối năm 20242️⃣", ["2024-10-01..2024-12-31"]),
            ("1️⃣hai quý đầu năm 20252️⃣", ["2025-01-01..2025-06-30"]),
            ("1️⃣nửa đầu năm 20252️⃣", ["2025-01-01..2025-06-30"]),
            ("1️⃣nửa cuối năm 20252️⃣", ["2025-07-01..2025-12-31"]),
            ("1️⃣6 tháng cuối 20252️⃣", ["2025-07-01..2025-12-31"]),
            ("1️⃣6 tháng đầu năm2️⃣ và 3️⃣6 tháng cuối năm 20244️⃣", ["2024-01-01..2024-06-30", "2024-07-01..2024-12-31"]),
        ] as [TimeRow]
    )
    func `the first months count from January, the last back from December`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: ["6 tháng", "6 tháng đầu tiên", "12 tháng đầu vào", "sau 6 tháng đầu tư", "6 tháng cuối kỳ"])
    func `a number of months with no end of a year is a duration`(text: String) {
        expectNoTime(text)
    }
}
