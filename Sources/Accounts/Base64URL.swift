import Foundation

/// Base64 for addresses and names of files (RFC 4648, section 5), without signs that fill up.
package enum Base64URL {
    package static func encoded(_ bytes: [UInt8]) -> String {
        String(
            Data(bytes).base64EncodedString().compactMap { sign -> Character? in
                switch sign {
                case "+": "-"
                case "/": "_"
                case "=": nil
                default: sign
                }
            }
        )
    }

    /// `nil` for what is none: other signs, filling, or a length that no bytes have.
    package static func decoded(_ text: some StringProtocol) -> [UInt8]? {
        guard text.utf8.allSatisfy(isSign) else { return nil }
        let plain = String(text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
        let filling = String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
        return Data(base64Encoded: plain + filling).map { Array($0) }
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
