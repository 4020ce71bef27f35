/// The width and height of an image (kích thước ảnh), from its header alone: an image is not decoded before its size
/// is known.
struct ImageSize: Equatable {
    let width: Int
    let height: Int
    /// How many pages the file has; only TIFF has more than one.
    let pages: Int

    /// Width times height, without overflow.
    var pixels: Int { width.multipliedReportingOverflow(by: height).overflow ? .max : width * height }

    /// The largest page of an image; nil where the header makes no sense.
    init?(_ bytes: [UInt8], kind: ImageKind) {
        let reader = ImageHeader(bytes: bytes)
        let size: (Int?, Int?)? =
            switch kind {
            case .png: (reader.big(16, 4), reader.big(20, 4))
            case .jpeg: reader.jpeg()
            case .tiff: reader.tiff()
            case .bmp: reader.bitmap()
            case .webp: reader.webp()
            case .pnm: reader.anymap()
            }
        guard let width = size?.0, let height = size?.1, width > 0, height > 0 else { return nil }
        self.width = width
        self.height = height
        pages = kind == .tiff ? reader.directories().count : 1
    }
}

/// Reads numbers out of image headers (phần đầu tệp ảnh); nil past the end.
struct ImageHeader {
    let bytes: [UInt8]

    func big(_ offset: Int, _ count: Int) -> Int? {
        guard offset >= 0, offset + count <= bytes.count else { return nil }
        return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }

    func little(_ offset: Int, _ count: Int) -> Int? {
        guard offset >= 0, offset + count <= bytes.count else { return nil }
        return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// The first frame header among the segments.
    func jpeg() -> (Int?, Int?)? {
        var offset = 2
        while let marker = big(offset, 2) {
            if marker == 0xFFFF {
                offset += 1
                continue
            }
            guard marker >> 8 == 0xFF, let length = big(offset + 2, 2), length >= 2 else { return nil }
            let isFrame = (0xFFC0...0xFFCF).contains(marker) && ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker)
            if isFrame { return (big(offset + 7, 2), big(offset + 5, 2)) }
            offset += 2 + length
        }
        return nil
    }

    /// The size of the largest page.
    func tiff() -> (Int?, Int?)? {
        directories().max { $0.0 * $0.1 < $1.0 * $1.1 }
    }

    /// The sizes of the pages of a TIFF; at most a thousand are looked at.
    func directories() -> [(Int, Int)] {
        let isLittle = bytes.first == 0x49
        func number(_ offset: Int, _ count: Int) -> Int? { isLittle ? little(offset, count) : big(offset, count) }
        var next = number(4, 4)
        var sizes: [(Int, Int)] = []
        for _ in 0..<1000 {
            guard let start = next, start > 0, let entries = number(start, 2) else { break }
            var size: [Int: Int] = [:]
            for entry in 0..<entries {
                let offset = start + 2 + entry * 12
                guard let tag = number(offset, 2), tag == 256 || tag == 257 else { continue }
                size[tag] = number(offset + 8, number(offset + 2, 2) == 3 ? 2 : 4)
            }
            if let width = size[256], let height = size[257] { sizes.append((width, height)) }
            next = number(start + 2 + entries * 12, 4)
        }
        return sizes
    }

    /// A negative height means rows from the top.
    func bitmap() -> (Int?, Int?)? {
        if little(14, 4) == 12 { return (little(18, 2), little(20, 2)) }
        guard let height = little(22, 4) else { return nil }
        return (little(18, 4), abs(Int(Int32(truncatingIfNeeded: height))))
    }

    func webp() -> (Int?, Int?)? {
        switch big(12, 4) {
        case 0x5650_3820: return (little(26, 2).map { $0 & 0x3FFF }, little(28, 2).map { $0 & 0x3FFF })
        case 0x5650_384C:
            guard let packed = little(21, 4) else { return nil }
            return (packed & 0x3FFF + 1, packed >> 14 & 0x3FFF + 1)
        case 0x5650_3858: return (little(24, 3).map { $0 + 1 }, little(27, 3).map { $0 + 1 })
        default: return nil
        }
    }

    /// Two numbers after "P5", comments between.
    func anymap() -> (Int?, Int?)? {
        let head = String(decoding: bytes.prefix(512), as: UTF8.self)
        let words = head.split(separator: "\n", omittingEmptySubsequences: true)
            .filter { !$0.hasPrefix("#") }
            .flatMap { $0.split { $0.isWhitespace } }
        guard words.count > 2 else { return nil }
        return (Int(words[1]), Int(words[2]))
    }
}
