import Kernel
import TestSupport
import Testing

@Suite struct LunarDayTests {
    @Test(arguments: [
        (2023, "2023-04-29"), (2024, "2024-04-18"), (2025, "2025-04-07"), (2026, "2026-04-26"),
    ])
    func `the tenth of the third month is the published giỗ Tổ`(year: Int, text: String) throws {
        let day = try #require(LunarDay(year: year, month: 3, day: 10))
        #expect(day.localDay == .iso(text))
        #expect(LunarDay(.iso(text)) == day)
    }

    @Test func `every day from 1900 to 2100 comes back from its lunar date, one after the other`() throws {
        var before = try #require(LunarDay(.iso("1899-12-31")))
        for count in LocalDay.iso("1900-01-01").daysSinceEpoch...LocalDay.iso("2100-12-31").daysSinceEpoch {
            let civil = LocalDay(daysSinceEpoch: count)
            let lunar = try #require(LunarDay(civil))
            let back = LunarDay(year: lunar.year, month: lunar.month, isLeapMonth: lunar.isLeapMonth, day: lunar.day)
            let follows = lunar.day == before.day + 1 || lunar.day == 1 && before.day >= 29
            if back?.localDay != civil || back != lunar || !follows || before >= lunar {
                Issue.record("\(civil): \(lunar)")
            }
            before = lunar
        }
    }

    @Test(arguments: [
        ("2025-07-24", "30/6/2025 âm lịch"), ("2025-07-25", "1/6 nhuận/2025 âm lịch"),
        ("2025-08-23", "1/7/2025 âm lịch"), ("2023-03-22", "1/2 nhuận/2023 âm lịch"),
        ("2020-05-23", "1/4 nhuận/2020 âm lịch"), ("2024-09-17", "15/8/2024 âm lịch"),
        ("2025-01-28", "29/12/2024 âm lịch"),
        ("2026-01-01", "13/11/2025 âm lịch"),
    ])
    func `a civil day has its lunar date`(text: String, written: String) throws {
        let lunar = try #require(LunarDay(.iso(text)))
        #expect(lunar.description == written)
    }

    @Test(arguments: [
        (2025, 5, true, 1), (2026, 6, true, 1), (2025, 13, false, 1), (2025, 0, false, 1), (2025, 1, false, 0),
        (2025, 1, false, 31), (2025, 12, false, 30), (2025, 1, false, Int.max), (2025, Int.min, true, 1),
    ])
    func `a lunar date that does not exist is none`(year: Int, month: Int, isLeap: Bool, day: Int) {
        #expect(LunarDay(year: year, month: month, isLeapMonth: isLeap, day: day) == nil)
    }

    @Test(arguments: ["1899-02-09", "2101-01-29", "0001-01-01", "9999-12-31"])
    func `a day outside of the table has no lunar date`(text: String) {
        #expect(LunarDay(.iso(text)) == nil)
    }

    @Test(arguments: [("1899-02-10", 1, 1), ("2101-01-28", 12, 29)])
    func `the table reaches from its first to its last day`(text: String, month: Int, day: Int) throws {
        let lunar = try #require(LunarDay(.iso(text)))
        #expect((lunar.month, lunar.day) == (month, day))
    }
}
