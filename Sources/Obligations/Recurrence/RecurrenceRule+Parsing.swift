import Kernel

extension RecurrenceRule {
    /// Reads `FREQ=MONTHLY;BYMONTHDAY=25`; `nil` for what is no rule, or one with parts that would change its days and
    /// that are not understood here.
    package init?(parsing text: String) {
        let body = text.hasPrefix("RRULE:") ? text.dropFirst(6) : text[...]
        var parts: [Substring: Substring] = [:]
        for part in body.split(separator: ";") {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, parts.updateValue(sides[1], forKey: sides[0]) == nil else { return nil }
        }
        guard let frequency = parts.removeValue(forKey: "FREQ").flatMap({ Frequency(rawValue: String($0)) }) else {
            return nil
        }
        self.init(frequency)
        for (name, value) in parts { guard take(name, value) else { return nil } }
        guard isMeaningful else { return nil }
    }

    private mutating func take(_ name: Substring, _ value: Substring) -> Bool {
        switch name {
        case "INTERVAL": return Self.read(&interval, Self.number(value, in: 1...100))
        case "COUNT":
            count = Self.number(value, in: 1...10_000)
            return count != nil
        case "UNTIL":
            until = Self.day(value)
            return until != nil
        case "BYMONTHDAY": return Self.read(&monthdays, Self.list(value) { Self.monthday($0) })
        case "BYMONTH": return Self.read(&months, Self.list(value) { Self.number($0, in: 1...12) }?.sorted())
        case "BYDAY": return Self.read(&weekdays, Self.list(value, Self.weekday))
        // The hour does not move the day, and weeks begin on Monday here.
        case "BYHOUR", "BYMINUTE", "BYSECOND": return true
        case "WKST": return value == "MO"
        default: return false
        }
    }

    // A weekday of a year, a day of the month of a week and the like do not occur in papers.
    private var isMeaningful: Bool {
        switch frequency {
        case .daily: monthdays.isEmpty && weekdays.isEmpty && months.isEmpty
        case .weekly: monthdays.isEmpty && months.isEmpty && weekdays.allSatisfy { $0.ordinal == nil }
        case .monthly: true
        case .yearly: weekdays.isEmpty || !months.isEmpty
        }
    }

    private static func read<Value>(_ place: inout Value, _ value: Value?) -> Bool {
        guard let value else { return false }
        place = value
        return true
    }

    private static func number(_ text: Substring, in range: ClosedRange<Int>) -> Int? {
        Int(text).flatMap { range.contains($0) ? $0 : nil }
    }

    private static func monthday(_ text: Substring) -> Int? {
        number(text, in: -31...31).flatMap { $0 == 0 ? nil : $0 }
    }

    private static func list<Item>(_ text: Substring, _ read: (Substring) -> Item?) -> [Item]? {
        let items = text.split(separator: ",", omittingEmptySubsequences: false).map(read)
        guard !items.isEmpty, items.count <= 62 else { return nil }
        let found = items.compactMap { $0 }
        return found.count == items.count ? found : nil
    }

    private static func weekday(_ text: Substring) -> Weekday? {
        guard let index = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex(of: String(text.suffix(2))) else {
            return nil
        }
        guard text.count > 2 else { return Weekday(index + 1) }
        guard let ordinal = number(text.dropLast(2), in: -5...5), ordinal != 0 else { return nil }
        return Weekday(index + 1, ordinal: ordinal)
    }

    /// `20261231` or `20261231T235959Z`, as the standard writes it.
    private static func day(_ text: Substring) -> LocalDay? {
        let date = text.prefix(8)
        guard date.count == 8, date.allSatisfy(\.isNumber), text.count == 8 || text.dropFirst(8).hasPrefix("T"),
            let year = Int(date.prefix(4)), let month = Int(date.dropFirst(4).prefix(2)), let day = Int(date.suffix(2))
        else { return nil }
        return LocalDay(year: year, month: month, day: day)
    }
}
