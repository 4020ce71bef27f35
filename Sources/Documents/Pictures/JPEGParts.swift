/// A JPEG as its segments (ISO/IEC 10918-1, annex B).
struct JPEGParts {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private static let exif = Array("Exif\0\0".utf8)

    /// What decoding and colour need; nothing after the end of the image, where telephones put films and previews.
    ///
    /// - Returns: `nil` when the segments do not follow one another to the end.
    func published() -> [UInt8]? {
        var kept: [UInt8] = []
        var orientation: Int?
        var place = 2
        while let (marker, start) = marker(at: place) {
            if marker == 0xD9 {
                let block = ExifOrientation.block(orientation).map { Self.segment(0xE1, Self.exif + $0) } ?? []
                return [0xFF, 0xD8] + block + kept + [0xFF, 0xD9]
            }
            guard let end = end(of: marker, start) else { return nil }
            let body = bytes[min(start + 2, end)..<end]
            if marker == 0xE1, body.starts(with: Self.exif) {
                orientation = orientation ?? ExifOrientation.read(Array(body.dropFirst(Self.exif.count)))
            }
            if Self.isKept(marker, body) { kept += [0xFF, marker] + bytes[start..<end] }
            place = end
            guard marker == 0xDA else { continue }
            place = endOfScan(end)
            kept += bytes[end..<place]
        }
        return nil
    }

    // Any number of fill bytes may stand before a marker.
    private func marker(at place: Int) -> (UInt8, Int)? {
        guard place < bytes.count, bytes[place] == 0xFF else { return nil }
        guard let mark = bytes[place...].firstIndex(where: { $0 != 0xFF }), bytes[mark] != 0 else { return nil }
        return (bytes[mark], mark + 1)
    }

    private func end(of marker: UInt8, _ start: Int) -> Int? {
        if marker == 0x01 || (0xD0...0xD7).contains(marker) { return start }
        guard start + 2 <= bytes.count else { return nil }
        let length = Int(bytes[start]) << 8 | Int(bytes[start + 1])
        return length >= 2 && start + length <= bytes.count ? start + length : nil
    }

    // Within a scan a marker has a zero behind it, or restarts the scan.
    private func endOfScan(_ start: Int) -> Int {
        var place = start
        while place + 1 < bytes.count {
            let next = bytes[place + 1]
            if bytes[place] == 0xFF, next != 0, next != 0xFF, !(0xD0...0xD7).contains(next) { return place }
            place += 1
        }
        return bytes.count
    }

    private static func isKept(_ marker: UInt8, _ body: ArraySlice<UInt8>) -> Bool {
        switch marker {
        case 0xE0: body.starts(with: Array("JFIF\0".utf8))
        case 0xE2: body.starts(with: Array("ICC_PROFILE\0".utf8))
        case 0xEE: body.starts(with: Array("Adobe".utf8))
        case 0xE1...0xEF, 0xFE: false
        default: true
        }
    }

    private static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
        let length = body.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 255)] + body
    }
}
