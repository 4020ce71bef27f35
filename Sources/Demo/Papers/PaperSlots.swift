import Kernel

/// Fills the places that a sentence leaves open (điền chỗ trống), from the day of the paper and seeded chance.
///
/// `{hạn 14-25}` a deadline so many days on · `{tháng}` next month · `{quý}` a quarter with a month left of it · `{năm}` ·
/// `{n 2-6}` a number of two digits · `{tổ}`, `{phố}` places · `{kt}`, `{vh}`, `{một cửa}`, `{vp}`, `{xdđ}`, `{ubnd trên}`
/// bodies under the name that they have on that day.
struct PaperSlots {
    let day: LocalDay
    var random: SeededGenerator
    /// Places that only one kind of sentence has.
    var others: [String: String] = [:]

    init(on day: LocalDay, random: SeededGenerator) {
        self.day = day
        self.random = random
    }

    mutating func fill(_ text: String) -> String {
        var filled = ""
        for (index, piece) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let end = piece.firstIndex(of: "}") else {
                filled += piece
                continue
            }
            filled += value(of: String(piece[..<end])) + piece[piece.index(after: end)...]
        }
        return filled.prefix(1).uppercased() + filled.dropFirst()
    }

    private mutating func value(of slot: String) -> String {
        let words = slot.split(separator: " ", maxSplits: 1).map(String.init)
        switch words.first {
        case "hạn": return deadline(range(words))
        case "n": return Self.padded(Int.random(in: range(words), using: &random))
        case "tổ": return pick(WardPlaces.groups)
        case "phố": return pick(WardPlaces.streets)
        case "tháng": return month
        case "quý": return quarter
        case "năm": return String(day.year)
        default: return others[slot] ?? WardEra(day).names[slot] ?? slot
        }
    }

    private mutating func deadline(_ days: ClosedRange<Int>) -> String {
        let due = day.adding(days: Int.random(in: days, using: &random))
        return pick(["trước ngày \(due.adding(days: 1).vietnamese)", "chậm nhất ngày \(due.vietnamese)"])
    }

    private var month: String {
        let next = day.adding(days: 24)
        return "tháng \(next.month)/\(next.year)"
    }

    private var quarter: String {
        let end = day.adding(days: 25)
        return "quý \(["I", "II", "III", "IV"][(end.month - 1) / 3])/\(end.year)"
    }

    private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }

    private func range(_ words: [String]) -> ClosedRange<Int> {
        let ends = words.last?.split(separator: "-").compactMap { Int($0) } ?? []
        return (ends.first ?? 1)...max(ends.first ?? 1, ends.last ?? 1)
    }

    /// As papers write numbers below ten: `04`.
    static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
