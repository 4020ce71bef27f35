package import Kernel

/// The part of every day in which nobody is disturbed (giờ yên tĩnh): from one time of the clock in Vietnam up to
/// another, over midnight where the end is the earlier one.
package struct QuietHours: Hashable, Sendable, CustomStringConvertible {
    package let from: TimeOfDay
    /// The first minute in which it is not quiet any more.
    package let to: TimeOfDay

    /// From eight in the evening to half past six.
    package static let standard = QuietHours(from: TimeOfDay(minutes: 20 * 60), to: TimeOfDay(minutes: 6 * 60 + 30))
    /// Never.
    package static let none = QuietHours(from: TimeOfDay(minutes: 0), to: TimeOfDay(minutes: 0))

    private init(from: TimeOfDay, to: TimeOfDay) {
        self.from = from
        self.to = to
    }

    /// Reads `20:00-06:30`; the same time twice is never quiet. `nil` for anything else.
    package init?(parsing text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let from = TimeOfDay(parsing: parts[0]), let to = TimeOfDay(parsing: parts[1]) else {
            return nil
        }
        self.init(from: from, to: to)
    }

    package var description: String { "\(from)-\(to)" }

    /// As a sentence says it.
    package var words: String { from == to ? "không có" : "từ \(from) đến \(to)" }

    /// The first moment, at or after this one, in which somebody may be disturbed.
    package func after(_ moment: Instant) -> Instant {
        let time = TimeOfDay(of: moment)
        let isQuiet = from <= to ? from <= time && time < to : time >= from || time < to
        guard isQuiet else { return moment }
        return to.on(time < to ? moment.day : moment.day.adding(days: 1))
    }
}
