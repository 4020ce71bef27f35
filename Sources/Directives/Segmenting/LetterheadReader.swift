import Kernel
import TemporalExpressions
import VietnameseText

/// Reads the description of a document from its letterhead, title and closing.
struct LetterheadReader {
    let text: SourceText
    let tokens: [Token]
    let lines: [Line]
    let frame: Frame

    func description() -> DocumentDescription {
        var description = DocumentDescription()
        readKind(&description)
        readNumber(&description)
        readPlaceAndDate(&description)
        readIssuer(&description)
        readTitle(&description)
        SignatureReader(text: text, tokens: tokens, lines: lines, closing: frame.closing).read(into: &description)
        return description
    }

    private func readKind(_ description: inout DocumentDescription) {
        guard let kindLine = frame.kindLine, let kind = KindRule.kind(tokens, content(kindLine)) else { return }
        description.kind = kind.code
        let first = content(kindLine).lowerBound
        description.places["kind"] = span(first..<first + kind.length)
    }

    /// "Số: 347/TB-UBND", "Số 186-TB/ĐU", "Số:     /KH-UBND".
    private func readNumber(_ description: inout DocumentDescription) {
        for index in frame.letterhead {
            for place in lines[index].tokens where tokens[place].word == Words.number && tokens[place].isCapitalised {
                var next = place + 1
                if next < lines[index].tokens.upperBound, tokens[next].isMark(":") { next += 1 }
                let segment = next..<segmentEnd(next, lines[index].tokens.upperBound)
                guard let number = numberAndSymbol(segment) else { continue }
                if let digits = number.number {
                    description.number = text[tokens[digits].bytes].replacingLetterDigits
                    description.places["number"] = span(digits..<digits + 1)
                }
                description.symbol = Self.joined(text, tokens, number.symbol)
                description.places["symbol"] = span(number.symbol)
                if description.kind == nil {
                    description.kind = KindRule.kind(ofSymbol: description.symbol ?? "") ?? "CV"
                }
                return
            }
        }
        if description.kind == nil, lines.indices.contains(frame.letterhead.upperBound), hasAddress {
            description.kind = "CV"
        }
    }

    private var hasAddress: Bool {
        tokens[lines[frame.letterhead.upperBound].tokens.lowerBound].word == Words.respect
    }

    private func numberAndSymbol(_ range: Range<Int>) -> (number: Int?, symbol: Range<Int>)? {
        guard let first = range.first else { return nil }
        var place = first
        var number: Int?
        if tokens[place].kind == .number {
            number = place
            place += 1
        }
        while place < range.upperBound, tokens[place].kind == .mark { place += 1 }
        // A year between number and symbol ("21/2024/QĐ-UBND") belongs to the symbol as it is written.
        guard place < range.upperBound, tokens[place].kind == .number || tokens[place].isCapitalised else { return nil }
        var end = place
        while end < range.upperBound,
            tokens[end].kind != .mark || tokens[end].isMark("/") || tokens[end].isMark("-") || tokens[end].isMark("."),
            end == place || !tokens[end].hasSpaceBefore || tokens[end].kind == .mark || tokens[end - 1].kind == .mark
        {
            end += 1
        }
        return end > place ? (number, place..<end) : nil
    }

    private func readPlaceAndDate(_ description: inout DocumentDescription) {
        for index in frame.letterhead {
            guard let day = LetterheadRule.placeEnd(tokens, lines[index].tokens) else { continue }
            let line = lines[index].tokens
            let found = firstDay(day..<line.upperBound)
            if let found {
                description.date = found.day
                description.places["date"] = span(found.tokens)
            }
            var first = day
            while first > line.lowerBound, !tokens[first].flags.contains(.columnBefore) { first -= 1 }
            let place = first..<(tokens[max(day - 1, first)].isMark(",") ? day - 1 : day)
            if !place.isEmpty {
                description.place = Self.joined(text, tokens, place)
                description.places["place"] = span(place)
            }
            return
        }
    }

    private func firstDay(_ range: Range<Int>) -> (day: LocalDay, tokens: Range<Int>)? {
        tokens.withUnsafeBufferPointer { buffer in
            for expression in TimeRecogniser.expressions(in: TimeScan(tokens: buffer, bounds: range)) {
                if case .calendar(let value) = expression.value, value.unit == .day, let day = value.first.firstDay {
                    return (day, expression.tokens)
                }
            }
            return nil
        }
    }

