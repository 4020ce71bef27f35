import TestSupport
import Testing

@Suite struct WeekOfMonthTests {
    @Test(
        arguments: [
            ("1️⃣tuần thứ hai của tháng 7/20242️⃣", ["2024-07-08..2024-07-14"]),
            ("1️⃣tuần đầu tiên của tháng 12/20252️⃣", ["2025-12-01..2025-12-07"]),
            ("1️⃣tuần thứ nhất tháng 92️⃣", ["2024-09-01..2024-09-07"]),
            ("1️⃣tuần 3 tháng 92️⃣", ["2024-09-15..2024-09-21"]),
            ("1️⃣tuần 5 tháng 7/20242️⃣", ["2024-07-29..2024-07-31"]),
            ("1️⃣tuần cuối tháng 8/20242️⃣", ["2024-08-25..2024-08-31"]),
            ("1️⃣tuần cuối cùng của tháng 2/20252️⃣", ["2025-02-22..2025-02-28"]),
            ("1️⃣tuần cuối tháng 2/20242️⃣", ["2024-02-23..2024-02-29"]),
            ("1️⃣tuần thứ tư trong tháng 10 năm 20242️⃣", ["2024-10-22..2024-10-28"]),
        ] as [TimeRow]
    )
    func `weeks are counted by the days of the month`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: [
        "tuần này", "tuần sau", "tuần thứ sáu của đợt", "trong tuần", "tuần tra", "2 tuần", "tuần lễ", "tuần đầu",
    ])
    func `a week of no month is none`(text: String) {
        expectNoTime(text)
    }
}
