/// A day of the Vietnamese lunisolar calendar (ngày âm lịch), such as 10/3, the day of giỗ Tổ.
///
/// It exists: whoever holds one has a month and a day that the year really has, and the civil day that it falls on.
package struct LunarDay: Hashable, Comparable, Sendable {
    /// The Gregorian year in which the lunar year begins.
    package let year: Int
    /// 1 (tháng Giêng) to 12 (tháng Chạp).
    package let month: Int
    /// Whether this is the second month of that number (tháng nhuận).
    package let isLeapMonth: Bool
    /// 1 (mùng 1) to 29 or 30.
    package let day: Int
    /// The civil day.
    package let localDay: LocalDay

    /// The day of a lunar date; `nil` when the year has no such month, the month no such day, or the table no such year.
    package init?(year: Int, month: Int, isLeapMonth: Bool = false, day: Int) {
        guard let lunar = LunarYear(year), let place = lunar.place(of: month, isLeap: isLeapMonth),
            day >= 1, day <= lunar.length(at: place)
        else { return nil }
        (self.year, self.month, self.isLeapMonth, self.day) = (year, month, isLeapMonth, day)
        localDay = lunar.newYear.adding(days: (0..<place).reduce(day - 1) { $0 + lunar.length(at: $1) })
    }

    /// The lunar date of a civil day; `nil` outside of the years that the table covers.
    package init?(_ localDay: LocalDay) {
        guard let lunar = Self.year(of: localDay) else { return nil }
        var left = localDay.days(since: lunar.newYear)
        var place = 0
        while place < lunar.monthCount, left >= lunar.length(at: place) {
            left -= lunar.length(at: place)
            place += 1
        }
        guard place < lunar.monthCount else { return nil }
        (month, isLeapMonth) = lunar.month(at: place)
        (year, day, self.localDay) = (lunar.number, left + 1, localDay)
    }

    package static func < (left: LunarDay, right: LunarDay) -> Bool { left.localDay < right.localDay }

    private static func year(of day: LocalDay) -> LunarYear? {
        guard let lunar = LunarYear(day.year), lunar.newYear <= day else { return LunarYear(day.year - 1) }
        return lunar
    }
}

extension LunarDay: CustomStringConvertible {
    /// The date as it is said: `10/3/2026 âm lịch`, `15/6 nhuận/2025 âm lịch`.
    package var description: String {
        "\(day)/\(month)\(isLeapMonth ? " nhuận" : "")/\(year) âm lịch"
    }
}
