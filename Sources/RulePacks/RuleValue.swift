/// One figure or statement of a pack (giá trị quy định), with what it is called and whether it was checked.
package struct RuleValue: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case number(Int)
        case range(ClosedRange<Int>)
        case text(String)
        case truth(Bool)
        case list([String])
    }

    package enum Kind: String, Sendable {
        case number, range, text, truth, list
    }

    /// What a number counts; the raw value is what files say.
    package enum Unit: String, Sendable, CaseIterable {
        case days
        case workingDays = "working-days"
        case hours, minutes, months, years, times, people, items, points, percent
        case thousandDong = "thousand-dong"
        case millimetres = "mm"
    }

    package let name: String
    /// In Vietnamese, as a list shows it.
    package let title: String
    package let content: Content
    package let unit: Unit?
    /// Its own clause, where it differs from that of the pack.
    package let source: String?
    package let state: Verification
}

/// Whether somebody compared a rule with its source (tình trạng kiểm chứng).
package enum Verification: String, Sendable, CaseIterable {
    case verified
    /// Shipped as a value that may be edited, not as fact.
    case toConfirm = "to-confirm"

    package var words: String {
        switch self {
        case .verified: "đã đối chiếu"
        case .toConfirm: "cần xác nhận"
        }
    }
}

extension RuleValue.Content {
    var kind: RuleValue.Kind {
        switch self {
        case .number: .number
        case .range: .range
        case .text: .text
        case .truth: .truth
        case .list: .list
        }
    }
}

extension RuleValue {
    /// "7 ngày", "100–150 nghìn đồng", "có".
    package var words: String {
        let text =
            switch content {
            case .number(let number): String(number)
            case .range(let range): "\(range.lowerBound)–\(range.upperBound)"
            case .text(let text): text
            case .truth(let isTrue): isTrue ? "có" : "không"
            case .list(let items): items.joined(separator: ", ")
            }
        return [text, unit?.words].compactMap { $0 }.joined(separator: " ")
    }
}

extension RuleValue.Unit {
    var words: String {
        switch self {
        case .days: "ngày"
        case .workingDays: "ngày làm việc"
        case .hours: "giờ"
        case .minutes: "phút"
        case .months: "tháng"
        case .years: "năm"
        case .times: "lần"
        case .people: "người"
        case .items: "loại"
        case .points: "điểm"
        case .percent: "%"
        case .thousandDong: "nghìn đồng"
        case .millimetres: "mm"
        }
    }
}

extension RuleValue.Kind {
    var words: String {
        switch self {
        case .number: "một số nguyên"
        case .range: "hai số nguyên [từ, đến]"
        case .text: "một chuỗi chữ"
        case .truth: "true hoặc false"
        case .list: "một danh sách chuỗi chữ"
        }
    }
}
