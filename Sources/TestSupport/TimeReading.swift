package import Kernel
package import TemporalExpressions
package import VietnameseText

/// What the rules of time find in a string, with the words they found it in.
package struct TimeReading: Sendable {
    /// One expression, resolved.
    package struct Found: Sendable {
        /// The expression itself, without its preposition.
        package let quote: String
        package let span: TextSpan
        package let expression: TimeExpression
        /// The days it covers; `nil` for recurrences, amounts and where the year stays unknown.
        package let days: ClosedRange<LocalDay>?
        /// The last day of an amount that counts from a day.
        package let lastDay: LocalDay?

        /// What it means, in one line: `2024-07-20`, `2024-07-01..2024-09-30`, `FREQ=MONTHLY`, `10 day -> 2024-07-30`.
        package var meaning: String {
            switch expression.value {
            case .recurrence(let recurrence): return expression.recurrenceRule ?? recurrence.rule
            case .amount(let amount): return "\(amount.count) \(amount.unit) -> \(lastDay?.description ?? "?")"
            case .calendar:
                guard let days else { return "?" }
                return days.count == 1 ? "\(days.lowerBound)" : "\(days.lowerBound)..\(days.upperBound)"
            }
        }
    }

    package let found: [Found]

    /// Reads a passage; `day` is the date of the document that it stands in.
    package init(_ text: String, on day: LocalDay? = .iso("2024-06-21")) {
        let source = SourceText(text)
        let tokens = Tokenizer(vocabulary: TimeLexicon.vocabulary).tokens(of: source)
        let resolver = TimeResolver(documentDay: day)
        let expressions = tokens.withUnsafeBufferPointer {
            TimeRecogniser.expressions(in: TimeScan(tokens: $0, bounds: $0.indices))
        }
        found = expressions.map { Self.resolve($0, tokens, source, resolver) }
    }

    package var quotes: [String] { found.map(\.quote) }
    package var meanings: [String] { found.map(\.meaning) }

    private static func resolve(
        _ expression: TimeExpression,
        _ tokens: [Token],
        _ source: SourceText,
        _ resolver: TimeResolver
    ) -> Found {
        let range = expression.tokens
        let span = source.span(
            tokens[range.lowerBound].bytes.lowerBound..<tokens[range.upperBound - 1].bytes.upperBound
        )
        var days: ClosedRange<LocalDay>?
        var lastDay: LocalDay?
        switch expression.value {
        case .calendar(let value): days = resolver.days(value, relation: expression.relation)
        case .amount(let amount): lastDay = resolver.lastDay(amount)
        case .recurrence: break
        }
        return Found(quote: source[span], span: span, expression: expression, days: days, lastDay: lastDay)
    }
}

extension ClosedRange<LocalDay> {
    /// The number of days of a stretch.
    var count: Int { upperBound.days(since: lowerBound) + 1 }
}
