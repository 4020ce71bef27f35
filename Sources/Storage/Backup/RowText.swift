import FoundationEssentials
import Kernel

/// A row as one line of a backup (dòng dữ liệu dạng chữ): a JSON array of numbers, strings and nulls; bytes are
/// `{"base64":"…"}`. Readable without this program, and the same for both engines.
enum RowText {
    static func append(_ values: [Value], to line: inout [UInt8]) {
        line.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            append(value, to: &line)
        }
        line.append(UInt8(ascii: "]"))
        line.append(UInt8(ascii: "\n"))
    }

    private static func append(_ value: Value, to line: inout [UInt8]) {
        switch value {
        case .null: line.append(contentsOf: "null".utf8)
        case .integer(let number): line.append(contentsOf: String(number).utf8)
        case .truth(let truth): line.append(truth ? UInt8(ascii: "1") : UInt8(ascii: "0"))
        case .text(let text), .json(let text): quote(text, to: &line)
        case .day(let day): quote(day.description, to: &line)
        case .instant(let instant): quote(instant.description, to: &line)
        case .bytes(let bytes):
            line.append(contentsOf: opening)
            line.append(contentsOf: Data(bytes).base64EncodedString().utf8)
            line.append(contentsOf: closing)
        }
    }

    static let opening = Array("{\"base64\":\"".utf8)
    static let closing = Array("\"}".utf8)
    private static let digits = Array("0123456789abcdef".utf8)

    private static func quote(_ text: String, to line: inout [UInt8]) {
        line.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                line.append(UInt8(ascii: "\\"))
                line.append(byte)
            case 0..<0x20:
                line.append(contentsOf: "\\u00".utf8)
                line.append(digits[Int(byte >> 4)])
                line.append(digits[Int(byte & 15)])
            default: line.append(byte)
            }
        }
        line.append(UInt8(ascii: "\""))
    }
}
