import VietnameseText

/// Where the lines of a text begin (số dòng), so that a finding can say "dòng 12".
struct LineIndex: Sendable {
    private let breaks: [UInt32]

    init(_ text: SourceText) {
        var breaks: [UInt32] = []
        text.utf8.withUnsafeBufferPointer { bytes in
            for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { breaks.append(UInt32(index)) }
        }
        self.breaks = breaks
    }

    /// The number of the line, from 1, that a place begins in.
    func line(of span: TextSpan) -> Int {
        var (low, high) = (0, breaks.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(breaks[middle]) < span.bytes.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low + 1
    }
}
