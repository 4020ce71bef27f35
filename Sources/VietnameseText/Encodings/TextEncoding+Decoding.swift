extension TextEncoding {
    /// Decodes a whole file; its byte order mark is dropped, and whatever means nothing becomes U+FFFD and is counted.
    ///
    /// Marks stay as the encoding has them (Windows-1258 and VNI come out composed); making NFC of what a UTF-8 file
    /// holds is the reader's business. Valid UTF-8 is handed through without a copy.
    package func decode(_ bytes: consuming [UInt8]) -> DecodedText {
        switch self {
        case .utf8: UTF8Text.decode(bytes)
        case .utf16: UTF16Text.decode(bytes)
        case .windows1258: SingleByteCharacters.windows1258.decode(bytes)
        case .tcvn3: SingleByteCharacters.tcvn3.decode(bytes, capitalising: CapitalRuns.find(in: bytes))
        case .vni: SingleByteCharacters.vni.decode(bytes)
        }
    }
}

extension [UInt8] {
    /// Appends a code point as UTF-8; what is no scalar value must have been replaced before.
    mutating func append(codePoint: UInt32) {
        switch codePoint {
        case 0..<0x80:
            append(UInt8(truncatingIfNeeded: codePoint))
        case 0x80..<0x800:
            append(0xC0 | UInt8(truncatingIfNeeded: codePoint >> 6))
            append(0x80 | UInt8(truncatingIfNeeded: codePoint & 0x3F))
        case 0x800..<0x1_0000:
            append(0xE0 | UInt8(truncatingIfNeeded: codePoint >> 12))
            append(0x80 | UInt8(truncatingIfNeeded: codePoint >> 6 & 0x3F))
            append(0x80 | UInt8(truncatingIfNeeded: codePoint & 0x3F))
        default:
            append(0xF0 | UInt8(truncatingIfNeeded: codePoint >> 18 & 0x07))
            append(0x80 | UInt8(truncatingIfNeeded: codePoint >> 12 & 0x3F))
            append(0x80 | UInt8(truncatingIfNeeded: codePoint >> 6 & 0x3F))
            append(0x80 | UInt8(truncatingIfNeeded: codePoint & 0x3F))
        }
    }
}
