/// The kinds of images that character recognition takes (loại ảnh).
enum ImageKind: String, Sendable {
    case png
    case jpeg
    case tiff
    case bmp
    case webp
    /// Portable anymaps: what `pdftoppm` makes of a page.
    case pnm

    init?(of head: ArraySlice<UInt8>) {
        let bytes = Array(head.prefix(32))
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
            self = .tiff
        } else if bytes.count > 18, bytes.starts(with: [0x42, 0x4D]), bytes[15...17].allSatisfy({ $0 == 0 }),
            bytes[14] >= 12
        {
            self = .bmp
        } else if bytes.count > 15, bytes.starts(with: Array("RIFF".utf8)), bytes[8...].starts(with: Array("WEBP".utf8))
        {
            self = .webp
        } else if Self.isAnymap(bytes) {
            self = .pnm
        } else {
            return nil
        }
    }

    /// "P4", "P5" or "P6", white space, and a number or a comment.
    private static func isAnymap(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 8, bytes[0] == 0x50, (0x34...0x36).contains(bytes[1]), bytes[2] <= 0x20 else {
            return false
        }
        return (0x30...0x39).contains(bytes[3]) || bytes[3] == 0x23
    }
}
