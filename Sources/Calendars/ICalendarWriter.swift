package import Kernel

/// Writes a calendar file (tệp lịch .ics) after RFC 5545 that Outlook, Google and phones take in: one day-long event a
/// deadline.
///
/// Events and not tasks (VTODO), which most calendars pass over in silence.
package struct ICalendarWriter {
    /// When the file is written.
    let stamp: Instant
    /// How many days before the deadline a reminder comes, at eight in the morning.
    let reminders: [Int]
    private var bytes: [UInt8] = []

    package init(stamp: Instant, reminders: [Int]) {
        self.stamp = stamp
        self.reminders = reminders
    }

    package mutating func takeBytes() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    package mutating func begin(_ name: String) {
        line("BEGIN:VCALENDAR")
        line("VERSION:2.0")
        line("PRODID:-//Don Doc//dondoc//VI")
        line("CALSCALE:GREGORIAN")
        line("METHOD:PUBLISH")
        line("X-WR-CALNAME:" + Self.escaped(name))
    }

    package mutating func add(_ event: CalendarEvent) {
        line("BEGIN:VEVENT")
        line("UID:" + Self.escaped(event.uid))
        line("DTSTAMP:" + Self.basic(stamp))
        line("SEQUENCE:\(event.sequence)")
        line("DTSTART;VALUE=DATE:" + Self.basic(event.day))
        line("DTEND;VALUE=DATE:" + Self.basic(event.day.adding(days: 1)))
        line("SUMMARY:" + Self.escaped(event.summary))
        if !event.description.isEmpty { line("DESCRIPTION:" + Self.escaped(event.description)) }
        line("STATUS:" + (event.isCancelled ? "CANCELLED" : "CONFIRMED"))
        line("TRANSP:TRANSPARENT")
        for days in reminders where !event.isCancelled { alarm(days, event.summary) }
        line("END:VEVENT")
    }

    package mutating func end() { line("END:VCALENDAR") }

    // Eight in the morning, counted back from the midnight that the day begins with.
    private mutating func alarm(_ days: Int, _ summary: String) {
        line("BEGIN:VALARM")
        line("ACTION:DISPLAY")
        line("DESCRIPTION:" + Self.escaped(summary))
        line(days == 0 ? "TRIGGER:PT8H" : days == 1 ? "TRIGGER:-PT16H" : "TRIGGER:-P\(days - 1)DT16H")
        line("END:VALARM")
    }

    // At most seventy-five octets a line, none of them within a letter (RFC 5545, section 3.1).
    private mutating func line(_ text: String) {
        var used = 0
        for scalar in text.unicodeScalars {
            let octets = UTF8.encode(scalar).map { Array($0) } ?? []
            if used + octets.count > 75 {
                bytes += [0x0D, 0x0A, 0x20]
                used = 1
            }
            bytes += octets
            used += octets.count
        }
        bytes += [0x0D, 0x0A]
    }

    // RFC 5545, section 3.3.11; other control characters have no place in a text.
    private static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += ["\\", scalar]
            case "\n": escaped += ["\\", "n"]
            case "\t": escaped.append(" ")
            default: if scalar.value >= 0x20, scalar.value != 0x7F { escaped.append(scalar) }
            }
        }
        return String(escaped)
    }

    private static func basic(_ day: LocalDay) -> String { day.description.filter { $0 != "-" } }

    private static func basic(_ instant: Instant) -> String {
        String(instant.description.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
    }
}
