import Directives
import Obligations
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
    var words: String { quote.isEmpty ? RecurrenceRule.words(of: rule) : quote }
}
