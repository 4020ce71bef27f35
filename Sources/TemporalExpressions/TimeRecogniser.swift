import VietnameseText

/// Finds every expression of time in a passage, left to right, the longest reading at each place.
///
/// Each rule has a file of its own under `Rules`; the order below is from the most to the least specific.
package enum TimeRecogniser {
    package static func expressions(in scan: TimeScan) -> [TimeExpression] {
        var found: [TimeExpression] = []
        append(in: scan, to: &found)
        return found
    }

    /// As above, added to a list that the caller keeps.
    package static func append(in scan: TimeScan, to found: inout [TimeExpression]) {
        var place = scan.bounds.lowerBound
        while place < scan.bounds.upperBound {
            let token = scan.tokens[place]
            guard token.kind == .number || (token.word != 0 && token.word <= lastTrigger),
                let match = match(scan, at: place)
            else {
                place += 1
                continue
            }
            found.append(RelationRule.expression(scan, match))
            place = max(match.tokens.upperBound, place + 1)
        }
    }

    private static let lastTrigger = UInt16(TimeWord.spellings.count)

    private static func match(_ scan: TimeScan, at place: Int) -> TimeMatch? {
        if scan.tokens[place].kind == .number { return numeric(scan, place) }
        switch scan.word(place) {
        case .from:
            return RangeRule.match(scan, at: place)
        case .day, .date:
            return MonthdayRecurrenceRule.match(scan, at: place) ?? RangeRule.match(scan, at: place)
                ?? WrittenDateRule.match(scan, at: place) ?? WeekdayRecurrenceRule.match(scan, at: place)
                ?? TimesPerPeriodRule.match(scan, at: place)
        case .month:
            return RangeRule.match(scan, at: place) ?? MonthRule.match(scan, at: place)
                ?? TimesPerPeriodRule.match(scan, at: place)
        case .quarter:
            return RangeRule.match(scan, at: place) ?? QuarterRule.match(scan, at: place)
                ?? TimesPerPeriodRule.match(scan, at: place)
        case .year:
            return TermRule.match(scan, at: place) ?? YearRule.match(scan, at: place)
        case .term, .phase, .time, .course:
            return TermRule.match(scan, at: place)
        case .week:
            return MonthdayRecurrenceRule.match(scan, at: place) ?? WeekOfMonthRule.match(scan, at: place)
                ?? TimesPerPeriodRule.match(scan, at: place)
        case .every, .each, .fixed:
            return EveryPeriodRule.match(scan, at: place)
        case .ordinal, .lord, .plural:
            return WeekdayRecurrenceRule.match(scan, at: place)
        case .end:
            return WeekdayRecurrenceRule.match(scan, at: place) ?? PartOfPeriodRule.match(scan, at: place)
        case .beginning, .middle:
            return PartOfPeriodRule.match(scan, at: place)
        case .half, .two, .three, .four, .six, .seven, .eight, .nine, .ten, .one:
            return DayPairRule.match(scan, at: place) ?? MonthsOfYearRule.match(scan, at: place)
                ?? PartOfPeriodRule.match(scan, at: place)
                ?? AmountRule.match(scan, at: place)
                ?? TimesPerPeriodRule.match(scan, at: place)
        default:
            return nil
        }
    }

    private static func numeric(_ scan: TimeScan, _ place: Int) -> TimeMatch? {
        guard scan.tokens[place].value <= 400 else { return nil }
        return DayPairRule.match(scan, at: place) ?? RangeRule.match(scan, at: place) ?? NumericDateRule.match(
            scan,
            at: place
        )
            ?? MonthsOfYearRule.match(scan, at: place) ?? TimesPerPeriodRule.match(scan, at: place)
            ?? AmountRule.match(scan, at: place)
    }
}
