import FoundationEssentials
import Kernel

/// Reads back a line that `RowText` wrote; anything else is damage.
struct RowTextReader {
    private let bytes: ArraySlice<UInt8>
    private var place: Int

    /// - Parameter line: without its end.
    static func values(of line: ArraySlice<UInt8>) throws(Failure) -> [Value] {
        var reader = RowTextReader(bytes: line, place: line.startIndex)
        guard let values = reader.row() else {
            throw Failure(.damaged, "Một dòng dữ liệu của bản sao lưu không đúng dạng; chưa có gì được ghi.")
        }
        return values
    }

    private var next: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

    private mutating func row() -> [Value]? {
        guard take(UInt8(ascii: "[")) else { return nil }
        var values: [Value] = []
        if take(UInt8(ascii: "]")) { return next == nil ? values : nil }
        repeat {
            guard let value = value() else { return nil }
            values.append(value)
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "]")) && next == nil ? values : nil
    }

    private mutating func value() -> Value? {
        switch next {
        case UInt8(ascii: "n"): take(Self.null) ? .null : nil
        case UInt8(ascii: "\""): string().map { .text($0) }
        case UInt8(ascii: "{"): blob().map { .bytes($0) }
        default: number().map { .integer($0) }
        }
    }

    private static let null = Array("null".utf8)

    private mutating func number() -> Int64? {
        let start = place
        while let byte = next, byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) { place += 1 }
        return Int64(String(decoding: bytes[start..<place], as: UTF8.self))
    }

    private mutating func blob() -> [UInt8]? {
        guard take(RowText.opening) else { return nil }
        let start = place
        while let byte = next, byte != UInt8(ascii: "\"") { place += 1 }
        let data = Data(base64Encoded: String(decoding: bytes[start..<place], as: UTF8.self))
        return take(RowText.closing) ? data.map { Array($0) } : nil
    }

    private mutating func string() -> String? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        var text: [UInt8] = []
        var start = place
        while let byte = next {
            if byte == UInt8(ascii: "\"") {
                text.append(contentsOf: bytes[start..<place])
                place += 1
                return String(validating: text, as: UTF8.self)
            }
            guard byte == UInt8(ascii: "\\") else {
                place += 1
                continue
            }
            text.append(contentsOf: bytes[start..<place])
            guard let escaped = escaped() else { return nil }
            text.append(escaped)
            start = place
        }
        return nil
    }

    private mutating func escaped() -> UInt8? {
        place += 1
        guard let byte = next else { return nil }
        place += 1
        guard byte == UInt8(ascii: "u") else { return byte }
        guard bytes.endIndex - place >= 4 else { return nil }
        defer { place += 4 }
        return UInt8(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        place += 1
        return true
    }

    private mutating func take(_ word: [UInt8]) -> Bool {
        guard bytes[place...].starts(with: word) else { return false }
        place += word.count
        return true
    }
}
