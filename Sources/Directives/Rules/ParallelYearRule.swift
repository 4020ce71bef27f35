import TemporalExpressions
import VietnameseText

/// **Năm của kỳ song song** — a period without a year takes the year of a like period beside it in the same sentence:
/// "quý III và quý IV năm 2024", "06 tháng đầu năm, … 06 tháng cuối năm 2024", "tháng 7 và tháng 8/2024".
///
/// The next expression with a year is asked first, within twenty-five words and no full stop or semicolon between; a
/// later month of an earlier year ("tháng 12, tháng 01/2025") is in the year before. Then the one before. Paragraphs,
/// items and the cells of a table have nothing to do with each other.
enum ParallelYearRule {
    static func year(for index: Int, _ value: CalendarValue, _ all: ArraySlice<TimeExpression>, _ reading: Reading)
        -> Int?
    {
        var next = index + 1
        while next < all.endIndex, next <= index + 3, isNear(all[index], all[next], reading) {
            if case .calendar(let other) = all[next].value, isAlike(value, other), other.hasYear {
                return value.last.month > other.last.month
                    ? other.last.year - (value.unit == .month ? 1 : 0) : other.last.year
            }
            next += 1
        }
        guard index > all.startIndex, isNear(all[index - 1], all[index], reading),
            case .calendar(let other) = all[index - 1].value,
            isAlike(value, other), other.hasYear, value.last.month >= other.last.month
        else { return nil }
        return other.last.year
    }

    private static func isAlike(_ value: CalendarValue, _ other: CalendarValue) -> Bool {
        switch (value.unit, other.unit) {
        case (.month, .month), (.quarter, .quarter), (.months, .months), (.week, .week), (.day, .day),
            (.month, .months):
            true
        default: false
        }
    }

    private static func isNear(_ left: TimeExpression, _ right: TimeExpression, _ reading: Reading) -> Bool {
        let gap = left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound)
        guard gap.count <= 25 else { return false }
        return !gap.contains {
            reading.isMark($0, ";")
                || reading.isMark($0, ".") && $0 + 1 < gap.upperBound && reading.tokens[$0 + 1].isCapitalised
        }
    }
}
