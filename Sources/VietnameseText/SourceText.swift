/// The text of a document (văn bản gốc), in NFC and otherwise untouched, that every span points into.
///
/// Work inside is done on UTF-8 bytes; people and other programs count Unicode code points. The text keeps a sparse
/// index (one entry each 32 bytes), so that an offset is converted in constant time and a megabyte costs 128 KB.
package struct SourceText: Sendable {
    /// The text's bytes, UTF-8, valid and in NFC.
    package let utf8: [UInt8]
    private let scalarsBefore: [UInt32]

    /// Takes text that is NFC already; `Documents` normalises what it reads.
    package init(_ text: String) {
        self.init(utf8: Array(text.utf8))
    }

    package init(utf8: [UInt8]) {
        self.utf8 = utf8
        var counts: [UInt32] = []
        counts.reserveCapacity(utf8.count / Self.stride + 2)
        var scalars: UInt32 = 0
        utf8.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                counts.append(scalars)
                let end = min(start + Self.stride, bytes.count)
                var block: UInt32 = 0
                for index in start..<end { block &+= bytes[index] & 0xC0 != 0x80 ? 1 : 0 }
                scalars &+= block
                start = end
            }
        }
        if utf8.count % Self.stride == 0 { counts.append(scalars) }
        scalarsBefore = counts
    }

    /// The number of code points before a byte offset that lies on a boundary.
    package func scalarOffset(ofByte offset: Int) -> Int {
        let start = offset / Self.stride * Self.stride
        var scalars = Int(scalarsBefore[offset / Self.stride])
        utf8.withUnsafeBufferPointer { bytes in
            for index in start..<offset { scalars &+= bytes[index] & 0xC0 != 0x80 ? 1 : 0 }
        }
        return scalars
    }

    /// The byte at which a code point begins; the end of the text for one that lies behind it.
    package func byteOffset(ofScalar wanted: Int) -> Int {
        var (low, high) = (0, scalarsBefore.count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if Int(scalarsBefore[middle]) <= wanted { low = middle } else { high = middle }
        }
        var (index, scalars) = (low * Self.stride, Int(scalarsBefore[low]))
        while index < utf8.count {
            if utf8[index] & 0xC0 != 0x80 {
                if scalars == wanted { return index }
                scalars += 1
            }
            index += 1
        }
        return utf8.count
    }

    /// The place of a byte range, with its offsets in code points.
    package func span(_ bytes: Range<Int>) -> TextSpan {
        let start = scalarOffset(ofByte: bytes.lowerBound)
        return TextSpan(bytes: bytes, scalarStart: start, scalarEnd: scalarOffset(ofByte: bytes.upperBound))
    }

    /// What stands at a place, letter by letter.
    package subscript(_ span: TextSpan) -> String { self[span.bytes] }

    package subscript(_ bytes: Range<Int>) -> String {
        String(decoding: utf8[bytes], as: UTF8.self)
    }

    package var string: String { String(decoding: utf8, as: UTF8.self) }

    private static let stride = 32
}
