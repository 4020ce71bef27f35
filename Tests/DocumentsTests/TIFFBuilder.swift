/// Writes TIFF files of several pages out of drawn ones, at one byte a dot.
enum TIFFBuilder {
    /// `page` is a portable greymap, as `pdftoppm -gray` writes it.
    static func pages(_ count: Int, of page: [UInt8]) -> [UInt8] {
        let header = page.indices.filter { page[$0] == 0x0A }.prefix(3)
        let size = String(decoding: page[(header[0] + 1)..<header[1]], as: UTF8.self).split(separator: " ").compactMap {
            Int($0)
        }
        let dots = page[(header[2] + 1)...]
        var output: [UInt8] = [0x49, 0x49, 0x2A, 0] + number(8, 4)
        for index in 0..<count {
            let start = output.count + 2 + 8 * 12 + 4
            let next = index == count - 1 ? 0 : start + dots.count
            let tags = [
                (256, size[0]), (257, size[1]), (258, 8), (259, 1), (262, 1), (273, start), (278, size[1]),
                (279, dots.count),
            ]
            output += number(tags.count, 2)
            for (tag, value) in tags { output += number(tag, 2) + number(4, 2) + number(1, 4) + number(value, 4) }
            output += number(next, 4) + dots
        }
        return output
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}
