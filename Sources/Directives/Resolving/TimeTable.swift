import Kernel
import TemporalExpressions
import VietnameseText

/// All expressions of time of a document with the days that they mean.
struct TimeTable {
    var expressions: [TimeExpression] = []
    /// The days of each calendar expression, `nil` for others and where the year is unknown.
    var days: [ClosedRange<LocalDay>?] = []

    /// Finds the year of every expression that lacks one.
    static func resolved(_ expressions: [TimeExpression], _ reading: Reading, _ resolver: TimeResolver) -> TimeTable {
        var days: [ClosedRange<LocalDay>?] = []
        days.reserveCapacity(expressions.count)
        for index in expressions.indices {
            guard case .calendar(let value) = expressions[index].value else {
                days.append(nil)
                continue
            }
            let parallel = value.hasYear ? nil : ParallelYearRule.year(for: index, value, expressions, reading)
            days.append(resolver.days(value, relation: expressions[index].relation, parallelYear: parallel))
        }
        return TimeTable(expressions: expressions, days: days)
    }
}
