package import Kernel
package import Obligations

/// A reminder in the register (thông báo trong ứng dụng): who is told of what, and whether it has been read.
package struct Notice: Hashable, Sendable {
    package var id: Identifier<Notice>
    package var reminder: Reminder
    package var made: Instant
    package var read: Instant?
    /// What is to be done and who leads, as they are now.
    package var content: String
    package var lead: String
    /// How the obligation stood on the day of the reminder.
    package var status: Status

    package init(
        id: Identifier<Notice>,
        reminder: Reminder,
        made: Instant,
        read: Instant?,
        content: String,
        lead: String
    ) {
        self.id = id
        self.reminder = reminder
        self.made = made
        self.read = read
        self.content = content
        self.lead = lead
        status = StatusFacts(issued: made.day, deadline: reminder.due).status(asOf: made.day)
    }

    /// One line: "Quá hạn 3 ngày: Rà soát các chốt (hạn 19/7/2024)".
    package var words: String { "\(status.words): \(content) (hạn \(reminder.due.vietnamese))" }
}
