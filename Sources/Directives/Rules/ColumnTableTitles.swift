import VietnameseText

/// Tells titles and prose, which stand across the columns of a table, from the lines of its rows.
struct ColumnTableTitles {
    let tokens: [Token]
    let header: ColumnTableHeader

    /// Before the rivers are known: a line in one piece below the middles of several heads, or from the numbers into
    /// what stands beside.
    func spansHeads(_ line: ColumnTableLine, _ heads: Int) -> Bool {
        guard line.runs.count == 1 else { return false }
        let place = line.place(withoutNumber(line))
        if header.groups.count(where: { place.contains($0.centre) }) >= min(heads, header.groups.count - 1) {
            return true
        }
        return isTitle(line) || beginsAtNumbers(line) && place.upperBound > header.groups[0].place.upperBound + 2
    }

    /// Nothing parts the line where the rivers are, or it leads in one piece from the numbers into what stands beside.
    func crosses(_ line: ColumnTableLine, _ cells: ColumnTableCells, isBelowTitle: Bool) -> Bool {
        let cut = cells.cells(line)
        if line.runs.count > 1 { return cut.crossed >= 2 && cut.crossed >= line.runs.count }
        // A line without wide blanks may still be a row, every cell of which is full.
        if spansHeads(line, 3), cut.crossed > 0 || cut.aligned < 2 || isTitle(line) { return true }
        if cut.crossed > 0 || isBelowTitle && isCapitals(line) { return true }
        let filled = cut.cells.indices.filter { !cut.cells[$0].isEmpty }
        guard filled.count > 1 else { return false }
        return isCapitals(line) || isWord(line) && hasNumbers && filled[0] == 0
    }

    /// The number of lines before the first that is prose, with the titles right above it, which announce it.
    func end(_ lines: [ColumnTableLine], _ isSpanning: [Bool], goesOn: Bool) -> Int {
        var first: Int?
        for place in lines.indices {
            let line = lines[place]
            if isSpanning[place] {
                let start = first ?? place
                if endsSentence(line) || isSmall(line) || line.runs.count > 1 || place - start >= 3 { return start }
                first = start
            } else if let start = first {
                if line.runs.count == 1, isSmall(line) { return start }
                first = nil
            }
        }
        return goesOn ? lines.count : first ?? lines.count
    }

    // MARK: Lines

    private var hasNumbers: Bool { header.groups[0].column == .number }

    /// The tokens behind a number ("1", "1.") that stands below the head of numbers.
    private func withoutNumber(_ line: ColumnTableLine) -> Range<Int> {
        let first = line.tokens.lowerBound
        guard hasNumbers, tokens[first].kind == .number,
            line.place(first).upperBound <= header.groups[1].place.lowerBound
        else {
            return line.tokens
        }
        let isStopped = line.tokens.count > 2 && tokens[first + 1].isMark(".")
        return line.tokens.count > 1 ? first + (isStopped ? 2 : 1)..<line.tokens.upperBound : line.tokens
    }

    private func isWord(_ line: ColumnTableLine) -> Bool { tokens[line.tokens.lowerBound].kind == .word }

    private func isSmall(_ line: ColumnTableLine) -> Bool {
        isWord(line) && !tokens[line.tokens.lowerBound].isCapitalised
    }

    private func isCapitals(_ line: ColumnTableLine) -> Bool {
        line.tokens.count >= 2
            && tokens[line.tokens].allSatisfy {
                $0.kind != .word || $0.isAllCapitals || $0.value == 1 && $0.isCapitalised
            }
            && isWord(line)
    }

    private func beginsAtNumbers(_ line: ColumnTableLine) -> Bool {
        hasNumbers && isWord(line) && line.place(line.tokens.lowerBound).lowerBound <= header.groups[0].centre
    }

    private func endsSentence(_ line: ColumnTableLine) -> Bool {
        let last = tokens[line.tokens.upperBound - 1]
        if last.isMark(":") { return line.tokens.count > 8 }
        return last.isMark(".") || last.isMark(";") || last.isMark(",")
    }

    // "II. CÔNG TÁC XÂY DỰNG ĐẢNG", "QUÝ II".
    private func isTitle(_ line: ColumnTableLine) -> Bool {
        guard isCapitals(line) else { return false }
        if let style = LabelRule.label(tokens, line.tokens)?.label.style {
            return style.rawValue <= Label.Style.roman.rawValue
        }
        return isPeriod(line)
    }

    // "QUÝ II", "THÁNG 3/2026" by itself, in whatever column but that of time.
    private func isPeriod(_ line: ColumnTableLine) -> Bool {
        let first = tokens[line.tokens.lowerBound]
        guard first.isAllCapitals, Self.periods.contains(first.word), (2...6).contains(line.tokens.count) else {
            return false
        }
        let next = tokens[line.tokens.lowerBound + 1]
        guard next.kind == .number || Lexicon.shared.romanValue(next) != nil else { return false }
        guard let time = header.place(of: .time) else { return true }
        return !line.place(line.tokens).overlaps(header.groups[time].place)
    }

    private static let periods = Set(["quý", "tháng", "tuần"].map(Lexicon.shared.word))
}
