/// How a picture is to be turned (hướng ảnh), out of an Exif block: TIFF 6.0, tag 274; 1 is upright.
enum ExifOrientation {
    /// - Parameter tiff: the block from its byte order on.
    static func read(_ tiff: [UInt8]) -> Int? {
        guard tiff.count >= 8 else { return nil }
        let isLittle = tiff[0] == UInt8(ascii: "I")
        func number(_ place: Int, _ count: Int) -> Int? {
            guard place >= 0, place + count <= tiff.count else { return nil }
            let bytes = isLittle ? Array(tiff[place..<place + count].reversed()) : Array(tiff[place..<place + count])
            return bytes.reduce(0) { $0 << 8 | Int($1) }
        }
        guard let start = number(4, 4), let count = number(start, 2) else { return nil }
        for index in 0..<min(count, 512) {
            let entry = start + 2 + index * 12
            guard number(entry, 2) == 274, let value = number(entry + 8, 2) else { continue }
            return (1...8).contains(value) ? value : nil
        }
        return nil
    }

    /// A block that says nothing else; `nil` for a picture that stands upright.
    static func block(_ orientation: Int?) -> [UInt8]? {
        guard let orientation, orientation != 1 else { return nil }
        return [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0, 0, 0, 0, 0]
    }
}
