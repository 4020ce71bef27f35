import TestSupport
import Testing

@Suite struct NumericDateTests {
    @Test(
        arguments: [
            ("Họp ngày 1️⃣21/6/20242️⃣", ["2024-06-21"]),
            ("Họp ngày 1️⃣21-6-20242️⃣", ["2024-06-21"]),
            ("Họp ngày 1️⃣05.9.20242️⃣", ["2024-09-05"]),
            ("Họp ngày 1️⃣20/7/242️⃣", ["2024-07-20"]),
            ("Công văn ra 1️⃣29/02/20242️⃣.", ["2024-02-29"]),
            ("Công văn ra 1️⃣31/12/19992️⃣.", ["1999-12-31"]),
            ("ngày 1️⃣20/7 năm 20252️⃣", ["2025-07-20"]),
            ("ngày 1️⃣09/01/20252️⃣, báo cáo", ["2025-01-09"]),
            ("(1️⃣15/8/20242️⃣; 3️⃣16/8/20244️⃣)", ["2024-08-15", "2024-08-16"]),
        ] as [TimeRow]
    )
    func `a day, a month and a year with slashes, dashes or dots are a date`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(
        arguments: [
            ("ngày 1️⃣20/72️⃣", ["2024-07-20"]), ("trước 1️⃣15-92️⃣", ["2024-09-15"]), ("sáng 1️⃣01/72️⃣", ["2024-07-01"]),
            ("xong 1️⃣30/62️⃣.", ["2024-06-30"]), ("đến hết 1️⃣31/122️⃣", ["2024-12-31"]),
            ("Hội nghị (1️⃣25/72️⃣)", ["2024-07-25"]),
            ("ngày 1️⃣20/72️⃣ và 3️⃣25/74️⃣", ["2024-07-20", "2024-07-25"]),
            ("ngày 1️⃣20/72️⃣, 3️⃣25/74️⃣", ["2024-07-20", "2024-07-25"]),
            ("hạn chót 1️⃣05/82️⃣", ["2024-08-05"]), ("chậm nhất 1️⃣05/82️⃣", ["2024-08-05"]),
            ("ngày 1️⃣29/02/20282️⃣", ["2028-02-29"]),
        ] as [TimeRow]
    )
    func `a day and a month alone are a date where something says so`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: [
        "có 9/9 thôn đạt", "trực 24/7", "đạt 12/15 chỉ tiêu", "làm xong 7/8 đầu việc", "và 5/6 hộ nghèo",
        "trừ 1/2 số điểm",
        "ngày 31/02/2024", "ngày 30/02", "ngày 31/4", "ngày 29/02/2023", "ngày 32/7/2024", "ngày 15/13/2024",
        "ngày 00/7/2024",
        "1.245 hộ", "mục 2.3", "điện thoại 0243.7.2024567", "ĐT: 024.38.25.2024",
        "Quyết định số 15/QĐ-UBND", "số 05-QĐ/ĐU", "Nghị định số 30/2020/NĐ-CP", "tỷ lệ 3/4", "phòng 12/5 nhà B",
        "đường 30/4",
        "tỷ số 21 / 6", "0912345678", "",
    ])
    func `parts of a whole, days that do not exist and numbers of papers are none`(text: String) {
        expectNoTime(text)
    }
}
