/// A word, a number or a mark of the text, sixteen bytes.
///
/// Its members are inlinable: other modules ask them once a token.
@frozen package struct Token: Sendable {
    @frozen package enum Kind: UInt8, Sendable {
        case word, number, mark
    }

    /// What is true of the token and of the gap before it.
    @frozen package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt16
        @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }

        /// The first letter is a capital.
        @inlinable package static var capitalised: Flags { Flags(rawValue: 1) }
        /// All of two or more letters are capitals.
        @inlinable package static var allCapitals: Flags { Flags(rawValue: 2) }
        /// A blank, tab or line end stands before it.
        @inlinable package static var spaceBefore: Flags { Flags(rawValue: 4) }
        /// It is the first of its line in the original.
        @inlinable package static var lineStart: Flags { Flags(rawValue: 8) }
        /// A tab or three blanks stand before it: the edge of a column.
        @inlinable package static var columnBefore: Flags { Flags(rawValue: 16) }
        /// A recognition fault was read through: "truờng", "l0".
        @inlinable package static var mended: Flags { Flags(rawValue: 32) }
        /// The line above is blank.
        @inlinable package static var blankLineBefore: Flags { Flags(rawValue: 64) }
        /// A form feed stands before it.
        @inlinable package static var pageBreakBefore: Flags { Flags(rawValue: 128) }
        /// A tab stands before it.
        @inlinable package static var tabBefore: Flags { Flags(rawValue: 256) }
    }

    /// Place in the UTF-8 bytes of the text.
    package var start: UInt32
    package var end: UInt32
    /// The number's value, or the code point of a mark.
    package var value: Int32
    /// The word's number in the vocabulary, 0 when it is not in it.
    package var word: UInt16
    /// What is true of it; the kind takes the two highest bits, which keeps a token at sixteen bytes.
    package var flags: Flags

    @inlinable package init(start: Int, end: Int, value: Int32, word: UInt16, kind: Kind, flags: Flags) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = UInt32(truncatingIfNeeded: end)
        self.value = value
        self.word = word
        self.flags = Flags(rawValue: flags.rawValue | UInt16(kind.rawValue) << 14)
    }

    @inlinable @inline(__always)
    package var kind: Kind {
        switch flags.rawValue >> 14 {
        case 0: .word
        case 1: .number
        default: .mark
        }
    }

    @inlinable package var bytes: Range<Int> { Int(start)..<Int(end) }

    @inlinable @inline(__always) package var isCapitalised: Bool { flags.rawValue & 1 != 0 }
    @inlinable @inline(__always) package var isAllCapitals: Bool { flags.rawValue & 2 != 0 }
    @inlinable @inline(__always) package var hasSpaceBefore: Bool { flags.rawValue & 4 != 0 }

    /// Whether this is the given mark; `–` and `—` count as `-`, typographic quotes as `"`.
    @inlinable @inline(__always)
    package func isMark(_ mark: Unicode.Scalar) -> Bool {
        flags.rawValue >> 15 != 0 && value == Int32(bitPattern: mark.value)
    }
}
