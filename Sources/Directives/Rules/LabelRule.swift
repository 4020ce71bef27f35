import VietnameseText

/// **Số thứ tự và dấu đầu dòng** — the labels of every usual numbering: `PHẦN I`, `Chương II`, `Mục 1.`, `Điều 4.`,
/// `I.`, `1.`, `1.1.`, `1.1.1.`, `(1).`, `1)`, `a)`, `-`, `+`, `•`, `Bước 1:`.
///
/// A number is a label only when a stop, a bracket or a slash and then a blank or a capital follow it ("1.245 giấy"
/// and "24/7" are none), and when it is below 100. A letter is one small letter and a bracket ("a)", "đ)"), or a stop
/// before a capital. A Roman numeral is of I, V and X, and `l` read for 1 ("l. Về …", "(l).") is a number.
enum LabelRule {
    /// The label at the head of a line and the number of tokens that it takes.
    static func label(_ tokens: [Token], _ line: Range<Int>) -> (label: Label, length: Int)? {
        let first = line.lowerBound
        switch tokens[first].kind {
        case .number: return decimal(tokens, line)
        case .mark: return sign(tokens, line)
        case .word: return word(tokens, line)
        }
    }

    private static func mark(_ tokens: [Token], _ place: Int, _ line: Range<Int>, _ mark: Unicode.Scalar) -> Bool {
        line.contains(place) && tokens[place].isMark(mark)
    }

    private static func decimal(_ tokens: [Token], _ line: Range<Int>) -> (Label, Int)? {
        var place = line.lowerBound
        var numbers: [Int] = []
        while line.contains(place), tokens[place].kind == .number, tokens[place].value < 100, numbers.count < 4 {
            numbers.append(Int(tokens[place].value))
            place += 1
            guard mark(tokens, place, line, "."), !tokens[place].hasSpaceBefore else { break }
            place += 1
            guard line.contains(place), tokens[place].kind == .number, !tokens[place].hasSpaceBefore else { break }
        }
        guard let last = numbers.last else { return nil }
        if numbers.count <= 2, let hyphened = hyphened(tokens, place, line) {
            let style: Label.Style = numbers.count == 1 ? .decimal1 : .decimal2
            let text = numbers.map(String.init).joined(separator: ".") + "."
            return (Label(style: style, ordinal: last, text: text), hyphened - line.lowerBound)
        }
        let ended = tokens[place - 1].isMark(".")
        if numbers.count == 1, !ended {
            guard line.contains(place), !tokens[place].hasSpaceBefore || numbers.count > 1 else { return nil }
            guard mark(tokens, place, line, ")") || mark(tokens, place, line, "/") else { return nil }
            guard isFollowedByText(tokens, place + 1, line) else { return nil }
            return (Label(style: .closed, ordinal: last, text: "\(last))"), place + 1 - line.lowerBound)
        }
        guard isFollowedByText(tokens, place, line) else { return nil }
        let style: Label.Style = numbers.count == 1 ? .decimal1 : numbers.count == 2 ? .decimal2 : .decimal3
        return (
            Label(style: style, ordinal: last, text: numbers.map(String.init).joined(separator: ".") + "."),
            place - line.lowerBound
        )
    }

    // "3- Về …", "A- YÊU CẦU": a hyphen for the stop, with a blank behind it and none before.
    private static func hyphened(_ tokens: [Token], _ place: Int, _ line: Range<Int>) -> Int? {
        guard mark(tokens, place, line, "-"), !tokens[place].hasSpaceBefore, line.contains(place + 1),
            tokens[place + 1].hasSpaceBefore,
            tokens[place + 1].isCapitalised
        else { return nil }
        return place + 1
    }

    // A blank, or a capital right after the label, and a word or a quote rather than a number.
    private static func isFollowedByText(_ tokens: [Token], _ place: Int, _ line: Range<Int>) -> Bool {
        guard line.contains(place) else { return true }
        let token = tokens[place]
        if token.kind == .number { return token.hasSpaceBefore && tokens[place - 1].kind == .mark }
        return token.hasSpaceBefore || token.isCapitalised
    }

