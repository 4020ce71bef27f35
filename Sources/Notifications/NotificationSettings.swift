package import Kernel

/// How an authority reminds (cài đặt nhắc việc của đơn vị).
package struct NotificationSettings: Hashable, Sendable {
    package var ladder = Ladder.standard
    /// When reminders and the digest are made, on working days.
    package var morning = TimeOfDay(minutes: 7 * 60)
    /// When no letter and no message goes out.
    package var quiet = QuietHours.standard
    /// From how many days overdue the leaders are told as well; `nil`: never.
    package var leadersAfter: Int? = 7

    package init() {}

    /// The morning is no time at which nobody may be disturbed, and leaders are told of what is overdue.
    package func check() throws(Failure) {
        if let leadersAfter, !(1...365).contains(leadersAfter) {
            throw Failure(.usage, "Lãnh đạo được báo khi quá hạn từ 1 đến 365 ngày.")
        }
    }
}

/// How one person is reminded (cài đặt nhắc việc của một người); what is `nil` is as in the authority.
package struct PersonalSettings: Hashable, Sendable {
    /// Where letters go; nobody gets any who has not given it.
    package var address: EmailAddress?
    package var ladder: Ladder?
    package var quiet: QuietHours?

    package init(address: EmailAddress? = nil, ladder: Ladder? = nil, quiet: QuietHours? = nil) {
        self.address = address
        self.ladder = ladder
        self.quiet = quiet
    }
}
