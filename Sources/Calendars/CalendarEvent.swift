package import Kernel

/// A day in a calendar (sự kiện trên lịch): one deadline.
package struct CalendarEvent: Hashable, Sendable {
    /// The same for the same thing for ever, so that a calendar replaces what it has.
    package var uid: String
    package var day: LocalDay
    package var summary: String
    package var description: String
    /// Counts the changes.
    package var sequence: Int
    package var isCancelled: Bool

    package init(
        uid: String,
        day: LocalDay,
        summary: String,
        description: String,
        sequence: Int,
        isCancelled: Bool
    ) {
        self.uid = uid
        self.day = day
        self.summary = summary
        self.description = description
        self.sequence = sequence
        self.isCancelled = isCancelled
    }
}
