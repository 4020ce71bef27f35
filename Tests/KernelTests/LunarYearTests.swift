import Kernel
import TestSupport
import Testing

@Suite struct LunarYearTests {
    @Test(arguments: [
        "1968-01-29", "1969-02-16", "1985-01-21", "2000-02-05", "2005-02-09", "2007-02-17", "2010-02-14", "2012-01-23",
        "2014-01-31", "2015-02-19", "2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12",
        "2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2030-02-02", "2053-02-18",
    ])
    func `the year begins on the published day of Tết`(text: String) throws {
        let day = LocalDay.iso(text)
        let year = try #require(LunarYear(day.year))
        #expect(year.newYear == day)
        #expect(LunarDay(day)?.description == "1/1/\(day.year) âm lịch")
    }

    @Test(arguments: [
        (2012, 4), (2014, 9), (2017, 6), (2020, 4), (2023, 2), (2025, 6), (2028, 5), (2033, 11),
    ])
    func `thirteen months have the published leap month`(number: Int, month: Int) throws {
        let year = try #require(LunarYear(number))
        #expect(year.leapMonth == month)
        #expect(year.monthCount == 13)
    }

    @Test(arguments: [2010, 2011, 2013, 2015, 2016, 2018, 2019, 2021, 2022, 2024, 2026, 2027])
    func `a common year has twelve months`(number: Int) throws {
        let year = try #require(LunarYear(number))
        #expect(year.leapMonth == nil)
        #expect(year.monthCount == 12)
    }

    /// Tháng Chạp of Giáp Thìn (2024) and of Ất Tỵ (2025) had no 30th day, that of Quý Mão (2023) had.
    @Test(arguments: [(2023, "2024-02-09", 30), (2024, "2025-01-28", 29), (2025, "2026-02-16", 29)])
    func `the last day of tháng Chạp is the eve of Tết`(number: Int, text: String, day: Int) throws {
        let year = try #require(LunarYear(number))
        #expect(year.lastDay == .iso(text))
        #expect(LunarDay(year: number, month: 12, day: day)?.localDay == year.lastDay)
        #expect(LunarDay(year: number, month: 12, day: day + 1) == nil)
    }

    @Test func `a year ends where the next begins, and has 353 to 355 or 383 to 385 days`() throws {
        for number in LunarYear.covered.dropLast() {
            let (year, next) = (try #require(LunarYear(number)), try #require(LunarYear(number + 1)))
            let days = next.newYear.days(since: year.newYear)
            let usual = year.leapMonth == nil ? 353...355 : 383...385
            let isRight = year.lastDay.adding(days: 1) == next.newYear && usual.contains(days)
            if !isRight { Issue.record("\(number) has \(days) days") }
        }
    }

    @Test(arguments: [1898, 2101, 0, -1, Int.max, Int.min])
    func `a year outside of the table is none`(number: Int) {
        #expect(LunarYear(number) == nil)
        #expect(LunarDay(year: number, month: 1, day: 1) == nil)
    }
}
