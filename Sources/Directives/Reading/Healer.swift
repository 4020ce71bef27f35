import VietnameseText

/// Makes passages of lines: joins what wrapping, page breaks and page numbers cut apart, and takes labels off.
struct Healer {
    private let text: SourceText
    private let raw: [Token]
    private let lines: [Line]
    private let wrapWidth: Int
    private(set) var healed = HealedText()
    private var open: Passage?
    private var lastLine: Line?

    init(_ text: SourceText, raw: [Token], lines: [Line]) {
        self.text = text
        self.raw = raw
        self.lines = lines
        wrapWidth = WrappedLineRule.wrapWidth(of: lines)
        healed.stream.reserveCapacity(raw.count)
        healed.passages.reserveCapacity(lines.count)
    }

    /// Takes letterhead and title in before the body, for the dates that stand in them.
    mutating func readTitle(_ frame: Frame) {
        for index in frame.letterhead.lowerBound..<max(frame.letterhead.upperBound, frame.title.upperBound) {
            for token in lines[index].tokens { healed.stream.append(raw[token]) }
        }
    }

    /// Reads the lines of one part of the body; every part after the first is an annex.
    mutating func read(_ part: Range<Int>) {
        let known = healed.passages.count
        defer { if known > 0, known < healed.passages.count { healed.passages[known].opensAnnex = true } }
        var index = part.lowerBound
        while index < part.upperBound {
            let line = lines[index]
            if PageNumberRule.isPaper(line, raw, isFirst: index == 0) {
                index += 1
                continue
            }
            if let table = ColumnTableRule.table(raw, lines, text, at: index, to: part.upperBound) {
                addRows(table)
                index = table.end
                continue
            }
            if let cells = TableRowRule.cells(raw, line) {
                addRow(cells, start: raw[line.tokens.lowerBound].start)
            } else {
                add(line)
            }
            index += 1
        }
        close()
    }

    /// Ends the passage that is open.
    mutating func close() {
        if let passage = open, !passage.tokens.isEmpty || passage.label != nil { healed.passages.append(passage) }
        open = nil
        lastLine = nil
    }

    private mutating func addRows(_ table: ColumnTable) {
        for row in table.rows { addRow(row, start: row.first { !$0.isEmpty }.map { raw[$0[0]].start } ?? 0) }
    }

    private mutating func addRow(_ cells: [[Int]], start: UInt32) {
        close()
        let first = healed.stream.count
        var ranges: [Range<Int>] = []
        for cell in cells {
            let begin = healed.stream.count
            for index in cell { healed.stream.append(raw[index]) }
            ranges.append(begin..<healed.stream.count)
        }
        guard healed.stream.count > first else { return }
        healed.passages.append(
            Passage(
                kind: .row(ranges),
                tokens: first..<healed.stream.count,
                label: nil,
                start: start,
                isBlankBefore: false
            )
        )
    }

    private mutating func add(_ line: Line) {
        let label = LabelRule.label(raw, line.tokens)
        if let last = lastLine, open != nil,
            WrappedLineRule.continues(raw, last, line, label: label?.label, wrapWidth: wrapWidth)
        {
            append(line.tokens)
        } else {
            close()
            open = Passage(
                kind: .text,
                tokens: healed.stream.count..<healed.stream.count,
                label: label?.label,
                start: raw[line.tokens.lowerBound].start,
                isBlankBefore: line.isBlankBefore
            )
            var first = line.tokens.lowerBound + (label?.length ?? 0)
            while first < line.tokens.upperBound, label == nil, raw[first].isMark("#") { first += 1 }
            append(first..<line.tokens.upperBound)
        }
        lastLine = line
    }

    private mutating func append(_ tokens: Range<Int>) {
        for index in tokens { healed.stream.append(raw[index]) }
        guard let first = open?.tokens.lowerBound else { return }
        open?.tokens = first..<healed.stream.count
    }
}
