import TestSupport
import Testing

@Suite struct AmountTests {
    @Test(
        arguments: [
            ("trong vòng 1️⃣10 ngày kể từ ngày 15/10/20252️⃣", ["10 day -> 2025-10-25"]),
            ("1️⃣10 ngày kể từ ngày 15 tháng 10 năm 20252️⃣", ["10 day -> 2025-10-25"]),
            ("1️⃣05 ngày làm việc kể từ ngày 20/6/20242️⃣", ["5 workingDay -> 2024-06-27"]),
            ("1️⃣02 tuần kể từ ngày 01/7/20242️⃣", ["2 week -> 2024-07-15"]),
            ("1️⃣01 tháng kể từ ngày 31/01/20242️⃣", ["1 month -> 2024-02-29"]),
            ("1️⃣30 ngày, kể từ ngày 01/7/20242️⃣", ["30 day -> 2024-07-31"]),
            ("1️⃣mười ngày kể từ ngày 01/7/20242️⃣", ["10 day -> 2024-07-11"]),
            ("1️⃣15 ngày sau ngày 01/7/20242️⃣", ["15 day -> 2024-07-16"]),
        ] as [TimeRow]
    )
    func `an amount counts from the day that is named`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(
        arguments: [
            ("1️⃣07 ngày làm việc kể từ ngày ban hành2️⃣", ["7 workingDay -> 2024-07-02"]),
            ("1️⃣10 ngày kể từ ngày ký2️⃣", ["10 day -> 2024-07-01"]),
            ("1️⃣30 ngày kể từ ngày Quyết định này có hiệu lực2️⃣", ["30 day -> 2024-07-21"]),
            ("1️⃣05 ngày kể từ ngày ban hành Thông báo này2️⃣", ["5 day -> 2024-06-26"]),
        ] as [TimeRow]
    )
    func `an amount counts from the document's own day`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(
        arguments: [
            ("1️⃣10 ngày kể từ ngày2️⃣ nhận được văn bản", ["10 day -> ?"]),
            ("1️⃣05 ngày sau khi2️⃣ nhận được", ["5 day -> ?"]),
            ("1️⃣03 ngày làm việc kể từ khi2️⃣ kết thúc", ["3 workingDay -> ?"]),
            ("trong vòng 1️⃣10 ngày2️⃣", ["10 day -> ?"]), ("không quá 1️⃣15 ngày2️⃣", ["15 day -> ?"]),
            ("trong thời hạn 1️⃣05 ngày làm việc2️⃣", ["5 workingDay -> ?"]), ("chậm nhất 1️⃣02 ngày2️⃣", ["2 day -> ?"]),
            ("chậm nhất là 1️⃣02 ngày2️⃣", ["2 day -> ?"]),
        ] as [TimeRow]
    )
    func `an amount that counts from an event has no day`(row: TimeRow) {
        expectTimes(row)
    }

    @Test func `an amount from the document's day has none where the document has no date`() {
        expectTimes(("1️⃣10 ngày kể từ ngày ký2️⃣", ["10 day -> ?"]), on: nil)
    }

    @Test(arguments: [
        "đợt cao điểm 46 ngày", "6 tháng", "10 ngày công", "401 ngày kể từ ngày ký", "nghỉ 3 ngày", "90 ngày đêm",
        "hàng trăm ngày",
    ])
    func `durations that bound nothing are none`(text: String) {
        expectNoTime(text)
    }
}
