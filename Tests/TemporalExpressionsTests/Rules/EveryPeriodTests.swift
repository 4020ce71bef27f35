import TestSupport
import Testing

@Suite struct EveryPeriodTests {
    @Test(
        arguments: [
            ("1️⃣hằng ngày2️⃣", ["FREQ=DAILY"]), ("1️⃣hàng đêm2️⃣", ["FREQ=DAILY"]), ("1️⃣mỗi buổi sáng2️⃣", ["FREQ=DAILY"]),
            ("1️⃣hằng tuần2️⃣", ["FREQ=WEEKLY"]), ("1️⃣Hàng tháng2️⃣,", ["FREQ=MONTHLY"]),
            ("1️⃣mỗi quý một lần2️⃣", ["FREQ=MONTHLY;INTERVAL=3"]), ("1️⃣mỗi quý 01 lần2️⃣", ["FREQ=MONTHLY;INTERVAL=3"]),
            ("1️⃣mỗi năm 02 lần2️⃣", ["FREQ=MONTHLY;INTERVAL=6"]), ("1️⃣mỗi tuần2️⃣ họp", ["FREQ=WEEKLY"]),
            ("1️⃣hằng năm2️⃣", ["FREQ=YEARLY"]), ("1️⃣định kỳ hằng quý2️⃣", ["FREQ=MONTHLY;INTERVAL=3"]),
            ("1️⃣định kỳ 06 tháng2️⃣", ["FREQ=MONTHLY;INTERVAL=6"]), ("1️⃣định kỳ tháng2️⃣ báo cáo", ["FREQ=MONTHLY"]),
            ("1️⃣định kỳ mỗi tháng một lần2️⃣", ["FREQ=MONTHLY"]), ("1️⃣từng tháng2️⃣", ["FREQ=MONTHLY"]),
            ("1️⃣hằng tháng2️⃣, 3️⃣hằng quý4️⃣", ["FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=3"]),
            ("1️⃣mỗi thứ Năm2️⃣ báo cáo", ["FREQ=WEEKLY;BYDAY=TH"]), ("1️⃣mỗi sáng thứ Hai2️⃣", ["FREQ=WEEKLY;BYDAY=MO"]),
            ("thường kỳ 1️⃣hằng tháng2️⃣", ["FREQ=MONTHLY"]),
        ] as [TimeRow]
    )
    func `every period recurs`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: [
        "hàng hóa", "hàng xóm", "xếp hàng", "mỗi người", "định kỳ", "mỗi đơn vị", "hàng chục hộ", "từng bước",
        "hàng rào", "mỗi xã",
    ])
    func `goods, rows and each of other things do not`(text: String) {
        expectNoTime(text)
    }
}
