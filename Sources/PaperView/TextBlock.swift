/// Lines of the original that are shown alike (khối dòng).
struct TextBlock: Equatable {
    enum Kind: Equatable {
        case prose
        /// Set in columns by blanks: letters must stand below each other.
        case columns
        /// Rows of cells between pipes.
        case table
    }

    var kind: Kind
    /// Whole lines, with the breaks behind them.
    var lines: [LineShape]

    var bytes: Range<Int> { (lines.first?.bytes.lowerBound ?? 0)..<(lines.last?.bytes.upperBound ?? 0) }
}

/// How a line of the original is set (hình dạng một dòng).
struct LineShape: Equatable {
    /// With its line break.
    var bytes: Range<Int>
    /// The blanks it begins with.
    var indent = 0
    /// Its letters, from the first to the last.
    var width = 0
    var isPiped = false
    /// Whether a wide blank parts it in columns.
    var hasColumns = false

    var isBlank: Bool { width == 0 }
}

extension LineShape {
    /// A blank of this width parts columns; in prose, also justified, there are none.
    private static let gap = 3
    /// What is shorter may be a label before its words, "1.   Yêu cầu …", unless the blank is wider than any behind one.
    private static let label = 5
    private static let wideGap = 12

    init(_ utf8: [UInt8], _ bytes: Range<Int>) {
        self.bytes = bytes
        var (column, blanks, gaps) = (0, 0, 0)
        for byte in utf8[bytes] where byte & 0xC0 != 0x80 && !(0x0A...0x0D).contains(byte) {
            column += 1
            guard byte != 0x20, byte != 0x09 else {
                blanks += byte == 0x09 ? Self.gap : 1
                continue
            }
            if width == 0 {
                indent = column - 1
                isPiped = byte == UInt8(ascii: "|")
            } else if blanks >= Self.gap {
                gaps += 1
                hasColumns = hasColumns || gaps > 1 || width > Self.label || blanks >= Self.wideGap
            }
            blanks = 0
            width = column - indent
        }
    }
}
