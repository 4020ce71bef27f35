package import Kernel

/// A time of the clock in Vietnam, UTC+7 all year round (giờ trong ngày), to the minute.
package struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Minutes since midnight, 0 to 1439.
    package let minutes: Int

    init(minutes: Int) { self.minutes = minutes }

    /// The time at a moment.
    package init(of instant: Instant) {
        minutes = Int((instant.milliseconds - instant.day.midnight.milliseconds) / 60_000)
    }

    /// Reads `7:00` or `07:00`; `nil` for anything else.
    package init?(parsing text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy(isFigure) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute)
        else { return nil }
        minutes = hour * 60 + minute
    }

    package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }

    package var description: String { Self.padded(minutes / 60) + ":" + Self.padded(minutes % 60) }

    /// This time on a day.
    package func on(_ day: LocalDay) -> Instant {
        Instant(milliseconds: day.midnight.milliseconds + Int64(minutes) * 60_000)
    }

    private static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}

private func isFigure(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

extension LocalDay {
    /// When the day begins in Vietnam.
    package var midnight: Instant { Instant(milliseconds: (Int64(daysSinceEpoch) * 24 - 7) * 3_600_000) }
}
