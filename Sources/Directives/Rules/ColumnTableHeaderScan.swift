import VietnameseText

/// Finds heads of columns in the lines of a document.
struct ColumnTableHeaderScan {
    let tokens: [Token]
    let lines: [Line]
    let text: SourceText
    let end: Int

    /// The heads that begin with a line; it must be their first. `most` is the number of lines that they take at most.
    func header(at index: Int, most: Int = 5) -> ColumnTableHeader? {
        guard mayBegin(lines[index]) else { return nil }
        var head: [ColumnTableLine] = []
        var best: ColumnTableHeader?
        for next in index..<min(index + min(most, 4), end) {
            guard let line = headLine(next, isFirst: next == index) else { break }
            head.append(line)
            guard let header = grouped(head) else { continue }
            // A line below complete heads belongs to them only when it brings more of them.
            if let best, header.groups.count <= best.groups.count || header.kinds <= best.kinds { break }
            best = header
        }
        return best.map { extended($0, most) }
    }

    private func headLine(_ index: Int, isFirst: Bool) -> ColumnTableLine? {
        let line = lines[index]
        guard isFirst || !line.isBlankBefore && !line.isPageBreakBefore, isHeadLine(line),
            let place = ColumnTableLine(tokens, line, text, at: index), place.runs.count > 1 || place.tokens.count <= 6
        else { return nil }
        return place
    }

    private func mayBegin(_ line: Line) -> Bool {
        line.tokens.count <= 40 && tokens[line.tokens.lowerBound].isCapitalised
            && tokens[line.tokens].contains { $0.flags.contains(.columnBefore) }
    }

    private func isHeadLine(_ line: Line) -> Bool {
        guard line.tokens.count <= 40, LabelRule.label(tokens, line.tokens) == nil else { return false }
        let last = tokens[line.tokens.upperBound - 1]
        return !last.isMark(".") && !last.isMark(":") && !last.isMark(";") && !last.isMark(",")
    }

    private func grouped(_ head: [ColumnTableLine]) -> ColumnTableHeader? {
        let parts = head.map { line in self.parts(line).map { (tokens: $0, place: line.place($0)) } }
        var groups: [ColumnTableHeader.Group] = []
        for (line, own) in parts.enumerated() {
            for part in own {
                let isSpanning = parts.indices.contains { other in
                    other != line && parts[other].count { $0.place.overlaps(part.place) } >= 2
                }
                if !isSpanning {
                    groups.append(ColumnTableHeader.Group(place: part.place, tokens: Array(part.tokens), column: nil))
                } else if own.count == 1, TaskTableRule.column(tokens, part.tokens) == nil {
                    return nil
                }
            }
        }
        return header(head, merged(groups))
    }

    private func header(_ head: [ColumnTableLine], _ groups: [ColumnTableHeader.Group]) -> ColumnTableHeader? {
        guard (3...16).contains(groups.count), groups.allSatisfy({ $0.tokens.count <= 14 }) else { return nil }
        let known = groups.map { group in
            let cell = group.tokens.map { tokens[$0] }
            let column = TaskTableRule.column(cell, cell.indices)
            return ColumnTableHeader.Group(place: group.place, tokens: group.tokens, column: column)
        }
        let header = ColumnTableHeader(lines: head, groups: known)
        return header.kinds >= 2 ? header : nil
    }

    /// The runs of a line, and two heads of one run apart where only one blank is between them.
    private func parts(_ line: ColumnTableLine) -> [Range<Int>] {
        line.runs.flatMap { run -> [Range<Int>] in
            var parts: [Range<Int>] = []
            var first = run.lowerBound
            for token in run.dropFirst() where beginsHead(token, first..<token, run.upperBound) {
                parts.append(first..<token)
                first = token
            }
            return parts + [first..<run.upperBound]
        }
    }

    // "Đơn vị chủ trì Đơn vị phối hợp": a noun that the heads begin with, and heads of two kinds or the same noun
    // again.
    private func beginsHead(_ token: Int, _ left: Range<Int>, _ end: Int) -> Bool {
        guard token + 1 < end, tokens[token].isCapitalised, tokens[token - 1].kind == .word, left.count > 1,
            Self.nouns.contains([tokens[token].word, tokens[token + 1].word])
        else { return false }
        let isSame = (0...1).allSatisfy { tokens[left.lowerBound + $0].word == tokens[token + $0].word }
        guard !isSame else { return left.count > 2 }
        let columns = (TaskTableRule.column(tokens, left), TaskTableRule.column(tokens, token..<end))
        return columns.0 != nil && columns.1 != nil && columns.0 != columns.1
    }

    private static let nouns = Set(
        [
            "đơn vị", "cơ quan", "thời gian", "thời hạn", "tiến độ", "nội dung", "nhiệm vụ", "sản phẩm", "kết quả",
            "ghi chú",
            "nơi nhận", "người phụ", "người thực",
        ].map { $0.split(separator: " ").map { Lexicon.shared.word(String($0)) } }
    )

    private func merged(_ groups: [ColumnTableHeader.Group]) -> [ColumnTableHeader.Group] {
        var merged: [ColumnTableHeader.Group] = []
        for group in groups.sorted(by: { $0.place.lowerBound < $1.place.lowerBound }) {
            if let last = merged.last, last.place.overlaps(group.place) {
                let end = max(last.place.upperBound, group.place.upperBound)
                merged[merged.count - 1].place = last.place.lowerBound..<end
                merged[merged.count - 1].tokens = (last.tokens + group.tokens).sorted()
            } else {
                merged.append(group)
            }
        }
        return merged
    }

    private func extended(_ header: ColumnTableHeader, _ most: Int) -> ColumnTableHeader {
        var header = header
        while header.end < end, header.lines.count < most, !lines[header.end].isBlankBefore,
            !lines[header.end].isPageBreakBefore,
            let line = ColumnTableLine(tokens, lines[header.end], text, at: header.end),
            line.runs.allSatisfy({ goesOn($0) }),
            let longer = grouped(header.lines + [line]), longer.groups.count >= header.groups.count
        {
            header = longer
        }
        return header
    }

    // "hợp" below "Cơ quan phối"; "Chủ trì" below "Đơn vị".
    private func goesOn(_ run: Range<Int>) -> Bool {
        let first = tokens[run.lowerBound]
        guard first.kind == .word, run.count <= 6 else { return first.isMark("(") && run.count > 3 }
        return !first.isCapitalised || run.count <= 3 && TaskTableRule.column(tokens, run) != nil
    }
}
