/// A place in the original (vị trí trong nguyên văn): half-open, in UTF-8 bytes for us and in code points for
/// everyone else.
package struct TextSpan: Hashable, Sendable {
    private let byteStart: UInt32
    private let byteEnd: UInt32
    private let firstScalar: UInt32
    private let endScalar: UInt32

    package init(bytes: Range<Int>, scalarStart: Int, scalarEnd: Int) {
        byteStart = UInt32(clamping: bytes.lowerBound)
        byteEnd = UInt32(clamping: bytes.upperBound)
        firstScalar = UInt32(clamping: scalarStart)
        endScalar = UInt32(clamping: scalarEnd)
    }

    /// The place in UTF-8 bytes of the NFC text.
    package var bytes: Range<Int> { Int(byteStart)..<Int(byteEnd) }

    /// The place in Unicode code points of the NFC text, as `dondoc extract --format json` prints it.
    package var scalars: Range<Int> { Int(firstScalar)..<Int(endScalar) }
}
