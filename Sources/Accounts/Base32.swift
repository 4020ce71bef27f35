/// Base32 (RFC 4648, section 6) without the signs that fill up: how a key is typed by hand.
enum Base32 {
    static func encode(_ bytes: [UInt8]) -> String {
        var text = ""
        var (buffer, bits) = (0, 0)
        for byte in bytes {
            (buffer, bits) = ((buffer << 8 | Int(byte)) & 0xFFFF, bits + 8)
            while bits >= 5 {
                text.append(alphabet[buffer >> (bits - 5) & 31])
                bits -= 5
            }
        }
        if bits > 0 { text.append(alphabet[buffer << (5 - bits) & 31]) }
        return text
    }

    /// Reads small letters and spaces too; `nil` for any other sign.
    static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (buffer, bits) = (0, 0)
        for sign in text.uppercased() where sign != " " && sign != "=" {
            guard let value = alphabet.firstIndex(of: sign) else { return nil }
            (buffer, bits) = ((buffer << 5 | value) & 0xFFFF, bits + 5)
            if bits >= 8 {
                bytes.append(UInt8(buffer >> (bits - 8) & 255))
                bits -= 8
            }
        }
        return bytes
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
}
