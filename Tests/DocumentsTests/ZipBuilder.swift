/// Writes ZIP archives byte by byte, so that tests can also write bad ones.
struct ZipBuilder {
    private var parts: [Part] = []

    private struct Part {
        let name: String
        let data: [UInt8]
        let method: UInt16
        let checksum: UInt32
        let size: Int
        let flags: UInt16
    }

    mutating func add(_ name: String, _ text: String) {
        add(name, bytes: Array(text.utf8))
    }

    mutating func add(_ name: String, bytes: [UInt8], isEncrypted: Bool = false) {
        let flags: UInt16 = isEncrypted ? 1 : 0
        parts.append(
            Part(name: name, data: bytes, method: 0, checksum: Self.checksum(bytes), size: bytes.count, flags: flags)
        )
    }

    /// A part that unpacks to `prefix` and then `count` spaces, packed a hundred and fifty times smaller.
    mutating func addBomb(_ name: String, prefix: String, spaces count: Int) {
        var writer = DeflateWriter()
        for byte in Array(prefix.utf8) + [0x20] { writer.literal(byte) }
        for _ in 0..<count / 258 { writer.repeatLast258() }
        let data = writer.finish()
        parts.append(Part(name: name, data: data, method: 8, checksum: 0, size: 1000, flags: 0))
    }

    func bytes() -> [UInt8] {
        var output: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let offset = output.count
            let short: [UInt16] = [20, part.flags, part.method, 0, 0]
            let long = [part.checksum, UInt32(part.data.count), UInt32(part.size), UInt32(part.name.utf8.count)]
            let header = short.flatMap(Self.le16) + long.flatMap(Self.le32)
            output += [0x50, 0x4B, 3, 4] as [UInt8]
            output += header
            output += Array(part.name.utf8)
            output += part.data
            directory += [0x50, 0x4B, 1, 2, 20, 0] as [UInt8]
            directory += header
            directory += [UInt8](repeating: 0, count: 10)
            directory += Self.le32(UInt32(offset))
            directory += Array(part.name.utf8)
        }
        let count = UInt16(parts.count)
        let sizes = [UInt32(directory.count), UInt32(output.count)]
        output += directory
        output += [0x50, 0x4B, 5, 6, 0, 0, 0, 0] as [UInt8]
        output += [count, count].flatMap(Self.le16)
        output += sizes.flatMap(Self.le32)
        output += [0, 0] as [UInt8]
        return output
    }

    private static func le16(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

    private static func le32(_ value: UInt32) -> [UInt8] {
        le16(UInt16(truncatingIfNeeded: value)) + le16(UInt16(truncatingIfNeeded: value >> 16))
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = ~UInt32(0)
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}

/// Just enough of DEFLATE for a bomb: one block with the fixed codes, literals, and the longest match at distance 1.
struct DeflateWriter {
    private var output: [UInt8] = []
    private var bits: UInt64 = 0
    private var count: UInt64 = 0

    init() {
        put(1, 1)
        put(1, 2)
    }

    mutating func literal(_ byte: UInt8) {
        if byte < 144 { code(UInt64(byte) + 0x30, 8) } else { code(UInt64(byte) - 144 + 0x190, 9) }
    }

    mutating func repeatLast258() {
        code(0xC5, 8)
        code(0, 5)
    }

    mutating func finish() -> [UInt8] {
        code(0, 7)
        put(0, 7)
        return output
    }

    /// Huffman codes go in with their highest bit first.
    private mutating func code(_ value: UInt64, _ length: UInt64) {
        for bit in (0..<length).reversed() { put(value >> bit & 1, 1) }
    }

    private mutating func put(_ value: UInt64, _ length: UInt64) {
        bits |= value << count
        count += length
        while count >= 8 {
            output.append(UInt8(bits & 0xFF))
            bits >>= 8
            count -= 8
        }
    }
}
