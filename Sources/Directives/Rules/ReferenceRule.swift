import TemporalExpressions
import VietnameseText

/// **Văn bản viện dẫn** — a document cited by number and symbol: `Nghị quyết số 05-NQ/QU`, `136/2020/NĐ-CP`, `Kế
/// hoạch số 52/KH-UBND ngày 24/6/2024 của UBND phường`, `Luật số 62/2020/QH14`.
///
/// A number, then "-" or "/" without a blank (after "số" also with blanks), then, after the year of a law, a symbol
/// that begins with a capital and holds at least two letters. "9/9 thôn" and "24/7" have no letters; "02 lần/năm" has
/// small ones. The date and the issuer that follow belong to it: that date is never a deadline.
struct ReferenceRule {
    let reading: Reading

    struct Citation {
        var number: Int
        var symbol: Range<Int>
        /// From the kind's name to the end of the symbol.
        var range: Range<Int>
        /// The place after date and issuer.
        var end: Int
        var kind: String?
        var date: LocalDate?
        var issuer: ActorPhrase?
    }

    struct LocalDate {
        var tokens: Range<Int>
        var date: PartialDate
    }

    /// The citation whose number stands at a place, `nil` when it is no citation.
    func citation(at place: Int, in range: Range<Int>) -> Citation? {
        guard reading.tokens[place].kind == .number, place + 2 < range.upperBound, isJoint(place + 1) else {
            return nil
        }
        var symbol = place + 2
        let isNumbered = place > range.lowerBound && reading.tokens[place - 1].word == Words.number
        guard isNumbered || !reading.tokens[symbol].hasSpaceBefore && !reading.tokens[symbol - 1].hasSpaceBefore else {
            return nil
        }
        if reading.tokens[symbol].kind == .number, (1900...2199).contains(reading.tokens[symbol].value),
            symbol + 2 < range.upperBound,
            isJoint(symbol + 1)
        {
            symbol += 2
        }
        guard let end = symbolEnd(symbol, in: range) else { return nil }
        var citation = Citation(number: place, symbol: symbol..<end, range: place..<end, end: end)
        citation.range = kindStart(before: place, in: range, &citation)..<end
        addDateAndIssuer(in: range, &citation)
        return citation
    }

    /// TTr, CTr, QyĐ: the abbreviations that are not all capitals.
    private static let mixed = WordSet(["ttr", "ctr", "qyđ"])

    private func isJoint(_ place: Int) -> Bool { reading.isMark(place, "-") || reading.isMark(place, "/") }

    // Letters joined by "-", "/" and figures without blanks: "NQ/QU", "UBND-GDĐT", "QH14", "BTCTWW".
    private func symbolEnd(_ start: Int, in range: Range<Int>) -> Int? {
        let first = reading.tokens[start]
        guard first.kind == .word, first.isCapitalised, first.value >= 2 else { return nil }
        var letters = 0
        var end = start
        while end < range.upperBound {
            let token = reading.tokens[end]
            if token.kind == .mark {
                guard isJoint(end), end + 1 < range.upperBound, reading.tokens[end + 1].kind != .mark,
                    !reading.tokens[end + 1].hasSpaceBefore && !token.hasSpaceBefore
                        || letters <= 4 && reading.tokens[end + 1].isAllCapitals
                else { break }
                end += 1
                continue
            }
            if end > start, token.hasSpaceBefore, !isJoint(end - 1) { break }
            if token.kind == .word {
                guard token.isCapitalised else { break }
                letters += Int(token.value)
            }
            end += 1
        }
        // A plain capitalised word ("5/Tổ") is no symbol: it has several capitals or a joint.
        let isSymbol = first.isAllCapitals || end - start >= 3 || Self.mixed.contains(first.word)
        return letters >= 2 && isSymbol ? end : nil
    }

    private func kindStart(before place: Int, in range: Range<Int>, _ citation: inout Citation) -> Int {
        var start = place
        if start > range.lowerBound, reading.tokens[start - 1].word == Words.number { start -= 1 }
        for length in 1...4 where start - length >= range.lowerBound {
            let first = start - length
            guard reading.cue(first).contains(.documentKind), reading.length(first) == length else { continue }
            citation.kind =
                Lexicon.shared.kinds.first { kind in
                    kind.words.count == length
                        && zip(kind.words, first..<start).allSatisfy { reading.tokens[$1].word == $0 }
                }?.code
            return first
        }
        return start
    }

    private func addDateAndIssuer(in range: Range<Int>, _ citation: inout Citation) {
        let scan = TimeScan(tokens: reading.tokens, bounds: range)
        var place = citation.end
        if place < range.upperBound, reading.isMark(place, ",") || reading.isMark(place, "(") { place += 1 }
        if place < range.upperBound, reading.tokens[place].word == Words.day {
            for expression in TimeRecogniser.expressions(
                in: TimeScan(tokens: reading.tokens, bounds: place..<min(place + 9, range.upperBound))
            )
            .prefix(1) where expression.tokens.lowerBound <= place + 1 {
                if case .calendar(let value) = expression.value, value.unit == .day {
                    citation.date = LocalDate(tokens: expression.tokens, date: value.first)
                    citation.end = expression.tokens.upperBound
                    place = citation.end
                }
            }
        }
        guard scan.isWord(place, .of), place + 1 < range.upperBound,
            let issuer = ActorRule(reading, to: range.upperBound).phrase(at: place + 1)
        else { return }
        citation.issuer = issuer
        citation.end = issuer.name.upperBound
    }
}
