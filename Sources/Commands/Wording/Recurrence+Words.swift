import Directives
import TemporalExpressions

extension Frequency {
    /// How often, as Vietnamese says it.
    var words: String {
        switch self {
        case .daily: "hằng ngày"
        case .weekly: "hằng tuần"
        case .monthly: "hằng tháng"
        case .quarterly: "hằng quý"
        case .halfyearly: "6 tháng một lần"
        case .yearly: "hằng năm"
        }
    }
}

extension RecurrenceMention {
    /// As the text says it: "trước ngày 25 hằng tháng", "trước 16 giờ 00 Chủ nhật hằng tuần".
    ///
    /// The rule alone has neither "trước" nor the clock; it is said only where there is no quotation.
    var words: String { quote.isEmpty ? ruleInWords : quote }

    /// "ngày 25 hằng tháng", "thứ Sáu hằng tuần"; the plain frequency where the rule names no day.
    private var ruleInWords: String {
        var day: String?
        for part in rule.split(separator: ";") {
            if part.hasPrefix("BYMONTHDAY=") { day = Self.monthday(part.dropFirst(11)) }
            if part.hasPrefix("BYDAY=") { day = Self.weekday(part.dropFirst(6)) }
        }
        return [day, frequency.words].compactMap { $0 }.joined(separator: " ")
    }

    private static func monthday(_ number: Substring) -> String {
        number == "-1" ? "ngày cuối" : "ngày \(number)"
    }

    /// "FR" or "1MO" or "-1SU"; several days are left to the original.
    private static func weekday(_ code: Substring) -> String? {
        guard let name = weekdays[code.suffix(2)], !code.contains(",") else { return nil }
        switch code.dropLast(2) {
        case "": return name
        case "-1": return "\(name) cuối cùng"
        case "1": return "\(name) đầu tiên"
        case let ordinal: return "\(name) thứ \(ordinal)"
        }
    }

    private static let weekdays: [Substring: String] = [
        "MO": "thứ Hai", "TU": "thứ Ba", "WE": "thứ Tư", "TH": "thứ Năm", "FR": "thứ Sáu", "SA": "thứ Bảy",
        "SU": "Chủ nhật",
    ]
}
