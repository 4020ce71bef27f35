import Documents
package import Kernel
import TemporalExpressions
import VietnameseText

/// What a cell of a register says about time (ô ngày tháng): a day, a recurrence, nothing, or something that only a person
/// can tell.
package enum DateCell: Hashable, Sendable {
    case none
    /// A deadline's last day in time, or the day itself; with the first day where a stretch of days is written.
    case day(LocalDay, starts: LocalDay? = nil)
    /// After RFC 5545, section 3.3.10.
    case recurring(String)
    /// "thường xuyên", "theo yêu cầu": there is no day, and that is meant.
    case ongoing
    /// Why it cannot be taken as it is.
    case doubtful(String)
}

/// Reads cells with days in every usual writing (bộ đọc ô ngày tháng); what lacks its year takes it from the paper's day,
/// never from today.
struct DateCellReader {
    private let tokenizer = Tokenizer(vocabulary: TimeLexicon.vocabulary)

    /// A day of the past or the paper's own: only a full date will do.
    func day(_ cell: TableCell) -> DateCell {
        switch read(cell, issued: nil, isDeadline: false) {
        case .day(let day, .none): .day(day)
        case .none: .none
        case .doubtful(let reason): .doubtful(reason)
        case .day, .recurring, .ongoing: .doubtful("không phải một ngày cụ thể")
        }
    }

