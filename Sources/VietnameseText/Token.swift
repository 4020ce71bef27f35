/// A word, a number or a mark of the text, sixteen bytes.
package struct Token: Sendable {
    package enum Kind: UInt8, Sendable {
        case word, number, mark
    }

    /// What is true of the token and of the gap before it.
    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }

        /// The first letter is a capital.
        package static let capitalised = Flags(rawValue: 1)
        /// All of two or more letters are capitals.
        package static let allCapitals = Flags(rawValue: 2)
        /// A blank, tab or line end stands before it.
        package static let spaceBefore = Flags(rawValue: 4)
        /// It is the first of its line in the original.
        package static let lineStart = Flags(rawValue: 8)
        /// A tab or three blanks stand before it: the edge of a column.
        package static let columnBefore = Flags(rawValue: 16)
        /// A recognition fault was read through: "truờng", "l0".
        package static let mended = Flags(rawValue: 32)
        /// The line above is blank.
        package static let blankLineBefore = Flags(rawValue: 64)
        /// A form feed stands before it.
        package static let pageBreakBefore = Flags(rawValue: 128)
        /// A tab stands before it.
        package static let tabBefore = Flags(rawValue: 256)
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

    package init(start: Int, end: Int, value: Int32, word: UInt16, kind: Kind, flags: Flags) {
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

    package var bytes: Range<Int> { Int(start)..<Int(end) }

    @inlinable @inline(__always) package var isCapitalised: Bool { flags.contains(.capitalised) }
    @inlinable @inline(__always) package var isAllCapitals: Bool { flags.contains(.allCapitals) }
    @inlinable @inline(__always) package var hasSpaceBefore: Bool { flags.contains(.spaceBefore) }

    /// Whether this is the given mark; `–` and `—` count as `-`, typographic quotes as `"`.
    @inlinable @inline(__always)
    package func isMark(_ mark: Unicode.Scalar) -> Bool {
        kind == .mark && value == Int32(bitPattern: mark.value)
    }
}
