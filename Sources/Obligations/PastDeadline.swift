package import Kernel

/// A deadline that held until another one took its place (thời hạn trước khi gia hạn).
package struct PastDeadline: Hashable, Sendable {
    /// The day on which the next one was set; on the days before it this one held.
    package var ended: LocalDay
    /// The last day in time, moved off days off; `nil` while there was no deadline yet.
    package var due: LocalDay?

    package init(ended: LocalDay, due: LocalDay?) {
        self.ended = ended
        self.due = due
    }
}
