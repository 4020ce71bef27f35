/// A word, a number or a mark of the text, sixteen bytes.
///
/// Public, unlike everything else here, because only what is public is inlined into other modules
/// (docs/decisions/0010): they ask these members several times a token.
@frozen public struct Token: Sendable {
    /// What a token is.
    @frozen public enum Kind: UInt8, Sendable {
        case word, number, mark

        /// Written out, so that other modules compare one byte instead of calling a witness.
        @inlinable @inline(__always)
        public static func == (left: Kind, right: Kind) -> Bool {
            unsafeBitCast(left, to: UInt8.self) == unsafeBitCast(right, to: UInt8.self)
        }
    }

    /// What is true of the token and of the gap before it.
    @frozen public struct Flags: OptionSet, Sendable {
        /// The bits.
        public let rawValue: UInt16
        /// The flags with these bits.
        @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// The first letter is a capital.
        @inlinable public static var capitalised: Flags { Flags(rawValue: 1) }
        /// All of two or more letters are capitals.
        @inlinable public static var allCapitals: Flags { Flags(rawValue: 2) }
        /// A blank, tab or line end stands before it.
        @inlinable public static var spaceBefore: Flags { Flags(rawValue: 4) }
        /// It is the first of its line in the original.
        @inlinable public static var lineStart: Flags { Flags(rawValue: 8) }
        /// A tab or three blanks stand before it: the edge of a column.
        @inlinable public static var columnBefore: Flags { Flags(rawValue: 16) }
        /// A recognition fault was read through: "truờng", "l0".
        @inlinable public static var mended: Flags { Flags(rawValue: 32) }
        /// The line above is blank.
        @inlinable public static var blankLineBefore: Flags { Flags(rawValue: 64) }
        /// A form feed stands before it.
        @inlinable public static var pageBreakBefore: Flags { Flags(rawValue: 128) }
        /// A tab stands before it.
        @inlinable public static var tabBefore: Flags { Flags(rawValue: 256) }
    }

    /// Place in the UTF-8 bytes of the text.
    public var start: UInt32
    /// The place after its last byte.
    public var end: UInt32
    /// The number's value, or the code point of a mark.
    public var value: Int32
    /// The word's number in the vocabulary, 0 when it is not in it.
    public var word: UInt16
    /// What is true of it; the kind takes the two highest bits, which keeps a token at sixteen bytes.
    public var flags: Flags

    /// A token of the given bytes.
    @inlinable public init(start: Int, end: Int, value: Int32, word: UInt16, kind: Kind, flags: Flags) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = UInt32(truncatingIfNeeded: end)
        self.value = value
        self.word = word
        self.flags = Flags(rawValue: flags.rawValue | UInt16(kind.rawValue) << 14)
    }

    /// Word, number or mark, from the two highest bits of the flags.
    @inlinable @inline(__always)
    public var kind: Kind {
        switch flags.rawValue >> 14 {
        case 0: .word
        case 1: .number
        default: .mark
        }
    }

    /// Its place in the UTF-8 bytes of the text.
    @inlinable public var bytes: Range<Int> { Int(start)..<Int(end) }

    /// Whether the first letter is a capital.
    @inlinable @inline(__always) public var isCapitalised: Bool { flags.rawValue & 1 != 0 }
    /// Whether all of two or more letters are capitals.
    @inlinable @inline(__always) public var isAllCapitals: Bool { flags.rawValue & 2 != 0 }
    /// Whether a blank, a tab or a line end stands before it.
    @inlinable @inline(__always) public var hasSpaceBefore: Bool { flags.rawValue & 4 != 0 }

    /// Whether this is the given mark; `–` and `—` count as `-`, typographic quotes as `"`.
    @inlinable @inline(__always)
    public func isMark(_ mark: Unicode.Scalar) -> Bool {
        flags.rawValue >> 15 != 0 && value == Int32(bitPattern: mark.value)
    }
}
