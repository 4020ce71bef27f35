/// A year of the Vietnamese lunisolar calendar (năm âm lịch), from mùng 1 Tết to the last day of tháng Chạp.
///
/// It bears the number of the Gregorian year in which it begins: 2026 is Bính Ngọ, from 17/02/2026. A month begins on the day of a
/// new moon at UTC+7, the winter solstice lies in month 11, and of thirteen months between two solstices the first without a principal
/// term is the leap month. `LunarYear+Tables.swift` holds the result, and tests compute it again from the sun and the moon
/// (docs/decisions/0011). UTC+7 holds throughout, as it has in law since 1968 (Decision 121-CP of 8/8/1967); calendars printed before
/// followed UTC+8, so that some of their months began a day later (Tết of 1903, 1916, 1935 and 1965).
package struct LunarYear: Hashable, Sendable {
    /// The years that the table covers: every day from 1/1/1900 to 31/12/2100 lies in one of them.
    package static let covered = firstRow...firstRow + rows.count - 1

    package let number: Int
    private let row: UInt32

    /// `nil` outside of `covered`.
    package init?(_ number: Int) {
        guard Self.covered.contains(number) else { return nil }
        self.number = number
        row = Self.rows[number - Self.firstRow]
    }

    /// Mùng 1 Tết, the first day of the year.
    package var newYear: LocalDay {
        LocalDay.firstOfJanuary(number).adding(days: Int(row >> 17))
    }

    /// The last day of tháng Chạp, the 29th or the 30th, on whose evening giao thừa falls.
    package var lastDay: LocalDay {
        newYear.adding(days: (0..<monthCount).reduce(-1) { $0 + length(at: $1) })
    }

    /// The month (1...12) that comes a second time (tháng nhuận), `nil` in a common year.
    package var leapMonth: Int? {
        let month = Int(row >> 13 & 0xF)
        return month == 0 ? nil : month
    }

    /// 12, or 13 in a leap year.
    package var monthCount: Int { leapMonth == nil ? 12 : 13 }

    /// The days, 29 (tháng thiếu) or 30 (tháng đủ), of a month by its place in the year, the first being 0.
    package func length(at place: Int) -> Int {
        29 + Int(row >> UInt32(place) & 1)
    }

    /// The place of a month in the year, `nil` when the year has no such month.
    package func place(of month: Int, isLeap: Bool) -> Int? {
        guard (1...12).contains(month), !isLeap || month == leapMonth else { return nil }
        let leap = leapMonth ?? 13
        return isLeap || month > leap ? month : month - 1
    }

    /// The month at a place, and whether it is the leap month.
    package func month(at place: Int) -> (number: Int, isLeap: Bool) {
        let leap = leapMonth ?? 13
        return place < leap ? (place + 1, false) : (place, place == leap)
    }
}

extension LocalDay {
    fileprivate static func firstOfJanuary(_ year: Int) -> LocalDay {
        LocalDay(year: year, month: 1, day: 1) ?? LocalDay(daysSinceEpoch: 0)
    }
}
