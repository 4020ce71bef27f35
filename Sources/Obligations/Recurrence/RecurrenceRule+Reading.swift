/// Rules read back from their words (đọc lại cách nói định kỳ): what `words` says, and nothing else.
extension RecurrenceRule {
    /// The rule that says these words, after RFC 5545; `nil` for other words.
    package static func rule(saying words: String) -> String? {
        var text = words.trimmed.lowercased()
        guard !text.isEmpty else { return nil }
        var ending = ""
        if let end = text.firstMatch(of: #/(?: đến (\d{1,2})\/(\d{1,2})\/(\d{4})|, (\d+) kỳ)$/#) {
            if let count = end.4 { ending = ";COUNT=\(count)" }
            if let day = end.1, let month = end.2, let year = end.3 {
                ending = ";UNTIL=\(year)\(month.count == 1 ? "0" : "")\(month)\(day.count == 1 ? "0" : "")\(day)"
            }
            text = String(text[..<end.range.lowerBound])
        }
        guard let (period, days, months) = parts(of: text) else { return nil }
        let rule = period + months + days + ending
        // Only what says the same again was meant by it.
        return Self(parsing: rule)?.words.lowercased() == words.trimmed.lowercased() ? rule : nil
    }

    private static func parts(of text: String) -> (period: String, days: String, months: String)? {
        var text = text
        guard
            let (words, period) = periods.first(where: { text == $0.0 || text.hasSuffix(" " + $0.0) })
                ?? interval(in: text)
        else { return nil }
        text = String(text.dropLast(words.count)).trimmed
        var months = ""
        if let named = text.firstMatch(of: #/(?:^|\s)tháng (\d{1,2}(?:, \d{1,2})*)$/#) {
            months = ";BYMONTH=" + named.1.replacing(" ", with: "")
            text = String(text[..<named.range.lowerBound]).trimmed
        }
        guard let days = days(in: text) else { return nil }
        let isOfYear = !months.isEmpty && period == "FREQ=YEARLY" && days.contains("BYDAY")
        return (isOfYear ? "FREQ=MONTHLY" : period, days, months)
    }

    private static let periods = [
        ("hằng ngày", "FREQ=DAILY"), ("hằng tuần", "FREQ=WEEKLY"), ("hằng tháng", "FREQ=MONTHLY"),
        ("hằng quý", "FREQ=MONTHLY;INTERVAL=3"), ("hằng năm", "FREQ=YEARLY"),
    ]

    private static func interval(in text: String) -> (String, String)? {
        let units = ["ngày": "DAILY", "tuần": "WEEKLY", "tháng": "MONTHLY", "năm": "YEARLY"]
        guard let found = text.firstMatch(of: #/(\d+) (ngày|tuần|tháng|năm) một lần$/#),
            let unit = units[String(found.2)]
        else { return nil }
        return (String(found.0), "FREQ=\(unit);INTERVAL=\(found.1)")
    }

    private static func days(in text: String) -> String? {
        guard !text.isEmpty else { return "" }
        let names = text.split(separator: #/, | và /#).map { String($0).trimmed }
        let ofMonth = names.compactMap(monthday)
        if ofMonth.count == names.count { return ";BYMONTHDAY=" + ofMonth.joined(separator: ",") }
        let ofWeek = names.compactMap(weekday)
        return ofWeek.count == names.count ? ";BYDAY=" + ofWeek.joined(separator: ",") : nil
    }

    private static func monthday(_ name: String) -> String? {
        if name == "ngày cuối" { return "-1" }
        guard let day = name.wholeMatch(of: #/ngày (?:(\d+)|thứ (\d+) từ cuối lên)/#) else { return nil }
        return day.1.map(String.init) ?? day.2.map { "-\($0)" }
    }

    private static func weekday(_ name: String) -> String? {
        let days = [
            ("thứ hai", "MO"), ("thứ ba", "TU"), ("thứ tư", "WE"), ("thứ năm", "TH"), ("thứ sáu", "FR"),
            ("thứ bảy", "SA"), ("chủ nhật", "SU"),
        ]
        guard let (words, code) = days.first(where: { name.hasPrefix($0.0) }) else { return nil }
        switch name.dropFirst(words.count).drop(while: \.isWhitespace) {
        case "": return code
        case "đầu tiên": return "1" + code
        case "cuối cùng": return "-1" + code
        case let rest:
            guard let place = rest.wholeMatch(of: #/thứ (\d+)( từ cuối lên)?/#) else { return nil }
            return (place.2 == nil ? "" : "-") + place.1 + code
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}
