import TestSupport
import Testing

@Suite struct TimesPerPeriodTests {
    @Test(
        arguments: [
            ("1️⃣01 lần/tháng2️⃣", ["FREQ=MONTHLY"]), ("1️⃣02 lần/ngày2️⃣", ["FREQ=DAILY"]),
            ("1️⃣1 lần/quý2️⃣", ["FREQ=MONTHLY;INTERVAL=3"]),
            ("1️⃣01 lần/năm2️⃣", ["FREQ=YEARLY"]), ("1️⃣02 lần/năm2️⃣", ["FREQ=MONTHLY;INTERVAL=6"]),
            ("1️⃣04 lần/năm2️⃣", ["FREQ=MONTHLY;INTERVAL=3"]), ("1️⃣12 lần/năm2️⃣", ["FREQ=MONTHLY"]),
            ("1️⃣một lần mỗi tháng2️⃣", ["FREQ=MONTHLY"]), ("1️⃣01 lần trong quý2️⃣", ["FREQ=MONTHLY;INTERVAL=3"]),
            ("1️⃣01 tháng/lần2️⃣", ["FREQ=MONTHLY"]), ("1️⃣3 tháng một lần2️⃣", ["FREQ=MONTHLY;INTERVAL=3"]),
            ("1️⃣6 tháng/lần2️⃣", ["FREQ=MONTHLY;INTERVAL=6"]), ("1️⃣02 tuần/lần2️⃣", ["FREQ=WEEKLY"]),
            ("1️⃣ngày hai buổi2️⃣", ["FREQ=DAILY"]), ("ít nhất 1️⃣01 lần/tuần2️⃣", ["FREQ=WEEKLY"]),
            ("1️⃣quý một lần2️⃣", ["FREQ=MONTHLY;INTERVAL=3"]), ("1️⃣01 tháng/01 lần2️⃣", ["FREQ=MONTHLY"]),
        ] as [TimeRow]
    )
    func `a number of times a period is the nearest frequency that has a name`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: [
        "lần thứ 3", "02 lần", "gấp 3 lần", "lần/lượt", "5 lượt người", "02 buổi tập huấn", "3 kỳ liên tiếp",
    ])
    func `times of no period are none`(text: String) {
        expectNoTime(text)
    }
}
