import Kernel

/// A day in a calendar (sự kiện trên lịch): one deadline.
struct CalendarEvent: Sendable {
    /// The same for the same thing for ever, so that a calendar replaces what it has.
    var uid: String
    var day: LocalDay
    var summary: String
    var description: String
    /// Counts the changes.
    var sequence: Int
    var isCancelled: Bool
}
