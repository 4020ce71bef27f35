import Kernel
import TemporalExpressions
import VietnameseText

/// All expressions of time of a document with the days that they mean.
struct TimeTable {
    var expressions: [TimeExpression] = []
    /// The days of each calendar expression, `nil` for others and where the year is unknown.
    var days: [ClosedRange<LocalDay>?] = []

    /// Finds the year of every expression that lacks one; `parts` says where those of each paragraph or cell end.
    static func resolved(_ expressions: [TimeExpression], parts: [Int], _ reading: Reading, _ resolver: TimeResolver)
        -> TimeTable
    {
        var days: [ClosedRange<LocalDay>?] = []
        days.reserveCapacity(expressions.count)
        var start = 0
        for end in parts where end > start {
            append(expressions[start..<end], reading, resolver, to: &days)
            start = end
        }
        return TimeTable(expressions: expressions, days: days)
    }

    private static func append(
        _ part: ArraySlice<TimeExpression>,
        _ reading: Reading,
        _ resolver: TimeResolver,
        to days: inout [ClosedRange<LocalDay>?]
    ) {
        for index in part.indices {
            guard case .calendar(let value) = part[index].value else {
                days.append(nil)
                continue
            }
            let parallel = value.hasYear ? nil : ParallelYearRule.year(for: index, value, part, reading)
            days.append(resolver.days(value, relation: part[index].relation, parallelYear: parallel))
        }
    }

    /// Puts days without a year that stand in an account of the past into it.
    mutating func lookBack(in ranges: [Range<Int>], from documentDay: LocalDay?, daysOnly: Bool) {
        guard let documentDay else { return }
        var range = 0
        for index in expressions.indices {
            let place = expressions[index].tokens.lowerBound
            while range < ranges.count, ranges[range].upperBound <= place { range += 1 }
            guard range < ranges.count, ranges[range].contains(place),
                case .calendar(let value) = expressions[index].value, value.unit == .day || !daysOnly, !value.hasYear,
                let found = days[index], found.lowerBound.days(since: documentDay) > 60
            else { continue }
            let year = documentDay.year
            for candidate in [year, year - 1] {
                guard let past = value.inYear(candidate).days, past.upperBound <= documentDay else { continue }
                days[index] = past
                break
            }
        }
    }
}

extension TimeTable {
    /// The places of the expressions inside a span of the original; the list is in order.
    func indices(in span: TextSpan, _ reading: Reading) -> Range<Int> {
        func first(from byte: Int) -> Int {
            var low = 0
            var high = expressions.count
            while low < high {
                let middle = (low + high) / 2
                if Int(reading.tokens[expressions[middle].tokens.lowerBound].start) >= byte {
                    high = middle
                } else {
                    low = middle + 1
                }
            }
            return low
        }
        let start = first(from: span.bytes.lowerBound)
        return start..<max(start, first(from: span.bytes.upperBound))
    }
}
