/// A table of one of the old encodings (bảng mã một byte): what each byte is alone, and what two bytes are together.
struct SingleByteCharacters: Sendable {
    /// The code point of each byte; zero where the byte means nothing.
    private(set) var alone = [UInt16](repeating: 0, count: 256)
    /// Which row of `together` a byte opens; zero for a byte that takes no mark.
    private var row = [UInt8](repeating: 0, count: 256)
    /// For each row, what the letter becomes with each of the 128 upper bytes after it; zero: nothing.
    private var together = [UInt16](repeating: 0, count: 128)

    /// A table from its upper half, 0x80 to 0xFF, written as 128 characters; "\u{FFFD}" stands for a byte without
    /// meaning.
    init(upperHalf: String) {
        for byte in 1..<128 { alone[byte] = UInt16(byte) }
        for (offset, scalar) in upperHalf.unicodeScalars.enumerated() where offset < 128 && scalar != "\u{FFFD}" {
            alone[128 + offset] = UInt16(truncatingIfNeeded: scalar.value)
        }
    }

    /// Says what a letter's byte becomes with each of these marks after it.
    mutating func combine(_ letter: UInt8, with marks: [UInt8], into letters: String) {
        if row[Int(letter)] == 0 {
            row[Int(letter)] = UInt8(together.count / 128)
            together += [UInt16](repeating: 0, count: 128)
        }
        let start = Int(row[Int(letter)]) * 128
        for (mark, scalar) in zip(marks, letters.unicodeScalars) {
            together[start + Int(mark & 0x7F)] = UInt16(truncatingIfNeeded: scalar.value)
        }
    }

    /// Decodes bytes; within `capitals` (sorted) what comes out is written in capitals.
    func decode(_ bytes: [UInt8], capitalising capitals: [Range<Int>] = []) -> DecodedText {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 2)
        var replacements = 0
        var index = 0
        var run = capitals.makeIterator()
        var capital = run.next()
        while index < bytes.count {
            let start = index
            var scalar = next(in: bytes, at: &index)
            if scalar == 0 {
                scalar = 0xFFFD
                replacements += 1
            }
            while let range = capital, range.upperBound <= start { capital = run.next() }
            if let range = capital, range.contains(start) { scalar = Self.capital(of: scalar) }
            output.append(codePoint: UInt32(scalar))
        }
        return DecodedText(utf8: output, replacements: replacements)
    }

    @inline(__always)
    private func next(in bytes: [UInt8], at index: inout Int) -> UInt16 {
        let byte = Int(bytes[index])
        index += 1
        let start = Int(row[byte]) * 128
        if start != 0, index < bytes.count, bytes[index] >= 0x80 {
            let pair = together[start + Int(bytes[index] & 0x7F)]
            if pair != 0 {
                index += 1
                return pair
            }
        }
        return alone[byte]
    }

    /// The capital of a Vietnamese letter: a constant apart in Latin-1, even and odd neighbours in the extensions.
    private static func capital(of scalar: UInt16) -> UInt16 {
        switch scalar {
        case 0x61...0x7A, 0xE0...0xF6, 0xF8...0xFE: scalar - 0x20
        case 0x0100...0x0137, 0x1EA0...0x1EF9: scalar & ~1
        case 0x01A1, 0x01B0: scalar - 1
        default: scalar
        }
    }
}
