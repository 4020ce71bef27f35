import TestSupport
import Testing

@Suite struct QuarterTests {
    @Test(
        arguments: [
            ("trong 1️⃣quý III/20242️⃣", ["2024-07-01..2024-09-30"]),
            ("1️⃣quý IV năm 20242️⃣", ["2024-10-01..2024-12-31"]),
            ("1️⃣Quý I2️⃣", ["2024-01-01..2024-03-31"]),
            ("1️⃣quý 3/20242️⃣", ["2024-07-01..2024-09-30"]),
            ("1️⃣QUÝ II/20252️⃣", ["2025-04-01..2025-06-30"]),
            ("1️⃣quí III/20242️⃣", ["2024-07-01..2024-09-30"]),
            ("trong 1️⃣quý I2️⃣", ["2025-01-01..2025-03-31"]),
            ("1️⃣quý III2️⃣ và 3️⃣quý IV/20244️⃣", ["2024-07-01..2024-09-30", "2024-10-01..2024-12-31"]),
        ] as [TimeRow]
    )
    func `quarters follow the calendar year`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: ["quý vị đại biểu", "quý khách", "quý V/2024", "quý 5", "bằng khen cao quý", "quý 0/2024"])
    func `the word for precious and a fifth quarter are none`(text: String) {
        expectNoTime(text)
    }
}
