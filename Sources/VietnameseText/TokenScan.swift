/// The state of one pass of the tokenizer.
struct TokenScan {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let letters: UnsafeBufferPointer<UInt16>
    private let vocabulary: Vocabulary
    private(set) var tokens: [Token] = []
    private var index = 0
    private var gap: Token.Flags = [.lineStart, .blankLineBefore]
    private var lineIsBlank = true

    init(bytes: UnsafeBufferPointer<UInt8>, letters: UnsafeBufferPointer<UInt16>, vocabulary: Vocabulary) {
        self.bytes = bytes
        self.letters = letters
        self.vocabulary = vocabulary
        tokens.reserveCapacity(bytes.count / 4 + 16)
    }

    mutating func run() {
        while index < bytes.count {
            let byte = bytes[index]
            if byte <= 0x20 {
                scanBlank(byte)
            } else if byte &- 0x30 < 10 {
                scanNumber()
            } else {
                scanOther()
            }
        }
    }

    private mutating func scanBlank(_ byte: UInt8) {
        switch byte {
        case 0x0A:
            if lineIsBlank { gap.insert(.blankLineBefore) }
            gap.insert([.lineStart, .spaceBefore])
            lineIsBlank = true
        case 0x0C:
            gap.insert([.lineStart, .spaceBefore, .pageBreakBefore])
            lineIsBlank = true
        case 0x09:
            gap.insert([.spaceBefore, .columnBefore, .tabBefore])
        default:
            if index &+ 2 < bytes.count, byte == 0x20, bytes[index &+ 1] == 0x20, bytes[index &+ 2] == 0x20 {
                gap.insert(.columnBefore)
            }
            gap.insert(.spaceBefore)
        }
        index &+= 1
    }

    private mutating func add(_ start: Int, value: Int32, word: UInt16, kind: Token.Kind, extra: Token.Flags = []) {
        tokens.append(Token(start: start, end: index, value: value, word: word, kind: kind, flags: gap.union(extra)))
        gap = []
        lineIsBlank = false
    }

    private mutating func scanNumber() {
        let start = index
        var value: Int64 = 0
        while index < bytes.count, bytes[index] &- 0x30 < 10 {
            if value < 1 << 40 { value = value &* 10 &+ Int64(bytes[index] &- 0x30) }
            index &+= 1
        }
        // "1O/2024", "2l" end with letters misread for digits; only a mark or a blank may follow.
        var mended: Token.Flags = []
        if let more = misreadDigits(from: index), more.end > index {
            value = value * more.scale + more.value
            index = more.end
            mended = .mended
        }
        add(start, value: Int32(clamping: value), word: 0, kind: .number, extra: mended)
    }

    private struct MisreadDigits {
        var value: Int64 = 0
        var scale: Int64 = 1
        var end: Int
    }

    /// Reads letters l, I, O, o and digits as digits until something else, which must not be a letter.
    private func misreadDigits(from start: Int) -> MisreadDigits? {
        var digits = MisreadDigits(end: start)
        while digits.end < bytes.count, digits.end &- start < 4 {
            switch bytes[digits.end] {
            case 0x6C, 0x49: digits.value = digits.value * 10 + 1
            case 0x4F, 0x6F: digits.value *= 10
            case 0x30...0x39: digits.value = digits.value * 10 + Int64(bytes[digits.end] - 0x30)
            default: return isLetter(at: digits.end) ? nil : digits
            }
            digits.scale *= 10
            digits.end += 1
        }
        return digits.end == bytes.count ? digits : nil
    }

    private func isLetter(at place: Int) -> Bool {
        let byte = bytes[place]
        return byte >= 0x80 || letters[Int(byte)] != 0
    }

    private mutating func scanOther() {
        let start = index
        let byte = bytes[index]
        // "l0/12" begins with a letter misread for 1.
        if byte == 0x6C || byte == 0x49 || byte == 0x4F, index &+ 1 < bytes.count, bytes[index &+ 1] &- 0x30 < 10,
            let number = misreadDigits(from: index)
        {
            index = number.end
            add(start, value: Int32(clamping: number.value), word: 0, kind: .number, extra: .mended)
            return
        }
        let (entry, width) = letter(at: index)
        if entry != 0 {
            scanWord()
        } else {
            scanMark(start, width)
        }
    }

    private mutating func scanWord() {
        let start = index
        var code = SyllableCode()
        var count = 0
        var capitals = 0
        var first: UInt16 = 0
        while index < bytes.count {
            let (entry, width) = letter(at: index)
            if entry == 0 { break }
            if count == 0 { first = entry }
            code.append(entry)
            count &+= 1
            if entry & Letter.upperBit != 0 { capitals &+= 1 }
            index &+= width
        }
        code.finish()
        var flags: Token.Flags = first & Letter.upperBit != 0 ? .capitalised : []
        if count > 1, capitals == count { flags.insert(.allCapitals) }
        if code.isMended { flags.insert(.mended) }
        add(start, value: Int32(count), word: vocabulary.number(code.value), kind: .word, extra: flags)
    }

    /// The letter's table entry (0 for none) and the bytes of the code point.
    @inline(__always)
    private func letter(at place: Int) -> (entry: UInt16, width: Int) {
        let byte = bytes[place]
        if byte < 0x80 { return (letters[Int(byte)], 1) }
        let (scalar, width) = scalar(at: place)
        return (scalar < Letter.limit ? letters[scalar] : 0, width)
    }

    @inline(__always)
    private func scalar(at place: Int) -> (value: Int, width: Int) {
        let byte = Int(bytes[place])
        func tail(_ offset: Int) -> Int { place &+ offset < bytes.count ? Int(bytes[place &+ offset]) & 0x3F : 0 }
        if byte < 0xE0 { return ((byte & 0x1F) << 6 | tail(1), min(2, bytes.count - place)) }
        if byte < 0xF0 { return ((byte & 0x0F) << 12 | tail(1) << 6 | tail(2), min(3, bytes.count - place)) }
        return ((byte & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), min(4, bytes.count - place))
    }

    private mutating func scanMark(_ start: Int, _ width: Int) {
        let scalar = scalar(at: start).value
        let mark = bytes[start] < 0x80 ? Int(bytes[start]) : TokenScan.plain(scalar)
        index &+= width
        switch mark {
        case 0x2A, 0x5C, 0x60:  // * \ ` : emphasis and escapes of Markdown
            return
        case 0xA0, 0xFEFF, 0x200B, 0x200C, 0x200D, 0x2060, 0xAD, 0x2002...0x200A, 0x3000:
            gap.insert(.spaceBefore)
            return
        default:
            let value = Int32(truncatingIfNeeded: mark)
            add(start, value: value, word: vocabulary.number(Vocabulary.code(mark: value)), kind: .mark)
        }
    }

    /// Typographic marks as their plain form.
    private static func plain(_ scalar: Int) -> Int {
        switch scalar {
        case 0x2010...0x2015, 0x2212, 0xF02D: 0x2D  // dashes
        case 0x201C...0x201F, 0xAB, 0xBB, 0x2033: 0x22  // double quotes
        case 0x2018...0x201B, 0x2032: 0x27  // single quotes
        case 0x2022, 0x25CF, 0x25E6, 0x25AA, 0x25A0, 0x2023, 0xB7, 0xF0B7, 0xF0A7, 0x27A2: 0x2022  // bullets
        case 0x2024: 0x2E
        case 0xFF0C: 0x2C
        default: scalar
        }
    }
}
