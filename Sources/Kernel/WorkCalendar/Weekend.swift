/// The days of the week that are off (ngày nghỉ hằng tuần), Saturday and Sunday unless an authority works otherwise.
///
/// Labour Code 2019, art. 111; state offices work five days since Decision 188/1999/QĐ-TTg.
package struct Weekend: Hashable, Sendable {
    package static let saturdayAndSunday = Weekend(bits: 1 << 6 | 1 << 7)

    private let bits: UInt8

    /// The weekend of these ISO weekdays (1 is Monday); `nil` when one is no weekday, or no day would be left to work on.
    package init?(isoWeekdays: Set<Int>) {
        guard isoWeekdays.count < 7, isoWeekdays.allSatisfy((1...7).contains) else { return nil }
        self.init(bits: isoWeekdays.reduce(0) { $0 | 1 << UInt8($1) })
    }

    private init(bits: UInt8) {
        self.bits = bits
    }

    package func contains(_ day: LocalDay) -> Bool {
        bits & 1 << UInt8(day.isoWeekday) != 0
    }
}
