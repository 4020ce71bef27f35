/// Parts the original in prose, tables in columns, and tables between pipes (chia khối).
///
/// Lines between those of a table belong to it when they are short: a cell that goes on alone, a number, a page break.
struct TextBlocks {
    private let lines: [LineShape]
    private var start = 0
    private(set) var blocks: [TextBlock] = []

    static func blocks(of utf8: [UInt8]) -> [TextBlock] {
        var blocks = TextBlocks(lines: shapes(of: utf8))
        blocks.divide()
        return blocks.blocks
    }

    private init(lines: [LineShape]) {
        self.lines = lines
    }

    private static func shapes(of utf8: [UInt8]) -> [LineShape] {
        var shapes: [LineShape] = []
        var start = 0
        while start < utf8.count {
            let end = utf8[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? utf8.count
            shapes.append(LineShape(utf8, start..<end))
            start = end
        }
        return shapes
    }

    private mutating func divide() {
        var index = 0
        while index < lines.count {
            if lines[index].isPiped {
                index = close(.table, from: index, to: lines[index...].firstIndex { !$0.isPiped } ?? lines.count)
            } else if lines[index].hasColumns {
                index = close(.columns, from: top(of: index), to: bottom(of: index))
            } else {
                index += 1
            }
        }
        _ = close(.prose, from: lines.count, to: lines.count)
    }

    /// What stands before the block is prose.
    private mutating func close(_ kind: TextBlock.Kind, from first: Int, to end: Int) -> Int {
        if start < first { blocks.append(TextBlock(kind: .prose, lines: Array(lines[start..<first]))) }
        if first < end { blocks.append(TextBlock(kind: kind, lines: Array(lines[first..<end]))) }
        start = end
        return end
    }

    /// Heads that stand higher than the others: far to the right, right above.
    private func top(of index: Int) -> Int {
        var top = index
        while top > start, index - top < Self.reach, lines[top - 1].indent >= Self.right, !lines[top - 1].isBlank {
            top -= 1
        }
        return top
    }

    private func bottom(of index: Int) -> Int {
        var (last, next) = (index, index + 1)
        while next < lines.count, next - last <= Self.reach, belongs(lines[next]) {
            if lines[next].hasColumns { last = next }
            next += 1
        }
        var end = last + 1
        while end < lines.count, end - last < Self.reach, !lines[end].isBlank, belongs(lines[end]) {
            end += 1
        }
        return end
    }

    private func belongs(_ line: LineShape) -> Bool {
        !line.isPiped && (line.hasColumns || line.width <= Self.short)
    }

    /// Lines between two of a table that need not show its columns.
    private static let reach = 6
    private static let short = 56
    private static let right = 20
}
