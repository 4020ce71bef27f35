import Kernel
import TestSupport
import Testing

@testable import Notifications

@Suite struct QuietHoursTests {
    // Times of the clock in Vietnam.
    private func moment(_ day: String, _ time: String) throws -> Instant {
        try #require(TimeOfDay(parsing: time)).on(.iso(day))
    }

    @Test(arguments: [
        ("20:00-06:30", "2026-06-30", "19:59", "2026-06-30", "19:59"),
        ("20:00-06:30", "2026-06-30", "20:00", "2026-07-01", "06:30"),
        ("20:00-06:30", "2026-06-30", "23:59", "2026-07-01", "06:30"),
        ("20:00-06:30", "2026-06-30", "00:00", "2026-06-30", "06:30"),
        ("20:00-06:30", "2026-06-30", "06:29", "2026-06-30", "06:30"),
        ("20:00-06:30", "2026-06-30", "06:30", "2026-06-30", "06:30"),
        ("11:30-13:00", "2026-06-30", "12:00", "2026-06-30", "13:00"),
        ("11:30-13:00", "2026-06-30", "13:00", "2026-06-30", "13:00"),
        ("00:00-00:00", "2026-06-30", "03:00", "2026-06-30", "03:00"),
    ])
    func `nobody is disturbed before they end`(
        quiet: String,
        day: String,
        time: String,
        laterDay: String,
        laterTime: String
    ) throws {
        let hours = try #require(QuietHours(parsing: quiet))
        #expect(try hours.after(moment(day, time)) == moment(laterDay, laterTime))
        #expect(hours.description == quiet)
    }

    @Test func `seven in the morning in Vietnam is midnight in Greenwich`() throws {
        #expect(try moment("2026-06-30", "7:00").description == "2026-06-30T00:00:00.000Z")
        #expect(TimeOfDay(of: try moment("2026-06-30", "23:59")).description == "23:59")
    }

    @Test(arguments: ["24:00", "7", "07:60", "-1:00", "7:00:00", "a:b", "", "+7:00"])
    func `what is no time is not taken for one`(text: String) {
        #expect(TimeOfDay(parsing: text) == nil && QuietHours(parsing: "\(text)-06:00") == nil)
    }
}
