/// A last day after it was moved off days without work (ngày cuối của thời hạn), with the days that it was moved over.
///
/// Civil Code 2015, art. 148.5: when the last day of a term is one of the weekend or a holiday, the term ends with the next working day.
package struct AdjustedDay: Hashable, Sendable {
    /// The last day as it was ordered or counted.
    package let nominal: LocalDay
    /// The last day that counts.
    package let day: LocalDay
    /// The days off from `nominal` to the day before `day`; empty when nothing was moved.
    package let skipped: [DayOff]

    /// Whether another official schedule could still change the day (chưa có lịch nghỉ chính thức).
    package var awaitsSchedule: Bool { skipped.contains(where: \.awaitsSchedule) }

    /// Why the day is another than the one ordered, as text; `nil` when it is the same.
    package var explanation: String? {
        guard let first = skipped.first else { return nil }
        let moved = "ngày \(nominal.vietnamese) là \(first.words) → chuyển sang ngày \(day.vietnamese)"
        let note = awaitsSchedule ? "; chưa có lịch nghỉ chính thức năm \(nominal.year)" : ""
        return "\(moved) (Điều 148 Bộ luật Dân sự 2015)\(note)"
    }
}

extension WorkCalendar {
    /// The last day of a term, moved to the next working day when it is off.
    package func lastDay(_ nominal: LocalDay) -> AdjustedDay {
        var skipped: [DayOff] = []
        var day = nominal
        while let off = dayOff(day) {
            skipped.append(off)
            day = day.adding(days: 1)
        }
        return AdjustedDay(nominal: nominal, day: day, skipped: skipped)
    }
}
