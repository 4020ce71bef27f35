/// A day on which no work is done (ngày nghỉ), and why.
package struct DayOff: Hashable, Sendable {
    /// What makes the day one off.
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        /// A day of the weekend (nghỉ hằng tuần).
        case weekend
        /// A holiday whose day the law names.
        case holiday
        /// A day that the year's schedule gives: a chosen day of Tết, a compensatory day, a swapped one.
        case scheduled
        /// A day beside a holiday that the law leaves open; taken as long as no schedule says otherwise.
        case presumed
        /// A working day after a holiday that fell on the weekend (nghỉ bù, Labour Code 2019, art. 111.3); taken as long as no schedule
        /// says otherwise.
        case compensation
    }

    package let day: LocalDay
    package let reason: Reason
    /// The Vietnamese name: `Quốc khánh`, `thứ Bảy`; empty where a schedule gives none.
    package let name: String
    /// The law or the schedule that a reader can look up.
    package let source: String

    package init(_ day: LocalDay, _ reason: Reason, name: String, source: String) {
        self.day = day
        self.reason = reason
        self.name = name
        self.source = source
    }

    /// Whether the day is off only because the year's official schedule is not there (chưa có lịch nghỉ chính thức).
    package var awaitsSchedule: Bool { reason == .presumed || reason == .compensation }

    /// What the day is, to stand after “ngày 02/9/2024 là”: `ngày nghỉ lễ Quốc khánh`, `Chủ nhật`.
    package var words: String {
        switch reason {
        case .weekend: name
        case .holiday: "ngày nghỉ \(occasion)"
        case .presumed: "ngày nghỉ \(occasion) (dự kiến)"
        case .compensation: "ngày nghỉ bù \(occasion) (dự kiến)"
        case .scheduled: name.isEmpty ? "ngày nghỉ theo lịch" : "ngày nghỉ theo lịch (\(name))"
        }
    }

    private var occasion: String { name.hasPrefix("Tết") ? name : "lễ \(name)" }
}
