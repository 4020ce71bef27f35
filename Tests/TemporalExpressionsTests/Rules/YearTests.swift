import TestSupport
import Testing

@Suite struct YearTests {
    @Test(
        arguments: [
            ("chỉ tiêu 1️⃣năm 20232️⃣", ["2023-01-01..2023-12-31"]),
            ("các 1️⃣năm 2024, 20252️⃣", ["2024-01-01..2025-12-31"]),
            ("1️⃣năm 2024 và 20252️⃣", ["2024-01-01..2025-12-31"]),
            ("1️⃣năm 2024 - 20252️⃣", ["2024-01-01..2025-12-31"]),
            ("1️⃣NĂM 20242️⃣", ["2024-01-01..2024-12-31"]),
            ("xây dựng chương trình công tác 1️⃣năm2️⃣", ["FREQ=YEARLY"]),
            ("công tác 1️⃣năm 20252️⃣", ["2025-01-01..2025-12-31"]),
        ] as [TimeRow]
    )
    func `a year follows its word`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: [
        "năm đồng chí", "năm 12", "năm 1024", "năm 2200", "Luật số 2024", "2024", "5 năm qua", "năm nay",
        "hai mươi năm", "12.024 người",
    ])
    func `the number five and other numbers are no years`(text: String) {
        expectNoTime(text)
    }
}
