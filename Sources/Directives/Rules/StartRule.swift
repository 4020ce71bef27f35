import Kernel
import TemporalExpressions

/// **Ngày bắt đầu** — after "từ", "kể từ", "bắt đầu từ", and the first day of a range; not "từ … đến nay", not a day
/// before the document's own month.
struct StartRule {
    let documentDay: LocalDay?

    func start(_ expression: TimeExpression, days: ClosedRange<LocalDay>?) -> LocalDay? {
        guard case .calendar(let value) = expression.value, let days, expression.relation != .expected else {
            return nil
        }
        if let documentDay, days.upperBound < documentDay { return nil }
        if value.unit == .range { return value.startsNow ? nil : days.lowerBound }
        guard expression.relation == .from, value.unit != .years else { return nil }
        return days.lowerBound
    }
}
