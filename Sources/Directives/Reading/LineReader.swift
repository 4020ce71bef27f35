import VietnameseText

/// Groups tokens into the lines of the original.
enum LineReader {
    static func lines(of tokens: [Token], in text: SourceText) -> [Line] {
        var lines: [Line] = []
        lines.reserveCapacity(tokens.count / 10 + 1)
        var first = 0
        for index in tokens.indices where tokens[index].flags.contains(.lineStart) && index > first {
            lines.append(line(tokens, first..<index, text))
            first = index
        }
        if first < tokens.count { lines.append(line(tokens, first..<tokens.count, text)) }
        return lines
    }

    private static func line(_ tokens: [Token], _ range: Range<Int>, _ text: SourceText) -> Line {
        let flags = tokens[range.lowerBound].flags
        return Line(
            tokens: range,
            width: width(text, Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)),
            isBlankBefore: flags.contains(.blankLineBefore),
            isPageBreakBefore: flags.contains(.pageBreakBefore)
        )
    }

    private static func width(_ text: SourceText, _ bytes: Range<Int>) -> Int {
        text.utf8.withUnsafeBufferPointer { buffer in
            var count = 0
            for index in bytes where buffer[index] & 0xC0 != 0x80 { count &+= 1 }
            return count
        }
    }
}
