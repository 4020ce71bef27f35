import TestSupport
import Testing

@Suite struct WrittenDateTests {
    @Test(
        arguments: [
            ("Hà Nội, 1️⃣ngày 05 tháng 7 năm 20242️⃣", ["2024-07-05"]),
            ("An Hạ, 1️⃣ngày 5 tháng 7, năm 20242️⃣", ["2024-07-05"]),
            ("1️⃣NGÀY 05 THÁNG 7 NĂM 20242️⃣", ["2024-07-05"]),
            ("trước 1️⃣ngày 15 tháng 92️⃣", ["2024-09-15"]),
            ("trước 1️⃣mùng 3 tháng 22️⃣", ["2025-02-03"]),
            ("1️⃣ngày 05 tháng 7/20242️⃣", ["2024-07-05"]),
            ("1️⃣ngày 30 tháng tư năm 20252️⃣", ["2025-04-30"]),
            ("1️⃣ngày 01 tháng mười năm 20242️⃣", ["2024-10-01"]),
            ("1️⃣ngày 29 tháng 2 năm 20242️⃣", ["2024-02-29"]),
            ("1️⃣ngày\n05 tháng\n7 năm 20242️⃣", ["2024-07-05"]),
            ("1️⃣ngày l0 tháng 8 năm 20242️⃣", ["2024-08-10"]),
            ("1️⃣ngày 15 tháng 8 năm 20242️⃣ và 3️⃣ngày 16 tháng 84️⃣", ["2024-08-15", "2024-08-16"]),
        ] as [TimeRow]
    )
    func `a date in words is read with its word for day`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: [
        "ngày … tháng … năm …", "ngày    tháng    năm", "ngày ... tháng ... năm 20...",
        "ngày 12 tháng 13 là nhầm", "ngày càng tốt hơn", "ngày nay", "đến ngày", "ngày 0 tháng 0",
    ])
    func `blanks of a draft and days that do not exist are no date`(text: String) {
        expectNoTime(text)
    }

    @Test(
        arguments: [
            ("Hà Nội, ngày … 1️⃣tháng 7 năm 20242️⃣", ["2024-07-01..2024-07-31"]),
            ("Hà Nội, ngày    tháng    1️⃣năm 20242️⃣", ["2024-01-01..2024-12-31"]),
            ("Hà Nội, ngày ... tháng ... 1️⃣năm 20242️⃣", ["2024-01-01..2024-12-31"]),
            ("Hà Nội, ngày      1️⃣tháng 6 năm 20242️⃣", ["2024-06-01..2024-06-30"]),
        ] as [TimeRow]
    )
    func `a draft gives the month or the year that is filled in`(row: TimeRow) {
        expectTimes(row)
    }
}
