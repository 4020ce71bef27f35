/// A month of a year (tháng).
package struct Month: Hashable, Comparable, Sendable {
    /// Months since year 0, which keep their order and are added to.
    private let count: Int

    package init(of day: LocalDay) {
        let (year, month, _) = day.civil
        count = year * 12 + month - 1
    }

    /// "2026-08"; `nil` for anything else.
    package init?(parsing text: some StringProtocol) {
        guard let day = LocalDay(parsing: "\(text)-01") else { return nil }
        self.init(of: day)
    }

    private init(count: Int) { self.count = count }

    package var year: Int { count / 12 }
    /// 1 to 12.
    package var number: Int { count % 12 + 1 }

    package func adding(_ months: Int) -> Month { Month(count: count + months) }

    package var first: LocalDay {
        LocalDay(year: year, month: number, day: 1) ?? LocalDay(daysSinceEpoch: 0)
    }

    package var last: LocalDay { adding(1).first.adding(days: -1) }

    package static func < (left: Month, right: Month) -> Bool { left.count < right.count }
}

extension Month: CustomStringConvertible {
    /// "2026-08".
    package var description: String { String(first.description.prefix(7)) }

    /// As Vietnamese writes it: "8/2026".
    package var vietnamese: String { "\(number)/\(year)" }
}
