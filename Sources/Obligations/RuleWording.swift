/// A rule of recurrence after RFC 5545, section 3.3.10, as Vietnamese says it (cách nói định kỳ).
package enum RuleWording {
    /// "ngày 25 hằng tháng", "thứ Sáu hằng tuần"; the rule itself where it says more than these words can.
    package static func words(of rule: String) -> String {
        var parts: [Substring: Substring] = [:]
        for part in rule.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { return rule }
            parts[pair[0]] = pair[1]
        }
        let (monthday, weekday) = (parts["BYMONTHDAY"], parts["BYDAY"])
        guard parts.count == 1 + [monthday, weekday, parts["INTERVAL"]].count(where: { $0 != nil }),
            let often = often(parts["FREQ"], parts["INTERVAL"])
        else { return rule }
        let day = monthday.map { $0 == "-1" ? "ngày cuối" : "ngày \($0)" }
        guard let weekday else { return [day, often].compactMap { $0 }.joined(separator: " ") }
        guard let name = named(weekday), day == nil else { return rule }
        return "\(name) \(often)"
    }

    private static func often(_ frequency: Substring?, _ interval: Substring?) -> String? {
        switch (frequency, interval) {
        case ("DAILY", nil): "hằng ngày"
        case ("WEEKLY", nil): "hằng tuần"
        case ("MONTHLY", nil): "hằng tháng"
        case ("MONTHLY", "3"): "hằng quý"
        case ("MONTHLY", "6"): "6 tháng một lần"
        case ("YEARLY", nil): "hằng năm"
        default: nil
        }
    }

    private static func named(_ code: Substring) -> String? {
        guard let name = weekdays[code.suffix(2)] else { return nil }
        switch code.dropLast(2) {
        case "": return name
        case "-1": return "\(name) cuối cùng"
        case "1": return "\(name) đầu tiên"
        case let ordinal: return Int(ordinal) == nil ? nil : "\(name) thứ \(ordinal)"
        }
    }

    private static let weekdays: [Substring: String] = [
        "MO": "thứ Hai", "TU": "thứ Ba", "WE": "thứ Tư", "TH": "thứ Năm", "FR": "thứ Sáu", "SA": "thứ Bảy",
        "SU": "Chủ nhật",
    ]
}
