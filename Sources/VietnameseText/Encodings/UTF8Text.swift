/// UTF-8 as files bring it (UTF-8): checked at the speed of reading, repaired only where it is broken.
enum UTF8Text {
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    static func decode(_ bytes: consuming [UInt8]) -> DecodedText {
        if bytes.starts(with: mark) { bytes.removeFirst(mark.count) }
        guard let fault = firstFault(in: bytes, from: 0) else { return DecodedText(utf8: bytes, replacements: 0) }
        return repair(bytes, from: fault)
    }

    /// Where the first byte stands that begins no valid sequence, or a NUL.
    ///
    /// Eight plain bytes, a letter of two bytes and one of three are checked with a comparison each; the rest takes
    /// the long way.
    static func firstFault(in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBytes { raw in
            var index = start
            let end = raw.count
            while index < end {
                if index + 8 <= end {
                    let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                    let advance = plainAdvance(word)
                    if advance > 0 {
                        index += advance
                        continue
                    }
                }
                let length = sequenceLength(raw, at: index)
                if length <= 0 { return index }
                index += length
            }
            return nil
        }
    }

    /// How many of eight bytes are plain: those before the first that is not ASCII, then a common letter; 0 for the
    /// long way.
    @inline(__always)
    private static func plainAdvance(_ word: UInt64) -> Int {
        let marks = (word | (word &- 0x0101_0101_0101_0101) & ~word) & 0x8080_8080_8080_8080
        if marks == 0 { return 8 }
        let plain = marks.trailingZeroBitCount >> 3
        if plain > 0 { return plain }
        if word & 0xC0E0 == 0x80C0, word & 0xFE >= 0xC2 { return 2 }
        let isThree = word & 0xC0_C0F0 == 0x80_80E0
        return isThree && word & 0xFF != 0xE0 && word & 0xFF != 0xED ? 3 : 0
    }

    /// The length of the valid sequence at an index; for a broken one, minus the number of bytes to replace by one
    /// U+FFFD.
    @inline(__always)
    private static func sequenceLength(_ raw: UnsafeRawBufferPointer, at index: Int) -> Int {
        let lead = raw[index]
        if lead < 0x80 { return lead == 0 ? -1 : 1 }
        let (length, second) = continuation(of: lead)
        guard length > 0, index + 1 < raw.count, second.contains(raw[index + 1]) else { return -1 }
        var seen = 2
        while seen < length {
            guard index + seen < raw.count, raw[index + seen] & 0xC0 == 0x80 else { return -seen }
            seen += 1
        }
        return length
    }

    /// How long the sequence of a lead byte is, and what may stand second (Unicode 3.9, table 3-7).
    @inline(__always)
    private static func continuation(of lead: UInt8) -> (Int, ClosedRange<UInt8>) {
        switch lead {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: (0, 0x80...0xBF)
        }
    }

    private static func repair(_ bytes: [UInt8], from firstFault: Int) -> DecodedText {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 64)
        var replacements = 0
        var start = 0
        var fault: Int? = firstFault
        while let place = fault {
            output += bytes[start..<place]
            output.append(codePoint: 0xFFFD)
            replacements += 1
            start = place + bytes.withUnsafeBytes { max(1, -sequenceLength($0, at: place)) }
            fault = Self.firstFault(in: bytes, from: start)
        }
        output += bytes[start...]
        return DecodedText(utf8: output, replacements: replacements)
    }

    /// How many sequences of several bytes are valid and how many bytes are not, for telling UTF-8 with faults from
    /// others.
    static func census(of bytes: [UInt8]) -> (valid: Int, broken: Int) {
        var valid = 0
        var broken = 0
        bytes.withUnsafeBytes { raw in
            var index = 0
            while index < raw.count {
                let length = sequenceLength(raw, at: index)
                if length > 1 { valid += 1 }
                if length < 0, raw[index] != 0 { broken += 1 }
                index += max(1, abs(length))
            }
        }
        return (valid, broken)
    }
}
