import Crypto
import Kernel
import Organisations

/// The fields of an entry as they are hashed (các trường được băm).
///
/// Every field goes in with its length before it, so that no two entries have the same bytes; an absent field has the
/// length -1. One value serves a whole chain: its memory is used again for each entry.
struct AuditFields {
    private var bytes: [UInt8] = []

    /// What every entry begins with: the hash before it, whose it is, its number.
    mutating func begin(_ last: AuditLink, of authority: Identifier<Authority>) {
        bytes.removeAll(keepingCapacity: true)
        add(last.hash)
        add(authority.number)
        add(last.sequence + 1)
    }

    mutating func add(_ field: String?) {
        guard var field else { return add(nil as UnsafeBufferPointer<UInt8>?) }
        field.withUTF8 { add($0) }
    }

    mutating func add(_ field: UnsafeBufferPointer<UInt8>?) {
        guard let field else { return bytes.append(contentsOf: "-1:".utf8) }
        append(Int64(field.count))
        bytes.append(UInt8(ascii: ":"))
        bytes.append(contentsOf: field)
    }

    mutating func add(_ number: Int64) {
        add("\(number)")
    }

    /// SHA-256 of all fields, in hexadecimal.
    func hash() -> String {
        let digest = SHA256.hash(data: bytes)
        return String(unsafeUninitializedCapacity: 2 * SHA256.byteCount) { text in
            var place = 0
            for byte in digest {
                text[place] = Self.digit(byte >> 4)
                text[place + 1] = Self.digit(byte & 15)
                place += 2
            }
            return place
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

    private mutating func append(_ number: Int64) {
        var rest = number
        var divisor: Int64 = 1
        while rest / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(0x30 + rest / divisor))
            rest %= divisor
            divisor /= 10
        }
    }
}