    /// The last organisation above the number; a line that is only a place, or goes on with one, belongs to the line
    /// above it.
    private func readIssuer(_ description: inout DocumentDescription) {
        var groups: [[Range<Int>]] = []
        scan: for index in frame.letterhead {
            for segment in segments(lines[index].tokens) {
                if LetterheadRule.isMotto(tokens, segment) || LetterheadRule.placeEnd(tokens, segment) != nil {
                    continue
                }
                let first = tokens[segment.lowerBound]
                if first.word == Words.number, first.isCapitalised { break scan }
                guard first.kind == .word, isCapitals(segment) else { continue }
                let isHead = IssuerRule.beginsName(tokens, segment)
                if !isHead, let last = groups.indices.last {
                    groups[last].append(segment)
                } else {
                    groups.append([segment])
                }
            }
        }
        guard let issuer = groups.last(where: { IssuerRule.beginsName(tokens, $0[0]) }) ?? groups.last else { return }
        description.issuer = issuer.map { Self.joined(text, tokens, $0) }.joined(separator: " ")
        if let first = issuer.first, let last = issuer.last {
            description.places["issuer"] = span(first.lowerBound..<last.upperBound)
        }
    }

    private func readTitle(_ description: inout DocumentDescription) {
        var ranges: [Range<Int>] = []
        if let kindLine = frame.kindLine, let kind = KindRule.kind(tokens, content(kindLine)) {
            let rest = (content(kindLine).lowerBound + kind.length)..<content(kindLine).upperBound
            if !rest.isEmpty { ranges.append(rest) }
            for index in frame.title {
                ranges.append(lines[index].tokens)
            }
        } else {
            ranges = subject()
        }
        ranges = ranges.map(trimmed).filter { !$0.isEmpty }
        guard let first = ranges.first, let last = ranges.last else { return }
        description.title = ranges.map { Self.joined(text, tokens, $0) }.joined(separator: " ")
        description.places["title"] = span(first.lowerBound..<last.upperBound)
    }

    /// "V/v …" under the number of a letter, and the lines that go on with it.
    private func subject() -> [Range<Int>] {
        var found: [Range<Int>] = []
        for index in frame.letterhead {
            for segment in segments(lines[index].tokens) {
                let first = segment.lowerBound
                let begins =
                    tokens[first].value == 1 && tokens[first].isCapitalised && first + 2 < segment.upperBound
                    && tokens[first + 1].isMark("/") && tokens[first + 2].value == 1
                if begins {
                    found = [segment]
                } else if !found.isEmpty {
                    if lines[index].isBlankBefore { return found }
                    if segment.lowerBound == lines[index].tokens.lowerBound, !LetterheadRule.isMotto(tokens, segment),
                        LetterheadRule.placeEnd(tokens, segment) == nil
                    {
                        found.append(segment)
                    }
                }
            }
        }
        return found
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var first = range.lowerBound
        var end = range.upperBound
        while first < end, tokens[first].isMark("#") || tokens[first].isMark("-") || tokens[first].isMark("_") {
            first += 1
        }
        while end > first, tokens[end - 1].isMark("-") || tokens[end - 1].isMark("_") || tokens[end - 1].isMark(".") {
            end -= 1
        }
        return first..<end
    }

    // MARK: Pieces of lines

    private func content(_ line: Int) -> Range<Int> {
        var first = lines[line].tokens.lowerBound
        while first < lines[line].tokens.upperBound - 1, tokens[first].isMark("#") { first += 1 }
        return first..<lines[line].tokens.upperBound
    }

    private func segmentEnd(_ start: Int, _ end: Int) -> Int {
        var place = start
        while place < end, place == start || !tokens[place].flags.contains(.columnBefore) { place += 1 }
        return place
    }

    private func segments(_ range: Range<Int>) -> [Range<Int>] { ColumnSegments.segments(tokens, range) }

    private func isCapitals(_ range: Range<Int>) -> Bool {
        tokens[range].allSatisfy { $0.kind != .word || $0.isAllCapitals || $0.value == 1 }
    }

    private func span(_ range: Range<Int>) -> TextSpan {
        text.span(Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end))
    }

    /// The words of a range with single blanks, as written.
    static func joined(_ text: SourceText, _ tokens: [Token], _ range: Range<Int>) -> String {
        var result = ""
        for place in range {
            if place > range.lowerBound, tokens[place].hasSpaceBefore { result += " " }
            result += text[tokens[place].bytes]
        }
        return result
    }
}

extension String {
    /// Digits with the letters that text recognition writes for them.
    var replacingLetterDigits: String {
        String(map { $0 == "l" || $0 == "I" ? "1" : $0 == "O" || $0 == "o" ? "0" : $0 })
    }
}
