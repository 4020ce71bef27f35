import Glibc

/// A page as `pdftoppm` drew it in shades of grey (trang đã vẽ), in the form PGM.
enum RenderedPage {
    /// Whether every dot has the same shade, so that there is nothing to recognise.
    static func isBlank(_ image: [UInt8]) -> Bool {
        guard let dots = dots(of: image), dots.count > 1 else { return false }
        return dots.withUnsafeBytes { raw in
            raw.baseAddress.map { memcmp($0, $0 + 1, raw.count - 1) == 0 } ?? false
        }
    }

    /// What follows the header: the kind, the size and the lightest shade, a line each.
    private static func dots(of image: [UInt8]) -> ArraySlice<UInt8>? {
        guard image.starts(with: Array("P5\n".utf8)) else { return nil }
        let ends = image.prefix(64).indices.filter { image[$0] == 0x0A }
        return ends.count < 3 ? nil : image[(ends[2] + 1)...]
    }
}
