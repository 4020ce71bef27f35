/// A point in time (thời điểm), in whole milliseconds since 1 January 1970, 00:00 UTC.
package struct Instant: Hashable, Comparable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    /// The day in Vietnam, UTC+7 all year round.
    package var day: LocalDay { LocalDay(daysSinceEpoch: Int32(clamping: Self.floor(local, Self.dayLength))) }

    private var local: Int64 { milliseconds + 7 * 3_600_000 }

    private static let dayLength: Int64 = 86_400_000

    private static func floor(_ value: Int64, _ unit: Int64) -> Int64 {
        value >= 0 ? value / unit : -((unit - 1 - value) / unit)
    }
}

extension Instant: CustomStringConvertible {
    /// After ISO 8601 in UTC with milliseconds, for machines: `2026-11-23T12:52:23.000Z`; texts of it sort by time.
    package var description: String {
        let days = Self.floor(milliseconds, Self.dayLength)
        let rest = milliseconds - days * Self.dayLength
        let (hour, minute) = (rest / 3_600_000, rest / 60_000 % 60)
        let (second, fraction) = (rest / 1000 % 60, rest % 1000)
        let clock = "\(Self.padded(hour, 2)):\(Self.padded(minute, 2)):\(Self.padded(second, 2))"
        return "\(LocalDay(daysSinceEpoch: Int32(clamping: days)))T\(clock).\(Self.padded(fraction, 3))Z"
    }

    /// Reads the form above, also without fraction; `nil` for anything else.
    package init?(parsing text: String) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = LocalDay(parsing: parts[0]), parts[1].hasSuffix("Z") else { return nil }
        let fields = parts[1].dropLast().split(whereSeparator: { $0 == ":" || $0 == "." }).map { Int64($0) }
        guard fields.count == 3 || fields.count == 4, let hour = fields[0], let minute = fields[1],
            let second = fields[2], (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
        else { return nil }
        let fraction = fields.count == 4 ? fields[3] ?? 0 : 0
        self.init(
            milliseconds: Int64(day.daysSinceEpoch) * Self.dayLength
                + ((hour * 60 + minute) * 60 + second) * 1000 + fraction
        )
    }

    /// As people in Vietnam write it: `19:52 23/11/2026`.
    package var vietnamese: String {
        let rest = local - Self.floor(local, Self.dayLength) * Self.dayLength
        return "\(Self.padded(rest / 3_600_000, 2)):\(Self.padded(rest / 60_000 % 60, 2)) \(day.vietnamese)"
    }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
