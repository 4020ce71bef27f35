/// Writes a spreadsheet file (RFC 4180) that Excel opens with its diacritics: UTF-8 with a byte order mark, CRLF.
package struct CSVWriter {
    package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// What has been written since the last time.
    package mutating func takeBytes() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    package mutating func row(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(Self.guarded(cell))
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    /// A cell that a spreadsheet would take for a formula gets an apostrophe: a document must not run anything.
    private static func guarded(_ cell: String) -> String {
        guard let first = cell.utf8.first, Array("=+-@\t\r\n".utf8).contains(first) else { return cell }
        return "'" + cell
    }

    private mutating func write(_ cell: String) {
        let needsQuotes = cell.utf8.contains { Array(",\"\r\n".utf8).contains($0) }
        guard needsQuotes else { return bytes.append(contentsOf: cell.utf8) }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 where byte != 0 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
