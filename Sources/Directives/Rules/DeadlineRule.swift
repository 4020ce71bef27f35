import Kernel
import TemporalExpressions

/// **Thời hạn** — of all expressions in a unit, the one that is its own last day.
///
/// Counts: after "trước", "chậm nhất", "đến", "hết", "xong", "trong", a range, an amount ("trong vòng 10 ngày kể từ
/// …"), and a day after "vào". Does not count: the date of a cited document, a planned date ("dự kiến"), a date in a
/// fronted condition, one before the document's own date, a period that only qualifies a noun ("chỉ tiêu năm 2024"),
/// the date of an event. In a cell or after a label of time any expression counts. Of several the first that a
/// preposition makes a deadline is taken.
struct DeadlineRule {
    let resolver: TimeResolver

    /// How strong a claim an expression has to be the deadline; 0 for none.
    func strength(_ expression: TimeExpression, days: ClosedRange<LocalDay>?) -> Int {
        switch expression.value {
        case .recurrence: return 0
        case .amount: return expression.relation == .after ? 2 : 3
        case .calendar(let value):
            guard expression.relation != .expected, let days else { return 0 }
            if let issued = resolver.documentDay, days.upperBound < issued { return 0 }
            if value.unit == .range { return 3 }
            switch expression.relation {
            case .before, .by, .within: return value.unit == .years ? 0 : 3
            case .at: return value.unit == .year || value.unit == .years ? 0 : 2
            case .none, .from, .after, .expected: return 0
            }
        }
    }

    /// The last day in time and how it was found.
    func due(_ expression: TimeExpression, days: ClosedRange<LocalDay>?) -> (due: LocalDay?, kind: DeadlineKind)? {
        switch expression.value {
        case .recurrence: return nil
        case .amount(let amount):
            guard let due = resolver.lastDay(amount) else { return (nil, .fromEvent) }
            return (due, .fromDay)
        case .calendar(let value):
            guard let days else { return nil }
            if expression.relation == .before {
                // "trước 16 giờ 30 ngày D" is still on D; "trước 24 giờ" too.
                if expression.clock > 0 { return (days.upperBound, .byDay) }
                return (days.lowerBound.adding(days: -1), value.unit == .day ? .beforeDay : .beforePeriod)
            }
            if value.unit == .range { return (days.upperBound, .range) }
            if expression.relation == .by { return (days.upperBound, .byDay) }
            if value.unit == .day { return (days.upperBound, .onDay) }
            return (days.upperBound, .withinPeriod)
        }
    }
}
