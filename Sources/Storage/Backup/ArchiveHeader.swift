import Kernel

/// The block before each member of an archive (đầu mục), after POSIX.1-2001 `ustar`, so that every `tar` opens it.
struct ArchiveHeader {
    static let block = 512

    var name: String
    var size: Int
    /// Seconds since 1970.
    var time: Int64

    var bytes: [UInt8] {
        var header = [UInt8](repeating: 0, count: Self.block)
        func put(_ text: String, at place: Int) {
            header.replaceSubrange(place..<place + text.utf8.count, with: text.utf8)
        }
        put(name, at: 0)
        put("0000600\0", at: 100)
        put("0000000\0", at: 108)
        put("0000000\0", at: 116)
        put(Self.octal(time, 11) + " ", at: 136)
        put("        ", at: 148)
        put("0", at: 156)
        put("ustar\u{0}00", at: 257)
        // Above 8 GiB the size is binary, as GNU tar and its kin write it.
        if size < 1 << 33 {
            put(Self.octal(Int64(size), 11) + " ", at: 124)
        } else {
            header[124] = 0x80
            for index in 0..<8 { header[135 - index] = UInt8(truncatingIfNeeded: size >> (8 * index)) }
        }
        put(Self.octal(Int64(Self.sum(header)), 6) + "\0 ", at: 148)
        return header
    }

    init(name: String, size: Int, time: Int64) {
        self.name = name
        self.size = size
        self.time = time
    }

    /// - Returns: `nil` for a block that this program did not write.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.block, bytes[257..<262].elementsEqual("ustar".utf8) else { return nil }
        name = String(decoding: bytes[0..<100].prefix { $0 != 0 }, as: UTF8.self)
        if bytes[124] == 0x80 {
            size = bytes[128..<136].reduce(0) { $0 << 8 | Int($1) }
        } else {
            size = Self.number(bytes[124..<136])
        }
        time = Int64(Self.number(bytes[136..<148]))
        guard size >= 0, self.bytes == bytes else { return nil }
    }

    /// What fills a member up to whole blocks.
    static func padding(_ size: Int) -> Int { (block - size % block) % block }

    private static func sum(_ bytes: [UInt8]) -> Int { bytes.reduce(0) { $0 + Int($1) } }

    private static func octal(_ number: Int64, _ width: Int) -> String {
        let digits = String(number, radix: 8)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.filter { (0x30...0x37).contains($0) }.reduce(0) { ($0 & 0x0FFF_FFFF_FFFF_FFFF) << 3 | Int($1 - 0x30) }
    }
}
