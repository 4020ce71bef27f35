/// A WebP as its chunks (RFC 9649).
struct WebPParts {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private static let kept: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]
    private static let exif: UInt8 = 0x08
    private static let xmp: UInt8 = 0x04

    func published() -> [UInt8]? {
        guard bytes.count >= 12 else { return nil }
        let length = 8 + Self.size(bytes[4..<8])
        guard length <= bytes.count else { return nil }
        var kept: [UInt8] = []
        var orientation: Int?
        var flags: Int?
        var place = 12
        while place + 8 <= length {
            let type = String(decoding: bytes[place..<place + 4], as: UTF8.self)
            let size = Self.size(bytes[place + 4..<place + 8])
            let end = place + 8 + size
            guard end <= length else { return nil }
            if type == "EXIF" { orientation = Self.orientation(bytes[place + 8..<end]) }
            if type == "VP8X", size > 0 { flags = kept.count + 8 }
            if Self.kept.contains(type) { kept += bytes[place..<end] + (size % 2 == 1 ? [0] : []) }
            place = end + size % 2
        }
        guard !kept.isEmpty else { return nil }
        if let flags { kept[flags] &= ~(Self.exif | Self.xmp) }
        // Only the extended form has a place for it.
        if let flags, let block = ExifOrientation.block(orientation) {
            kept[flags] |= Self.exif
            kept += Array("EXIF".utf8) + Self.number(block.count) + block
        }
        return Array("RIFF".utf8) + Self.number(kept.count + 4) + Array("WEBP".utf8) + kept
    }

    // Some writers put the marker of JPEG before the block.
    private static func orientation(_ chunk: ArraySlice<UInt8>) -> Int? {
        ExifOrientation.read(Array(chunk.starts(with: Array("Exif\0\0".utf8)) ? chunk.dropFirst(6) : chunk))
    }

    private static func size(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }

    private static func number(_ value: Int) -> [UInt8] {
        [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}
