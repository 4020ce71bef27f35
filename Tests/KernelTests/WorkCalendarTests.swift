import Kernel
import TestSupport
import Testing

@Suite struct WorkCalendarTests {
    private let presumed = WorkCalendar()

    private static func weekdaysOff(_ calendar: WorkCalendar, _ year: Int) -> [String] {
        let first = LocalDay.iso("\(year)-01-01")
        return (0..<366).map { first.adding(days: $0) }
            .filter { $0.year == year && $0.isoWeekday <= 5 && !calendar.isWorkingDay($0) }
            .map { "\($0.civil.day)/\($0.month)" }
    }

    @Test(arguments: [
        (2020, "1/1 24/1 27/1 28/1 29/1 30/1 2/4 30/4 1/5 2/9"),
        (2021, "1/1 11/2 12/2 15/2 16/2 17/2 21/4 30/4 3/5 1/9 2/9"),
        (2023, "2/1 23/1 24/1 25/1 26/1 27/1 1/5 2/5 3/5 1/9 4/9"),
        (2024, "1/1 9/2 12/2 13/2 14/2 15/2 18/4 30/4 1/5 2/9 3/9"),
        (2026, "1/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 1/9 2/9"),
    ])
    func `without a schedule the usual choice and days after a weekend are off`(year: Int, days: String) {
        #expect(Self.weekdaysOff(presumed, year).joined(separator: " ") == days)
        #expect(!presumed.hasSchedule(of: year))
    }

    @Test(arguments: [
        (2024, "1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9"),
        (2025, "1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9"),
    ])
    func `a schedule decides the days around a holiday, the law the others`(year: Int, days: String) throws {
        let calendar = try OfficialSchedules.calendar()
        #expect(Self.weekdaysOff(calendar, year).joined(separator: " ") == days)
        #expect(calendar.hasSchedule(of: year))
    }

    @Test(arguments: ["2024-05-04", "2025-04-26"])
    func `a Saturday that is swapped is a working day`(text: String) throws {
        let calendar = try OfficialSchedules.calendar()
        #expect(calendar.isWorkingDay(.iso(text)))
        #expect(calendar.dayOff(.iso(text)) == nil)
        #expect(presumed.dayOff(.iso(text))?.reason == .weekend)
    }

    @Test(arguments: [
        ("2024-09-02", DayOff.Reason.holiday, "ngày nghỉ lễ Quốc khánh", "Điều 112 Bộ luật Lao động 2019"),
        ("2020-09-02", .holiday, "ngày nghỉ lễ Quốc khánh", "Điều 115 Bộ luật Lao động 2012"),
        ("2024-09-03", .scheduled, "ngày nghỉ theo lịch (Quốc khánh)", "Lịch nghỉ năm 2024"),
        ("2024-02-10", .holiday, "ngày nghỉ Tết Nguyên đán", "Điều 112 Bộ luật Lao động 2019"),
        ("2026-02-16", .presumed, "ngày nghỉ Tết Nguyên đán (dự kiến)", "Điều 112 Bộ luật Lao động 2019"),
        ("2026-04-26", .holiday, "ngày nghỉ lễ Giỗ Tổ Hùng Vương", "Điều 112 Bộ luật Lao động 2019"),
        (
            "2026-04-27", .compensation, "ngày nghỉ bù lễ Giỗ Tổ Hùng Vương (dự kiến)",
            "khoản 3 Điều 111 Bộ luật Lao động 2019"
        ),
        ("2024-09-07", .weekend, "thứ Bảy", "Điều 111 Bộ luật Lao động 2019"),
        ("2024-09-08", .weekend, "Chủ nhật", "Điều 111 Bộ luật Lao động 2019"),
    ])
    func `a day off says why and after which source`(text: String, reason: DayOff.Reason, words: String, source: String)
        throws
    {
        let off = try #require(try OfficialSchedules.calendar().dayOff(.iso(text)))
        #expect((off.day, off.reason, off.words, off.source) == (.iso(text), reason, words, source))
    }

    @Test func `a schedule that says nothing of a holiday leaves it as it was`() throws {
        let swap = try YearSchedule(csv: "02/01/2026;nghỉ;hoán đổi\n10/01/2026;làm bù;", file: "lich.csv")
        let calendar = WorkCalendar(schedules: [swap])
        #expect(Self.weekdaysOff(calendar, 2026) == ["1/1", "2/1"] + Self.weekdaysOff(presumed, 2026).dropFirst())
    }

    @Test func `a compensatory day does not fall on a day that is worked instead`() throws {
        let swap = YearSchedule(year: 2026, daysOff: [:], workingDays: [.iso("2026-04-27"): ""], source: "lịch")
        let calendar = WorkCalendar(schedules: [swap])
        #expect(calendar.isWorkingDay(.iso("2026-04-27")))
        #expect(calendar.dayOff(.iso("2026-04-28"))?.reason == .compensation)
    }

    @Test func `of two schedules of a year the later one counts`() throws {
        let schedules = ["03/9/2024", "04/9/2024"].compactMap { LocalDay(parsing: $0) }
            .map { YearSchedule(year: 2024, daysOff: [$0: "Quốc khánh"], source: "lịch") }
        let calendar = WorkCalendar(schedules: schedules)
        #expect(calendar.isWorkingDay(.iso("2024-09-03")))
        #expect(!calendar.isWorkingDay(.iso("2024-09-04")))
        #expect(calendar == WorkCalendar(schedules: [schedules[1]]))
        #expect(calendar != WorkCalendar(schedules: [schedules[0]]))
    }

    @Test func `an authority that works on Saturdays has one day of compensation less`() throws {
        let sunday = WorkCalendar(weekend: try #require(Weekend(isoWeekdays: [7])))
        #expect(sunday.isWorkingDay(.iso("2024-09-07")))
        #expect(sunday.dayOff(.iso("2024-02-14"))?.reason == .compensation)
        #expect(sunday.isWorkingDay(.iso("2024-02-15")))
    }

    @Test(arguments: [([1, 2, 3, 4, 5, 6, 7], false), ([0], false), ([8], false), ([], true), ([5, 6], true)])
    func `a weekend is of weekdays and leaves one to work on`(days: [Int], isWeekend: Bool) {
        #expect((Weekend(isoWeekdays: Set(days)) != nil) == isWeekend)
    }

    @Test(arguments: ["2012-09-03", "2101-09-02", "0001-01-01"])
    func `outside of the years of the laws only the weekend is off`(text: String) {
        #expect(presumed.isWorkingDay(.iso(text)) == (LocalDay.iso(text).isoWeekday <= 5))
    }
}
