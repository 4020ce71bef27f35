/// A PNG as its chunks (ISO/IEC 15948, with `eXIf` after the W3C's third edition).
struct PNGParts {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// What decoding, colour and animation need; texts, times and everything unknown go.
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "acTL",
        "fcTL", "fdAT",
    ]

    func published() -> [UInt8]? {
        var head: [UInt8] = []
        var rest: [UInt8] = []
        var orientation: Int?
        var place = 8
        while place + 12 <= bytes.count {
            let size = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
            let end = place + 12 + size
            guard end <= bytes.count else { return nil }
            let type = String(decoding: bytes[place + 4..<place + 8], as: UTF8.self)
            if type == "eXIf" { orientation = ExifOrientation.read(Array(bytes[place + 8..<end - 4])) }
            if head.isEmpty {
                guard type == "IHDR" else { return nil }
                head = Array(bytes[..<end])
            } else if Self.kept.contains(type) {
                rest += bytes[place..<end]
            }
            place = end
            if type == "IEND" {
                return head + (ExifOrientation.block(orientation).map { Self.chunk("eXIf", $0) } ?? []) + rest
            }
        }
        return nil
    }

    private static func chunk(_ type: String, _ body: [UInt8]) -> [UInt8] {
        let content = Array(type.utf8) + body
        return number(UInt32(body.count)) + content + number(checksum(content))
    }

    private static func number(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// CRC-32 (ISO/IEC 15948, annex D).
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
