import Kernel
import VietnameseText

/// A table as text with separators (tệp CSV), after RFC 4180 and as spreadsheets really write it: commas, semicolons or
/// tabs, any encoding of `TextEncoding`, any line end.
struct SeparatedText: RowSource {
    let notes: [String]
    private let utf8: [UInt8]
    private let start: Int
    private let separator: UInt8
    private let name: String
    private let limits: TableLimits

    init(_ bytes: consuming [UInt8], name: String, encoding: TextEncoding?, limits: TableLimits) throws(Failure) {
        var notes: [String] = []
        let decoded: DecodedText
        if let encoding {
            decoded = encoding.decode(bytes)
        } else {
            let (guess, text) = TextEncoding.decodeDetecting(bytes)
            decoded = text
            if !guess.isCertain {
                notes.append(
                    "Không chắc tệp dùng bảng mã nào, tạm đọc theo \(guess.encoding.title); nếu chữ sai hãy thêm --encoding."
                )
            } else if guess.encoding != .utf8, guess.encoding != .utf16 {
                notes.append("Tệp dùng bảng mã \(guess.encoding.title), đã đổi sang Unicode.")
            }
        }
        guard decoded.utf8.prefix(1 << 16).count(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) }) < 8 else {
            throw .unsupported(name, "tệp nhị phân, không phải bảng", "chọn đúng tệp .xlsx hoặc .csv")
        }
        if decoded.replacements > 0 {
            notes.append("\(decoded.replacements) chỗ không giải mã được, đã thay bằng ký tự “\u{FFFD}”.")
        }
        let utf8 = Composition.compose(decoded.utf8)
        (separator, start) = Separator.find(in: utf8)
        self.utf8 = utf8
        self.notes = notes
        self.name = name
        self.limits = limits
    }

    func forEachRow(_ body: (TableRow) throws -> Void) throws {
        var scan = SeparatedScan(separator: separator, place: start)
        var number = start == 0 ? 0 : 1
        while true {
            number += 1
            let row = try utf8.withUnsafeBufferPointer { bytes throws(Failure) in
                try scan.next(in: bytes, limits) { reason throws(Failure) in
                    throw .damaged(name, "dòng \(number): \(reason)")
                }
            }
            guard let cells = row else { return }
            guard number <= limits.rows else {
                throw Failure.tooLarge(name, "có hơn \(limits.rows) dòng", "tách thành các tệp nhỏ hơn")
            }
            guard cells.contains(where: { !$0.isEmpty }) else { continue }
            try body(TableRow(number: number, cells: cells))
        }
    }
}

/// Cuts separated text into cells, one row at a time (bộ tách ô).
private struct SeparatedScan {
    let separator: UInt8
    var place: Int

    /// The cells of the next row, `nil` at the end.
    mutating func next(
        in bytes: UnsafeBufferPointer<UInt8>,
        _ limits: TableLimits,
        refuse: (String) throws(Failure) -> Never
    ) throws(Failure) -> [TableCell]? {
        guard place < bytes.count else { return nil }
        var cells: [TableCell] = []
        while true {
            let text = bytes[place...].first == Self.quote ? quoted(bytes, limits) : plain(bytes)
            guard let text else { try refuse("dấu ngoặc kép mở ra mà không đóng") }
            guard text.utf8.count <= limits.cellBytes else { try refuse("một ô quá dài") }
            guard cells.count < limits.columns else { try refuse("quá nhiều cột") }
            cells.append(text.isEmpty ? .empty : .text(text))
            guard place < bytes.count, bytes[place] == separator else { break }
            place += 1
            if place == bytes.count { cells.append(.empty) }
        }
        endLine(bytes)
        return cells
    }

    private mutating func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let start = place
        while place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    // A quote within is written twice; what stands behind the closing one belongs to the cell as it is.
    private mutating func quoted(_ bytes: UnsafeBufferPointer<UInt8>, _ limits: TableLimits) -> String? {
        var cell: [UInt8] = []
        place += 1
        while place < bytes.count, cell.count <= limits.cellBytes {
            let byte = bytes[place]
            place += 1
            guard byte == Self.quote else {
                cell.append(byte)
                continue
            }
            guard place < bytes.count, bytes[place] == Self.quote else {
                return String(decoding: cell, as: UTF8.self) + (plain(bytes) ?? "")
            }
            cell.append(byte)
            place += 1
        }
        return nil
    }

    private mutating func endLine(_ bytes: UnsafeBufferPointer<UInt8>) {
        if place < bytes.count, bytes[place] == 0x0D { place += 1 }
        if place < bytes.count, bytes[place] == 0x0A { place += 1 }
    }

    private static let quote = UInt8(ascii: "\"")
}

/// What parts the cells of a text (dấu phân cách): said in its first line (`sep=;`), else what most of its first lines
/// are full of.
private enum Separator {
    /// The separator, and where the rows begin.
    static func find(in utf8: [UInt8]) -> (separator: UInt8, start: Int) {
        if utf8.starts(with: Array("sep=".utf8)), utf8.count > 5, let end = utf8.firstIndex(of: 0x0A) {
            return (utf8[4], end + 1)
        }
        let candidates = [UInt8(ascii: ";"), 0x09, UInt8(ascii: ",")]
        let lines = counts(of: candidates, in: utf8)
        let scores = candidates.indices.map { index in lines.count { $0[index] > 0 && $0[index] == $0.max() } }
        let best = scores.indices.max { scores[$0] < scores[$1] } ?? 2
        return (scores[best] == 0 ? candidates[2] : candidates[best], 0)
    }

    // Of the first thirty lines, outside quotes.
    private static func counts(of candidates: [UInt8], in utf8: [UInt8]) -> [[Int]] {
        var lines: [[Int]] = []
        var line = [0, 0, 0]
        var isQuoted = false
        for byte in utf8.prefix(1 << 16) {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard !isQuoted else { continue }
            if byte == 0x0A || byte == 0x0D {
                lines.append(line)
                line = [0, 0, 0]
                if lines.count == 30 { break }
            } else if let index = candidates.firstIndex(of: byte) {
                line[index] += 1
            }
        }
        return lines + [line]
    }
}
