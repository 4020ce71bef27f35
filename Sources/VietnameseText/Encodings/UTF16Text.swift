/// UTF-16 in either byte order (UTF-16, "Unicode" in the words of old Notepads).
enum UTF16Text {
    static func decode(_ bytes: [UInt8]) -> DecodedText {
        let order = byteOrder(of: bytes) ?? (bigEndian: false, marked: false)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var replacements = 0
        var index = order.marked ? 2 : 0
        let high = order.bigEndian ? 0 : 1
        func unit(_ at: Int) -> UInt32 { UInt32(bytes[at + high]) << 8 | UInt32(bytes[at + 1 - high]) }
        while index + 1 < bytes.count {
            var scalar = unit(index)
            index += 2
            if scalar & 0xFC00 == 0xD800, index + 1 < bytes.count, unit(index) & 0xFC00 == 0xDC00 {
                scalar = 0x1_0000 + (scalar & 0x3FF) << 10 + unit(index) & 0x3FF
                index += 2
            } else if scalar & 0xF800 == 0xD800 || scalar == 0 {
                scalar = 0xFFFD
                replacements += 1
            }
            output.append(codePoint: scalar)
        }
        if index < bytes.count {
            output.append(codePoint: 0xFFFD)
            replacements += 1
        }
        return DecodedText(utf8: output, replacements: replacements)
    }

    /// The byte order by its mark, else by where zero bytes stand: spaces, digits and most consonants have one. Nil:
    /// not UTF-16.
    static func byteOrder(of bytes: [UInt8]) -> (bigEndian: Bool, marked: Bool)? {
        if bytes.starts(with: [0xFF, 0xFE]) { return (false, true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (true, true) }
        var zeros = [0, 0]
        let sample = min(bytes.count, 4096) & ~1
        for index in 0..<sample where bytes[index] == 0 { zeros[index & 1] += 1 }
        let enough = max(1, sample / 8)
        if zeros[1] >= enough, zeros[0] * 16 <= zeros[1] { return (false, false) }
        if zeros[0] >= enough, zeros[1] * 16 <= zeros[0] { return (true, false) }
        return nil
    }
}
