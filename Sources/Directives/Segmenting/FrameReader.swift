import VietnameseText

/// Finds letterhead, title, body and closing of a document by its lines.
struct FrameReader {
    let tokens: [Token]
    let lines: [Line]

    func frame() -> Frame {
        let kindLine = kindLine()
        let start = kindLine ?? addressLine() ?? letterheadEnd()
        var title = start..<start
        if let kindLine { title = self.title(after: kindLine) }
        let bodyStart = kindLine == nil ? start : title.upperBound
        let (closing, annex) = closing(from: bodyStart)
        var body = [bodyStart..<closing.lowerBound]
        if annex < lines.count { body.append(annex..<lines.count) }
        return Frame(
            letterhead: 0..<start,
            kindLine: kindLine,
            title: title,
            body: body.filter { !$0.isEmpty },
            closing: closing,
            further: closing.dropFirst().first { opensLetterhead(lines[$0]) }
        )
    }

    private func opensLetterhead(_ line: Line) -> Bool {
        ColumnSegments.segments(tokens, line.tokens).contains { LetterheadRule.isMotto(tokens, $0) }
    }

    private var headLimit: Int { min(lines.count, 45) }

    /// The line of capitals that begins with the name of a kind of document.
    private func kindLine() -> Int? {
        for index in 0..<headLimit where isCapitals(lines[index]) {
            let range = content(lines[index])
            guard let first = range.first else { continue }
            if KindRule.kind(tokens, range) != nil, first == range.lowerBound { return index }
        }
        return nil
    }

    /// "Kính gửi:", which opens the body of a letter.
    private func addressLine() -> Int? {
        (0..<headLimit).first { index in
            let first = lines[index].tokens.lowerBound
            return tokens[first].word == Words.respect && first + 1 < tokens.count
                && tokens[first + 1].word == Words.send
        }
    }

    /// Without a kind line the letterhead ends after the place and date, if the motto is there at all.
    private func letterheadEnd() -> Int {
        for index in 0..<headLimit where LetterheadRule.isMotto(tokens, lines[index].tokens) {
            for next in index..<min(index + 6, lines.count)
            where LetterheadRule.hasPlaceAndDate(tokens, lines[next].tokens) {
                return next + 1
            }
            return index + 1
        }
        return 0
    }

    private func title(after kindLine: Int) -> Range<Int> {
        var end = kindLine + 1
        while end < lines.count, end - kindLine <= 8 {
            let line = lines[end]
            if end > kindLine + 1, line.isBlankBefore, !continuesTitle(line) { break }
            if PageNumberRule.isPaper(line, tokens, isFirst: false) || LabelRule.label(tokens, line.tokens) != nil {
                break
            }
            if tokens[line.tokens.upperBound - 1].isMark(".") || tokens[line.tokens.upperBound - 1].isMark(":") {
                break
            }
            if end > kindLine + 1, isCapitals(line), line.isBlankBefore { break }
            end += 1
        }
        return kindLine + 1..<end
    }

    // A title set as two paragraphs goes on with a small letter.
    private func continuesTitle(_ line: Line) -> Bool {
        let first = tokens[content(line).lowerBound]
        return first.kind == .word && !first.isCapitalised && line.width < 120
    }

    private func isCapitals(_ line: Line) -> Bool {
        var words = 0
        for token in tokens[line.tokens] where token.kind == .word {
            guard token.isAllCapitals || token.value == 1 && token.isCapitalised else { return false }
            words += 1
        }
        return words > 0
    }

    /// A line without the number signs of Markdown before it.
    private func content(_ line: Line) -> Range<Int> {
        var first = line.tokens.lowerBound
        while first < line.tokens.upperBound - 1, tokens[first].isMark("#") { first += 1 }
        return first..<line.tokens.upperBound
    }

    /// Recipients and signature, and where an annex begins after them.
    private func closing(from start: Int) -> (Range<Int>, annex: Int) {
        var first = lines.count
        for index in start..<lines.count where SignatureRule.opensClosing(tokens, lines[index].tokens) {
            first = index
            break
        }
        guard first < lines.count else { return (lines.count..<lines.count, lines.count) }
        var end = first + 1
        while end < lines.count, !AnnexRule.opensAnnex(tokens, lines[end]) { end += 1 }
        return (first..<end, end)
    }
}
