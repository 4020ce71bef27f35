package import Kernel

/// A letter (thư điện tử): plain text from the register to one person.
package struct Letter: Hashable, Sendable {
    package var to: EmailAddress
    package var recipient: String
    package var subject: String
    /// With line feeds.
    package var text: String
    package var written: Instant
    /// The same for the same letter, also when it is sent again, so that a mailbox can tell; letters, figures, `.`, `-`.
    package var key: String

    package init(
        to: EmailAddress,
        recipient: String,
        subject: String,
        text: String,
        written: Instant,
        key: String
    ) {
        self.to = to
        self.recipient = recipient
        self.subject = subject
        self.text = text
        self.written = written
        self.key = key
    }

    /// As it goes over the wire (RFC 5322, RFC 2045).
    func bytes(from sender: Sender) -> [UInt8] {
        let domain = sender.address.text.split(separator: "@").last.map(String.init) ?? "localhost"
        let mark = key.utf8.filter {
            (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x2E
        }
        let headers = [
            ("From", sender.header), ("To", "\(HeaderText.name(recipient))\r\n <\(to)>"),
            ("Subject", HeaderText.encoded(subject)), ("Date", Self.date(written)),
            ("Message-ID", "<\(String(decoding: mark, as: UTF8.self))@\(domain)>"), ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"), ("Content-Transfer-Encoding", "base64"),
            ("Auto-Submitted", "auto-generated"),
        ]
        let head = headers.map { "\($0): \($1)\r\n" }.joined() + "\r\n"
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        return Array(head.utf8) + Base64.lines(Array(lines.utf8))
    }

    /// `Tue, 30 Jun 2026 07:00:00 +0700`.
    static func date(_ instant: Instant) -> String {
        let (year, month, day) = instant.day.civil
        // The same clock in UTC reads what Vietnam's does.
        let clock = Instant(milliseconds: instant.milliseconds + 7 * 3_600_000).description.dropFirst(11).prefix(8)
        let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][instant.day.isoWeekday - 1]
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(weekday), \(day) \(names[month - 1]) \(year) \(clock) +0700"
    }
}

/// Whom letters come from (người gửi): an address, with a name where one is given.
package struct Sender: Hashable, Sendable {
    package var name: String
    package var address: EmailAddress

    /// Reads `Đôn Đốc <dondoc@anha.example>` or the address alone; `nil` for anything else.
    package init?(parsing text: String) {
        let halves = text.split(separator: "<", maxSplits: 1, omittingEmptySubsequences: false)
        if halves.count == 2, halves[1].hasSuffix(">"), let address = EmailAddress(halves[1].dropLast()) {
            let words = halves[0].split(separator: " ").joined(separator: " ")
            (name, self.address) = (words, address)
        } else if let address = EmailAddress(text) {
            (name, self.address) = ("", address)
        } else {
            return nil
        }
    }

    var header: String { name.isEmpty ? "<\(address)>" : "\(HeaderText.name(name))\r\n <\(address)>" }
}