    /// The one full date that a sentence has: "Hoàn thành ngày 5/11/2026".
    func only(in text: String) -> LocalDay? {
        let found = text.matches(of: #/\b\d{1,2}\s?[\/.\-]\s?\d{1,2}\s?[\/.\-]\s?\d{4}\b/#)
        guard found.count == 1, case .day(let day, _) = day(.text(String(found[0].0))) else { return nil }
        return day
    }

    /// A deadline, by the day of the paper that sets it.
    func deadline(_ cell: TableCell, issued: LocalDay?) -> DateCell { read(cell, issued: issued, isDeadline: true) }

    private func read(_ cell: TableCell, issued: LocalDay?, isDeadline: Bool) -> DateCell {
        switch cell {
        case .empty: return .none
        case .fault(let words): return .doubtful("ô không có giá trị (\(words))")
        case .day(let day): return Self.plausible(day)
        case .number(let number): return Self.serial(number)
        case .text(let text): return read(text, issued: issued, isDeadline: isDeadline)
        }
    }

    private func read(_ text: String, issued: LocalDay?, isDeadline: Bool) -> DateCell {
        // Nearly every cell is a plain date, and needs no look at its letters.
        if text.utf8.count <= 10, let day = Self.numeric(text[...]) { return Self.plausible(day) }
        let trimmed = text.drop(while: \.isWhitespace)
        guard !trimmed.allSatisfy({ $0.isWhitespace || "-–—./\\_".contains($0) }) else { return .none }
        if let day = Self.numeric(trimmed) { return Self.plausible(day) }
        if let serial = Double(String(trimmed)), trimmed.utf8.allSatisfy({ $0 < 0x80 }) { return Self.serial(serial) }
        let folded = FoldedText(text).text
        if Self.ongoing.contains(folded) { return isDeadline ? .ongoing : .doubtful("không phải một ngày cụ thể") }
        if Self.nothing.contains(folded) { return .none }
        return expression(Self.announced(String(trimmed)), issued: issued, isDeadline: isDeadline)
    }

    // MARK: Expressions

    private func expression(_ text: String, issued: LocalDay?, isDeadline: Bool) -> DateCell {
        let source = SourceText(text)
        let tokens = tokenizer.tokens(of: source)
        let found = tokens.withUnsafeBufferPointer {
            TimeRecogniser.expressions(in: TimeScan(tokens: $0, bounds: $0.indices))
        }
        guard let only = found.first else { return .doubtful("không đọc được thành ngày") }
        guard found.count == 1 else { return .doubtful("có nhiều mốc thời gian") }
        guard rest(of: source, tokens, outside: only).allSatisfy(Self.frame.contains) else {
            return .doubtful("ngoài ngày còn có chữ khác")
        }
        return resolved(only, issued: issued, isDeadline: isDeadline)
    }

    private func resolved(_ expression: TimeExpression, issued: LocalDay?, isDeadline: Bool) -> DateCell {
        guard ![.expected, .after].contains(expression.relation) else { return .doubtful("không phải hạn chót") }
        let resolver = TimeResolver(documentDay: issued)
        switch expression.value {
        case .recurrence(let recurrence): return .recurring(expression.recurrenceRule ?? recurrence.rule)
        case .amount(let amount):
            return resolver.lastDay(amount).map { Self.plausible($0) } ?? .doubtful("không rõ đếm từ ngày nào")
        case .calendar(let value):
            guard isDeadline || value.unit == .day else { return .doubtful("không phải một ngày cụ thể") }
            let relation = expression.relation == .none && isDeadline ? .by : expression.relation
            guard let days = resolver.days(value, relation: relation) else {
                return .doubtful(value.hasYear ? "không có ngày này" : "thiếu năm, mà văn bản không rõ ngày ban hành")
            }
            if relation == .from { return .doubtful("chỉ có ngày bắt đầu") }
            guard relation != .before || expression.clock > 0 else {
                return Self.plausible(days.lowerBound.adding(days: -1))
            }
            guard value.unit == .range, case .day = Self.plausible(days.upperBound) else {
                return Self.plausible(days.upperBound)
            }
            return .day(days.upperBound, starts: days.lowerBound)
        }
    }

    // The words that neither the expression nor its preposition covers.
    private func rest(of source: SourceText, _ tokens: [Token], outside expression: TimeExpression) -> [Substring] {
        let (first, last) = (min(expression.relationStart, expression.tokens.lowerBound), expression.tokens.upperBound)
        let before = source.utf8[..<Int(tokens[first].bytes.lowerBound)]
        let after = source.utf8[Int(tokens[last - 1].bytes.upperBound)...]
        return [before, after].flatMap { FoldedText(String(decoding: $0, as: UTF8.self)).words.map { Substring($0) } }
    }

    // Signs of time that stand for a word, and dates that nothing announces.
    private static func announced(_ text: String) -> String {
        let folded = text.lowercased()
        if let match = folded.wholeMatch(of: #/\s*t?(1[0-2]|0?[1-9])\s*[/.-]\s*((?:19|20|21)[0-9]{2})\s*/#) {
            return "tháng \(match.1)/\(match.2)"
        }
        if let match = folded.wholeMatch(
            of: #/\s*(?:q|quy|quý)\s*\.?\s*([1-4]|iv|i{1,3})\s*[/.-]?\s*((?:năm\s*|nam\s*)?(?:19|20|21)[0-9]{2})?\s*/#
        ) {
            return "quý \(match.1.uppercased())" + (match.2.map { "/" + $0.filter(\.isNumber) } ?? "")
        }
        return folded.first?.isNumber == true ? "ngày " + text : text
    }

    // MARK: Numbers

    // 31/12/2025, 31-12-25, 31.12.2025, 2025-12-31, with or without a clock behind it, which an export writes.
    private static func numeric(_ text: Substring) -> LocalDay? {
        guard text.utf8.first.map({ (0x30...0x39).contains($0) }) == true else { return nil }
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
        guard let date = parts.first, parts.count <= 2, parts.count == 1 || parts[1].contains(":") else { return nil }
        for separator: Character in ["/", "-", "."] {
            let fields = date.split(separator: separator, omittingEmptySubsequences: false)
            guard fields.count == 3, fields.allSatisfy({ (1...4).contains($0.utf8.count) }) else { continue }
            let numbers = fields.compactMap { field in
                field.utf8.allSatisfy({ (0x30...0x39).contains($0) }) ? Int(field) : nil
            }
            guard numbers.count == 3 else { return nil }
            if fields[0].utf8.count == 4 { return LocalDay(year: numbers[0], month: numbers[1], day: numbers[2]) }
            switch fields[2].utf8.count {
            case 4: return LocalDay(year: numbers[2], month: numbers[1], day: numbers[0])
            case 2: return LocalDay(year: 2000 + numbers[2], month: numbers[1], day: numbers[0])
            default: return nil
            }
        }
        return nil
    }

    // A day that lost its format, as a spreadsheet counts it: from 1990 to 2100.
    private static func serial(_ number: Double) -> DateCell {
        guard number >= 32_874, number < 73_415, number == number.rounded() else {
            return .doubtful("là một số, không phải ngày")
        }
        return .day(LocalDay(daysSinceEpoch: Int32(number) - 25_569))
    }

    private static func plausible(_ day: LocalDay) -> DateCell {
        (1990...2100).contains(day.year) ? .day(day) : .doubtful("năm \(day.year) không hợp lý")
    }

    private static let ongoing: Set<String> = [
        "thuong xuien", "thuong xuyen", "lien tuc", "theo ke hoach", "theo yeu cau", "dinh ky", "theo quy dinh",
    ]
    private static let nothing: Set<String> = [
        "khong", "khong co", "khong thoi han", "khong xac dinh", "chua co", "chua xac dinh",
    ]
    private static let frame: Set<Substring> = [
        "hoan", "thanh", "xong", "truoc", "ngay", "han", "thoi", "cham", "nhat", "trong", "den", "het", "bao", "cao",
        "nop",
    ]
}
