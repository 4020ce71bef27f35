import VietnameseText

/// **Đầu bảng theo cột** — the heads of a table's columns, which may wrap over several lines ("Cơ quan phối ⏎ hợp").
///
/// What stands one below the other belongs to one head. There are at least three heads, of which two are known (nội
/// dung, chủ trì, phối hợp, thời gian …). A head that spans several others ("Phân công thực hiện" over "Chủ trì" and
/// "Phối hợp") is left out. Lines go on with the heads while all they hold begins with a small letter, or is known as
/// a head itself.
struct ColumnTableHeader {
    /// The head of one column.
    struct Group {
        /// The columns of characters that it takes.
        var place: Range<Int>
        var tokens: [Int]
        var column: TaskTableRule.Column?

        var centre: Int { (place.lowerBound + place.upperBound) / 2 }
    }

    private(set) var lines: [ColumnTableLine]
    private(set) var groups: [Group]

    /// The next line of the document after the heads.
    var end: Int { (lines.last?.index ?? 0) + 1 }

    /// The place of the first column of a kind.
    func place(of column: TaskTableRule.Column) -> Int? { groups.firstIndex { $0.column == column } }

    /// Whether two tables have the same columns.
    func isSame(as other: ColumnTableHeader) -> Bool {
        groups.map(\.column) == other.groups.map(\.column)
    }
}

/// Finds heads of columns in the lines of a document.
struct ColumnTableHeaderScan {
    let tokens: [Token]
    let lines: [Line]
    let text: SourceText
    let end: Int

    /// The heads that begin with a line; it must be their first.
    func header(at index: Int) -> ColumnTableHeader? {
        guard mayBegin(lines[index]) else { return nil }
        var head: [ColumnTableLine] = []
        for next in index..<min(index + 4, end) {
            if next > index, lines[next].isBlankBefore || lines[next].isPageBreakBefore { break }
            guard isHeadLine(lines[next]), let line = ColumnTableLine(tokens, lines[next], text, at: next),
                line.runs.count > 1 || line.tokens.count <= 6
            else { break }
            head.append(line)
            if let header = grouped(head) { return extended(header) }
        }
        return nil
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
        var groups: [ColumnTableHeader.Group] = []
        for line in head {
            for run in line.runs {
                if !isSpanning(run, of: line, head) {
                    groups.append(ColumnTableHeader.Group(place: line.place(run), tokens: Array(run), column: nil))
                } else if line.runs.count == 1, TaskTableRule.column(tokens, run) == nil {
                    return nil
                }
            }
        }
        groups = merged(groups)
        guard (3...16).contains(groups.count), groups.allSatisfy({ $0.tokens.count <= 14 }) else { return nil }
        for place in groups.indices {
            let cell = groups[place].tokens.map { tokens[$0] }
            groups[place].column = TaskTableRule.column(cell, cell.indices)
        }
        guard Set(groups.compactMap(\.column)).count >= 2 else { return nil }
        return ColumnTableHeader(lines: head, groups: groups)
    }

    private func isSpanning(_ run: Range<Int>, of line: ColumnTableLine, _ head: [ColumnTableLine]) -> Bool {
        let place = line.place(run)
        return head.contains { other in
            other.index != line.index && other.runs.count { other.place($0).overlaps(place) } >= 2
        }
    }

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

    private func extended(_ header: ColumnTableHeader) -> ColumnTableHeader {
        var header = header
        while header.end < end, header.lines.count < 5, !lines[header.end].isBlankBefore,
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
