import Kernel
import TestSupport
import Testing

@Suite struct LocalDayTests {
    @Test func `every day from 1900 to 2199 comes back from its civil date, one after the other`() throws {
        var expected = try #require(LocalDay(year: 1900, month: 1, day: 1)).daysSinceEpoch
        for year in 1900...2199 {
            for month in 1...12 {
                for day in 1...LocalDay.daysIn(month: month, year: year) {
                    let local = try #require(LocalDay(year: year, month: month, day: day))
                    let isRight = local.daysSinceEpoch == expected && local.civil == (year, month, day)
                    if !isRight { Issue.record("\(year)-\(month)-\(day): \(local)") }
                    expected += 1
                }
            }
        }
    }

    @Test(arguments: [
        (2024, true), (2023, false), (1900, false), (2000, true), (2100, false), (2400, true), (4, true), (1, false),
    ])
    func `February has 29 days in leap years`(year: Int, isLeap: Bool) {
        #expect(LocalDay.daysIn(month: 2, year: year) == (isLeap ? 29 : 28))
        #expect((LocalDay(year: year, month: 2, day: 29) != nil) == isLeap)
    }

    @Test(arguments: [
        (2024, 2, 30), (2024, 2, 31), (2024, 4, 31), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0), (2024, 1, 32),
        (2024, -1, 1),
        (0, 1, 1), (10_000, 1, 1), (-5, 1, 1), (2024, 1, Int.max), (2024, Int.max, 1), (Int.min, 1, 1),
    ])
    func `a day that does not exist is none`(year: Int, month: Int, day: Int) {
        #expect(LocalDay(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        ("1970-01-01", 0 as Int32), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2024-06-21", 19_895),
        ("0001-01-01", -719_162),
        ("9999-12-31", 2_932_896),
    ])
    func `days are counted from 1970`(text: String, count: Int32) {
        #expect(LocalDay.iso(text).daysSinceEpoch == count)
        #expect(LocalDay(daysSinceEpoch: count).description == text)
    }

    @Test(arguments: [
        ("2024-06-17", 1), ("2024-06-18", 2), ("2024-06-19", 3), ("2024-06-20", 4), ("2024-06-21", 5),
        ("2024-06-22", 6),
        ("2024-06-23", 7), ("1970-01-01", 4), ("1969-12-28", 7), ("1900-01-01", 1), ("2000-02-29", 2),
        ("1945-09-02", 7),
    ])
    func `Monday is the first day of the week`(text: String, weekday: Int) {
        #expect(LocalDay.iso(text).isoWeekday == weekday)
    }

    @Test(arguments: [
        (1, 2024, "2024-01-31"), (2, 2024, "2024-02-29"), (2, 2100, "2100-02-28"), (4, 2025, "2025-04-30"),
        (12, 2025, "2025-12-31"),
    ])
    func `a month ends on its last day`(month: Int, year: Int, last: String) {
        #expect(LocalDay.last(of: month, year: year) == .iso(last))
    }

    @Test func `no month has a last day that does not exist`() {
        #expect(LocalDay.last(of: 13, year: 2024) == nil)
        #expect(LocalDay.last(of: 1, year: 0) == nil)
    }

    @Test(arguments: [
        ("2024-02-28", 1, "2024-02-29"), ("2024-02-28", 2, "2024-03-01"), ("2023-12-31", 1, "2024-01-01"),
        ("2024-01-01", -1, "2023-12-31"),
        ("2024-06-21", 0, "2024-06-21"), ("2024-06-21", 365, "2025-06-21"), ("2024-06-21", -366, "2023-06-21"),
    ])
    func `days are added over the ends of months and years`(text: String, count: Int, sum: String) {
        let day = LocalDay.iso(text)
        #expect(day.adding(days: count) == .iso(sum))
        #expect(day.adding(days: count).days(since: day) == count)
    }

    @Test func `the earlier day is the smaller, and equal days are one`() {
        #expect(LocalDay.iso("2024-06-21") < .iso("2024-06-22"))
        #expect(LocalDay.iso("1969-12-31") < .iso("1970-01-01"))
        #expect(Set([LocalDay.iso("2024-06-21"), .iso("21/6/2024")]).count == 1)
        #expect(LocalDay.iso("2024-06-21").year == 2024)
        #expect(LocalDay.iso("2024-06-21").month == 6)
    }
}
