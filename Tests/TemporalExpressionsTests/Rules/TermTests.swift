import TestSupport
import Testing

@Suite struct TermTests {
    @Test(
        arguments: [
            ("1️⃣nhiệm kỳ 2025-20272️⃣", ["2025-01-01..2027-12-31"]),
            ("1️⃣nhiệm kỳ 2025 – 20302️⃣", ["2025-01-01..2030-12-31"]),
            ("1️⃣giai đoạn 2021 - 20252️⃣", ["2021-01-01..2025-12-31"]),
            ("1️⃣thời kỳ 2021-20302️⃣", ["2021-01-01..2030-12-31"]),
            ("1️⃣năm học 2024-20252️⃣", ["2024-09-01..2025-05-31"]),
            ("1️⃣khóa 2021 - 20262️⃣", ["2021-01-01..2026-12-31"]),
            ("1️⃣khoá 2021 - 20262️⃣", ["2021-01-01..2026-12-31"]),
            ("1️⃣giai đoạn 2025 đến 20302️⃣", ["2025-01-01..2030-12-31"]),
            ("HĐND xã 1️⃣nhiệm kì 2021-20262️⃣", ["2021-01-01..2026-12-31"]),
        ] as [TimeRow]
    )
    func `a term runs over whole years`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: [
        "nhiệm kỳ mới", "giai đoạn tới", "khóa XV", "thời kỳ 4.0", "nhiệm kỳ 2030-2025", "khóa 12", "năm học mới",
        "đầu năm học",
        "giai đoạn 2",
    ])
    func `a term without its years is none`(text: String) {
        expectNoTime(text)
    }
}
