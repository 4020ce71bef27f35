import TestSupport
import Testing

@Suite struct MonthdayRecurrenceTests {
    @Test(
        arguments: [
            ("trước 1️⃣ngày 25 hằng tháng2️⃣", ["FREQ=MONTHLY;BYMONTHDAY=25"]),
            ("1️⃣ngày 15 hàng tháng2️⃣", ["FREQ=MONTHLY;BYMONTHDAY=15"]),
            ("1️⃣ngày 15 và 30 hằng tháng2️⃣", ["FREQ=MONTHLY;BYMONTHDAY=15"]),
            ("1️⃣ngày 10 của tháng cuối quý2️⃣", ["FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10"]),
            ("1️⃣ngày 05 tháng đầu hằng quý2️⃣", ["FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5"]),
            ("1️⃣ngày làm việc cuối cùng hằng tháng2️⃣", ["FREQ=MONTHLY;BYMONTHDAY=-1"]),
            ("1️⃣ngày cuối cùng hằng tháng2️⃣", ["FREQ=MONTHLY;BYMONTHDAY=-1"]),
            ("1️⃣tuần cuối hằng tháng2️⃣", ["FREQ=MONTHLY"]), ("1️⃣ngày 20 mỗi tháng2️⃣", ["FREQ=MONTHLY;BYMONTHDAY=20"]),
            ("1️⃣ngày 05 tháng 12 hằng năm2️⃣", ["FREQ=YEARLY"]), ("1️⃣ngày 05/12 hằng năm2️⃣", ["FREQ=YEARLY"]),
            ("1️⃣ngày 20 hằng quý2️⃣", ["FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20"]),
        ] as [TimeRow]
    )
    func `the day belongs to the recurrence`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: ["ngày 25", "ngày 32 hộ", "ngày làm việc", "ngày 10 của đợt", "ngày cuối cùng", "ngày 5 và 7"])
    func `a day of no period is none`(text: String) {
        expectNoTime(text)
    }

    @Test func `a day that no month has is no part of the recurrence`() {
        expectTimes(("ngày 32 1️⃣hằng tháng2️⃣", ["FREQ=MONTHLY"]))
    }
}
