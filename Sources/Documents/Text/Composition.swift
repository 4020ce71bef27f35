import CUtf8proc
import Glibc

/// Unicode's composed form (dạng dựng sẵn, NFC): a look at the bytes first, and work only on the lines that need it.
enum Composition {
    /// The same text in NFC; what is in NFC already, which is nearly everything, is handed through without a copy.
    static func compose(_ utf8: consuming [UInt8]) -> [UInt8] {
        guard var suspect = firstSuspect(in: utf8, from: 0) else { return utf8 }
        var output: [UInt8] = []
        output.reserveCapacity(utf8.count)
        var copied = 0
        while true {
            let line = line(around: suspect, in: utf8, notBefore: copied)
            output += utf8[copied..<line.lowerBound]
            appendComposed(utf8[line], to: &output)
            copied = line.upperBound
            guard let next = firstSuspect(in: utf8, from: copied) else { break }
            suspect = next
        }
        output += utf8[copied...]
        return output
    }

    /// Where something stands that NFC might change: combining marks, and characters with another form of their own.
    ///
    /// Letters of Latin scripts, punctuation and symbols pass; scripts that do not occur here are left to the library.
    private static func firstSuspect(in utf8: [UInt8], from start: Int) -> Int? {
        utf8.withUnsafeBytes { raw in
            var index = start
            let end = raw.count
            while index < end {
                if index + 8 <= end,
                    raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    index += 8
                    continue
                }
                let lead = raw[index]
                if lead < 0x80 {
                    index += 1
                } else if lead < 0xCC {
                    index += 2
                } else if lead == 0xE1 || lead == 0xE2 || lead == 0xEF, index + 2 < end {
                    if isSuspect(lead, raw[index + 1], raw[index + 2]) { return index }
                    index += 3
                } else {
                    return index
                }
            }
            return nil
        }
    }

    @inline(__always)
    private static func isSuspect(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second) {
        case (0xE1, 0xB8...0xBB): false
        case (0xE2, 0x80): third <= 0x81
        case (0xE2, 0x84): third == 0xA6 || third == 0xAA || third == 0xAB
        case (0xE2, 0x8C): third == 0xA9 || third == 0xAA
        case (0xE2, 0xAB): third == 0x9C
        case (0xE2, 0x81...0xB0): false
        case (0xEF, 0x80...0xA3), (0xEF, 0xBB...0xBF): false
        default: true
        }
    }

    /// The line a byte stands in, without its line feed: nothing composes across one.
    private static func line(around index: Int, in utf8: [UInt8], notBefore first: Int) -> Range<Int> {
        var start = index
        while start > first, utf8[start - 1] != 0x0A { start -= 1 }
        var end = index
        while end < utf8.count, utf8[end] != 0x0A { end += 1 }
        return start..<end
    }

    private static func appendComposed(_ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var result: UnsafeMutablePointer<UInt8>?
        let length = line.withUnsafeBufferPointer { buffer in
            utf8proc_map(buffer.baseAddress, buffer.count, &result, utf8proc_option_t(rawValue: composing))
        }
        guard length >= 0, let result else {
            output += line
            return
        }
        output += UnsafeBufferPointer(start: result, count: length)
        free(result)
    }

    private static let composing = UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue
}
