import Kernel
import TemporalExpressions
import TestSupport
import Testing

@Suite struct ResolverTests {
    @Test(arguments: [
        ("trước ngày 15/9", "2024-06-21", "2024-09-15"), ("trước ngày 15/3", "2024-06-21", "2025-03-15"),
        ("trước ngày 21/6", "2024-06-21", "2024-06-21"), ("trước ngày 20/6", "2024-06-21", "2025-06-20"),
        ("trước ngày 05/01", "2024-12-20", "2025-01-05"), ("chậm nhất ngày 31/12", "2024-12-31", "2024-12-31"),
    ])
    func `a deadline without a year falls on or after the document's day`(text: String, day: String, due: String) {
        #expect(TimeReading(text, on: .iso(day)).meanings == [due])
    }

    @Test(arguments: [
        ("họp ngày 18/6", "2024-06-18"), ("họp ngày 02/01", "2024-01-02"), ("họp ngày 20/12", "2024-12-20"),
        ("từ ngày 15/6", "2024-06-15"),
    ])
    func `a day that nothing makes a deadline may lie a little back`(text: String, day: String) {
        #expect(TimeReading(text).meanings == [day])
    }

    @Test(arguments: [
        ("tháng 3", "2024-03-01..2024-03-31"), ("trong tháng 3", "2025-03-01..2025-03-31"),
        ("quý I", "2024-01-01..2024-03-31"),
        ("6 tháng đầu năm", "2024-01-01..2024-06-30"),
    ])
    func `a period takes the document's year unless it is a deadline`(text: String, days: String) {
        #expect(TimeReading(text).meanings == [days])
    }

    @Test(arguments: ["ngày 20/7", "tháng 9", "quý III", "từ nay đến hết năm 2024"])
    func `without a date of the document the year stays open`(text: String) {
        #expect(TimeReading(text, on: nil).meanings == ["?"])
    }

    @Test func `what has its year needs no date of the document`() {
        #expect(TimeReading("ngày 20/7/2024", on: nil).meanings == ["2024-07-20"])
    }

    @Test func `a period takes the year of a parallel one beside it`() throws {
        let quarter = CalendarValue(.quarter, from: PartialDate(month: 7), to: PartialDate(month: 9))
        let resolver = TimeResolver(documentDay: .iso("2024-06-21"))
        let days = try #require(resolver.days(quarter, relation: .none, parallelYear: 2026))
        #expect(days == .iso("2026-07-01") ... .iso("2026-09-30"))
    }

    @Test func `a stretch over New Year begins in the year before`() throws {
        let winter = CalendarValue(.range, from: PartialDate(month: 12, day: 20), to: PartialDate(month: 1, day: 10))
        #expect(winter.inYear(2025).days == .iso("2024-12-20") ... .iso("2025-01-10"))
    }

    @Test(arguments: [
        ("2024-06-21", 1, "2024-06-24"), ("2024-06-21", 5, "2024-06-28"), ("2024-06-22", 1, "2024-06-24"),
        ("2024-06-24", 0, "2024-06-24"),
        ("2024-06-24", 10, "2024-07-08"),
    ])
    func `working days are Monday to Friday`(day: String, count: Int, last: String) {
        #expect(WorkingWeek.adding(.iso(day), count) == .iso(last))
    }

    @Test func `who knows the holidays counts working days by them`() throws {
        let found = try #require(TimeReading("03 ngày làm việc kể từ ngày ký").found.first)
        guard case .amount(let amount) = found.expression.value else {
            Issue.record("\(found.meaning)")
            return
        }
        let resolver = TimeResolver(documentDay: .iso("2024-08-30"))
        let calendar = WorkCalendar()
        #expect(resolver.lastDay(amount) { calendar.adding(workingDays: $1, to: $0) } == .iso("2024-09-06"))
        #expect(resolver.lastDay(amount) == .iso("2024-09-04"))
    }

    @Test(arguments: [
        ("2024-01-31", 1, "1 month -> 2024-02-29"), ("2023-01-31", 1, "1 month -> 2023-02-28"),
        ("2024-11-30", 3, "3 month -> 2025-02-28"), ("2024-06-21", 12, "12 month -> 2025-06-21"),
    ])
    func `months are added by the calendar and end with the month`(day: String, count: Int, meaning: String) {
        #expect(TimeReading("\(count) tháng kể từ ngày ký", on: .iso(day)).meanings == [meaning])
    }
}
