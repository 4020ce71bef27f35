import TestSupport
import Testing

@Suite struct WeekdayRecurrenceTests {
    @Test(
        arguments: [
            ("1️⃣thứ Hai hằng tuần2️⃣", ["FREQ=WEEKLY;BYDAY=MO"]), ("1️⃣thứ Ba hằng tuần2️⃣", ["FREQ=WEEKLY;BYDAY=TU"]),
            ("1️⃣thứ Tư hằng tuần2️⃣", ["FREQ=WEEKLY;BYDAY=WE"]), ("chiều 1️⃣thứ Năm hằng tuần2️⃣", ["FREQ=WEEKLY;BYDAY=TH"]),
            ("trước 16h00 1️⃣thứ Sáu hằng tuần2️⃣", ["FREQ=WEEKLY;BYDAY=FR"]),
            ("1️⃣thứ 7 hàng tuần2️⃣", ["FREQ=WEEKLY;BYDAY=SA"]),
            ("1️⃣Chủ nhật hằng tuần2️⃣", ["FREQ=WEEKLY;BYDAY=SU"]),
            ("1️⃣thứ Bảy, Chủ nhật hằng tuần2️⃣", ["FREQ=WEEKLY;BYDAY=SA,SU"]),
            ("1️⃣Chủ nhật tuần cuối hằng tháng2️⃣", ["FREQ=MONTHLY;BYDAY=-1SU"]),
            ("1️⃣thứ Hai đầu tháng hằng tháng2️⃣", ["FREQ=MONTHLY;BYDAY=1MO"]),
            ("1️⃣thứ Sáu tuần thứ hai hằng tháng2️⃣", ["FREQ=MONTHLY;BYDAY=2FR"]),
            ("1️⃣ngày cuối tuần2️⃣", ["FREQ=WEEKLY"]), ("1️⃣các ngày cuối tuần2️⃣", ["FREQ=WEEKLY"]),
            ("1️⃣cuối tuần2️⃣ tổng vệ sinh", ["FREQ=WEEKLY"]), ("1️⃣thứ Hai mỗi tuần2️⃣", ["FREQ=WEEKLY;BYDAY=MO"]),
        ] as [TimeRow]
    )
    func `a weekday of every week or month recurs on it`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: [
        "thứ Sáu", "thứ Hai tuần tới", "thứ nhất", "thứ 8 hằng tuần", "cuối tuần này", "Chủ nhật", "thứ hai là",
        "thứ trưởng",
    ])
    func `a weekday of one week is none`(text: String) {
        expectNoTime(text.replacing(" hằng tuần", with: " tuần trước"))
    }
}
