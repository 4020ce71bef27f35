import Kernel

/// Values and holidays of a pack.
extension RuleReader {
    func values(inheriting state: Verification) throws(Failure) -> [RuleValue] {
        var found: [RuleValue] = []
        for reader in try objects("values") {
            let value = try reader.value(inheriting: state)
            guard !found.contains(where: { $0.name == value.name }) else {
                throw reader.failure("name", "“\(value.name)” có hai lần")
            }
            found.append(value)
        }
        return found
    }

    private func value(inheriting state: Verification) throws(Failure) -> RuleValue {
        try demandNames(["name", "title", "value", "unit", "source", "state"])
        return RuleValue(
            name: try identifier("name"),
            title: try text("title"),
            content: try content(),
            unit: try optionalChoice("unit", RuleValue.Unit.self),
            source: try optionalText("source"),
            state: try optionalChoice("state", Verification.self) ?? state
        )
    }

    private func content() throws(Failure) -> RuleValue.Content {
        switch self["value"] {
        case .number(let number) where (0...1_000_000_000).contains(number): return .number(number)
        case .truth(let truth): return .truth(truth)
        case .text: return .text(try text("value"))
        case .list(let items):
            if let range = Self.range(items) { return .range(range) }
            if let texts = Self.texts(items) { return .list(texts) }
        default: break
        }
        throw failure("value", "phải là số nguyên không âm, [từ, đến], chuỗi chữ, danh sách chuỗi chữ, true hoặc false")
    }

    private static func range(_ items: [JSONValue]) -> ClosedRange<Int>? {
        guard items.count == 2, case .number(let low) = items[0], case .number(let high) = items[1], 0 <= low,
            low <= high
        else { return nil }
        return low...high
    }

    private static func texts(_ items: [JSONValue]) -> [String]? {
        let texts = items.compactMap { item in if case .text(let text) = item { text } else { nil } }
        return !texts.isEmpty && texts.count == items.count ? texts : nil
    }

    func holidays() throws(Failure) -> [PublicHoliday] {
        var found: [PublicHoliday] = []
        for reader in try objects("holidays") { found.append(try reader.holiday()) }
        return found
    }

    private func holiday() throws(Failure) -> PublicHoliday {
        try demandNames(["name", "solar", "lunar", "beside"])
        let name = try text("name")
        let (solar, lunar) = (try date("solar", longest: 31), try date("lunar", longest: 30))
        let date: PublicHoliday.Date
        switch (solar, lunar) {
        case (let (month, day)?, nil): date = .solar(month: month, day: day)
        case (nil, let (month, day)?): date = .lunar(month: month, day: day)
        default: throw failure("solar", "hoặc “lunar”: cần đúng một trong hai")
        }
        return PublicHoliday(name, date, presumed: try beside())
    }

    /// "9-2": month and day.
    private func date(_ name: String, longest: Int) throws(Failure) -> (Int, Int)? {
        guard let text = try optionalText(name) else { return nil }
        let numbers = text.split(separator: "-").compactMap { Int($0) }
        guard numbers.count == 2, (1...12).contains(numbers[0]), (1...longest).contains(numbers[1]) else {
            throw failure(name, "phải là tháng-ngày, ví dụ “9-2”")
        }
        return (numbers[0], numbers[1])
    }

    private func beside() throws(Failure) -> [Int] {
        switch self["beside"] {
        case .null: return []
        case .list(let items):
            let days = items.compactMap { item in if case .number(let day) = item { day } else { nil } }
            guard days.count == items.count, days.allSatisfy({ (-10...10).contains($0) && $0 != 0 }) else { break }
            return days
        default: break
        }
        throw failure("beside", "phải là danh sách số ngày cách ngày lễ, từ -10 đến 10, ví dụ [-1, 1]")
    }
}
