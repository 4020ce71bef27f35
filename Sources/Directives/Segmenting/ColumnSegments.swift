import VietnameseText

/// The pieces of a line that tabs or wide blanks part.
enum ColumnSegments {
    static func segments(_ tokens: [Token], _ range: Range<Int>) -> [Range<Int>] {
        var segments: [Range<Int>] = []
        var first = range.lowerBound
        for index in range.dropFirst() where tokens[index].flags.contains(.columnBefore) {
            segments.append(first..<index)
            first = index
        }
        if first < range.upperBound { segments.append(first..<range.upperBound) }
        return segments
    }
}