    private static func sign(_ tokens: [Token], _ line: Range<Int>) -> (Label, Int)? {
        let first = line.lowerBound
        let isSpaced = line.contains(first + 1) && (tokens[first + 1].hasSpaceBefore || tokens[first + 1].isCapitalised)
        if tokens[first].isMark("-"), isSpaced { return (Label(style: .dash, ordinal: 0, text: "-"), 1) }
        if tokens[first].isMark("+"), isSpaced { return (Label(style: .plus, ordinal: 0, text: "+"), 1) }
        if tokens[first].isMark("\u{2022}") { return (Label(style: .bullet, ordinal: 0, text: "•"), 1) }
        if tokens[first].isMark("#") {
            var place = first
            while mark(tokens, place, line, "#") { place += 1 }
            guard line.contains(place), let inner = label(tokens, place..<line.upperBound) else { return nil }
            return (inner.label, inner.length + place - first)
        }
        guard tokens[first].isMark("("), mark(tokens, first + 2, line, ")") else { return nil }
        let inner = tokens[first + 1]
        let isMisread = inner.kind == .word && inner.value == 1 && isLetterL(inner)
        guard inner.kind == .number && inner.value < 100 || isMisread else { return nil }
        var length = 3
        if mark(tokens, first + 3, line, "."), !tokens[first + 3].hasSpaceBefore { length = 4 }
        guard isFollowedByText(tokens, first + length, line) else { return nil }
        let ordinal = isMisread ? 1 : Int(inner.value)
        return (Label(style: .parenthesised, ordinal: ordinal, text: "(\(ordinal))"), length)
    }

    private static func isLetterL(_ token: Token) -> Bool {
        token.word == Lexicon.shared.letterL && !token.isCapitalised
    }

    private static func word(_ tokens: [Token], _ line: Range<Int>) -> (Label, Int)? {
        named(tokens, line) ?? roman(tokens, line) ?? letter(tokens, line)
    }

    private static func named(_ tokens: [Token], _ line: Range<Int>) -> (Label, Int)? {
        let first = line.lowerBound
        guard tokens[first].isCapitalised, line.contains(first + 1) else { return nil }
        let style: Label.Style
        switch tokens[first].word {
        case Words.article: style = .article
        case Words.chapter: style = .chapter
        case Words.section: style = .section
        case Words.part: style = .part
        case Words.step: style = .step
        default: return nil
        }
        guard let number = numeral(tokens[first + 1]) else { return nil }
        var length = 2
        if mark(tokens, first + 2, line, ".") || mark(tokens, first + 2, line, ":") { length = 3 }
        guard length == 3 || !line.contains(first + 2) || style != .article else { return nil }
        let names: [Label.Style: String] = [
            .article: "Điều", .chapter: "Chương", .section: "Mục", .part: "Phần", .step: "Bước",
        ]
        return (Label(style: style, ordinal: number, text: "\(names[style] ?? "") \(number)"), length)
    }

    private static func numeral(_ token: Token) -> Int? {
        if token.kind == .number { return token.value < 1000 ? Int(token.value) : nil }
        return Lexicon.shared.romanValue(token)
    }

    private static func roman(_ tokens: [Token], _ line: Range<Int>) -> (Label, Int)? {
        let first = line.lowerBound
        guard let value = Lexicon.shared.romanValue(tokens[first]) else { return nil }
        guard
            mark(tokens, first + 1, line, ".") || mark(tokens, first + 1, line, "/")
                || mark(tokens, first + 1, line, "-")
                || mark(tokens, first + 1, line, ")"),
            !tokens[first + 1].hasSpaceBefore || tokens[first + 1].isMark("-")
        else { return nil }
        guard isFollowedByText(tokens, first + 2, line) else { return nil }
        return (Label(style: .roman, ordinal: value, text: "\(Lexicon.romanNumerals[value])."), 2)
    }

    private static func letter(_ tokens: [Token], _ line: Range<Int>) -> (Label, Int)? {
        let first = line.lowerBound
        guard tokens[first].value == 1, line.contains(first + 1), !tokens[first + 1].hasSpaceBefore else { return nil }
        let isClosed = tokens[first + 1].isMark(")") || tokens[first + 1].isMark("/")
        let isStopped =
            tokens[first + 1].isMark(".") || tokens[first].isCapitalised && hyphened(tokens, first + 1, line) != nil
        guard isClosed || isStopped, isFollowedByText(tokens, first + 2, line) else { return nil }
        if isStopped, line.contains(first + 2), !tokens[first + 2].isCapitalised { return nil }
        if isStopped, isLetterL(tokens[first]) { return (Label(style: .decimal1, ordinal: 1, text: "1."), 2) }
        if tokens[first].isCapitalised, !isStopped { return nil }
        let ordinal = Lexicon.shared.letterOrdinal(tokens[first])
        guard ordinal > 0 else { return nil }
        let shown = Lexicon.itemLetters[ordinal]
        if tokens[first].isCapitalised {
            return (Label(style: .capital, ordinal: ordinal, text: "\(shown.uppercased())."), 2)
        }
        return (Label(style: .letter, ordinal: ordinal, text: "\(shown))"), 2)
    }
}
