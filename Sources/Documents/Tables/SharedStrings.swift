import Kernel

/// The texts that the cells of a workbook share (bảng chuỗi dùng chung), one behind the other in one piece of memory.
struct SharedStrings {
    private let bytes: [UInt8]
    private let ends: [Int]

    /// Reads the part, if there is one; texts beyond the limit are refused.
    init(_ part: String?, of parts: PackageParts, most: Int) throws(Failure) {
        let reader = SharedStringsReader(most: most)
        if let part, let events = XMLEvents(reader, nesting: parts.limits.nesting) {
            try parts.stream(part, to: events) { () throws(Failure) in
                guard !reader.isTooLarge else {
                    throw .tooLarge(parts.name, "chứa quá nhiều chữ", "tách thành các tệp nhỏ hơn")
                }
            }
        }
        (bytes, ends) = (reader.bytes, reader.ends)
    }

    /// A text by its number.
    subscript(index: Int) -> String? {
        guard ends.indices.contains(index) else { return nil }
        return CellText.string(bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]])
    }
}

/// The text of a cell as its file has it (chữ trong ô).
enum CellText {
    /// In NFC, and without the marks that Excel writes for carriage returns (ECMA-376 part 1, clause 22.9.2.19).
    static func string(_ bytes: some Collection<UInt8>) -> String {
        let text = String(decoding: Composition.compose(Array(bytes)), as: UTF8.self)
        return text.utf8.contains(UInt8(ascii: "_")) ? text.replacing("_x000D_", with: "") : text
    }
}

private final class SharedStringsReader: XMLListener {
    private(set) var bytes: [UInt8] = []
    private(set) var ends: [Int] = []
    private let most: Int
    private var isText = false
    /// Within a phonetic hint, which is no part of the text.
    private var isHint = false

    init(most: Int) { self.most = most }

    var isTooLarge: Bool { bytes.count + 8 * ends.count > most }

    func begin(_ name: String, _ attributes: XMLAttributes) {
        if name == "t" { isText = !isHint }
        if name == "rPh" { isHint = true }
    }

    func end(_ name: String) {
        if name == "t" { isText = false }
        if name == "rPh" { isHint = false }
        if name == "si" { ends.append(bytes.count) }
    }

    func text(_ piece: UnsafeRawBufferPointer) {
        if isText { bytes += piece }
    }
}

extension PackageParts {
    /// Reads a part as events; `check` is asked after every piece.
    func stream(_ part: String, to events: XMLEvents, _ check: () throws(Failure) -> Void) throws(Failure) {
        let found = try archive.stream(part) { piece throws(Failure) in
            if let problem = events.feed(piece) { throw .damaged(name, "\(problem.rawValue), phần \(part)") }
            try check()
        }
        guard found else { throw .damaged(name, "thiếu phần \(part)") }
        if let problem = events.feed(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) {
            throw .damaged(name, "\(problem.rawValue), phần \(part)")
        }
        try check()
    }
}
