import Kernel
import Testing

@testable import Calendars

@Suite struct ICalendarWriterTests {
    @Test func `text in a calendar is folded and escaped as the standard says`() {
        var calendar = ICalendarWriter(stamp: Instant(milliseconds: 0), reminders: [])
        let day = LocalDay(daysSinceEpoch: 20_000)
        calendar.add(
            CalendarEvent(
                uid: "1@x",
                day: day,
                summary: String(repeating: "đ", count: 60) + "; a, b\\c\nd\u{7}",
                description: "",
                sequence: 0,
                isCancelled: true
            )
        )
        let text = String(decoding: calendar.takeBytes(), as: UTF8.self)
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(
            text.replacing("\r\n ", with: "").contains(
                "SUMMARY:" + String(repeating: "đ", count: 60) + "\\; a\\, b\\\\c\\nd\r\n"
            )
        )
        #expect(text.contains("STATUS:CANCELLED") && text.contains("DTEND;VALUE=DATE:20241005"))
    }
}
