import Kernel

/// Files and fields of a form with files (tệp tải lên), `multipart/form-data` after RFC 7578.
struct Upload: Sendable {
    struct File: Sendable {
        var name: String
        var bytes: [UInt8]
    }

    private(set) var files: [File] = []
    private(set) var fields: [String: [String]] = [:]

    subscript(_ name: String) -> String? { fields[name]?.first }

    /// - Parameter type: the header Content-Type, which says what stands between the parts.
    init(_ body: ArraySlice<UInt8>, type: String) throws(Failure) {
        guard type.hasPrefix("multipart/form-data"), let mark = Self.parameter("boundary", of: type) else {
            throw Failure(.usage, "Chưa chọn tệp nào.")
        }
        let line = Array("--\(mark)".utf8)
        var place = Self.find(line, in: body, from: body.startIndex)
        while let start = place.map({ $0 + line.count }), let next = Self.find(line, in: body, from: start) {
            // Behind the mark and before the next one stands the end of a line.
            if start + 2 <= next - 2 { add(body[(start + 2)..<(next - 2)]) }
            place = next
        }
        guard place != nil else { throw Failure(.damaged, "Tệp chưa được gửi trọn vẹn; hãy gửi lại.") }
    }

    private mutating func add(_ part: ArraySlice<UInt8>) {
        guard let end = Self.find([13, 10, 13, 10], in: part, from: part.startIndex) else { return }
        let head = String(decoding: part[part.startIndex..<end], as: UTF8.self)
        let content = part[(end + 4)...]
        guard
            let line = head.split(whereSeparator: \.isNewline).first(where: {
                $0.lowercased().hasPrefix("content-disposition")
            }),
            let name = Self.parameter("name", of: String(line))
        else { return }
        if let file = Self.parameter("filename", of: String(line)) {
            // A browser may send a whole path; only its last part is a name.
            let short = file.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
            if !short.isEmpty { files.append(File(name: short, bytes: Array(content))) }
        } else {
            fields[name, default: []].append(String(decoding: content, as: UTF8.self))
        }
    }

    private static func parameter(_ name: String, of header: String) -> String? {
        for part in header.split(separator: ";").dropFirst() {
            let halves = part.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, halves[0].drop(while: \.isWhitespace) == name else { continue }
            let value = halves[1]
            return value.hasPrefix("\"") && value.hasSuffix("\"") && value.count > 1
                ? String(value.dropFirst().dropLast()) : String(value)
        }
        return nil
    }

    /// Where a run of bytes begins, at or behind an index.
    private static func find(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard let first = wanted.first else { return nil }
        var rest = bytes[start...]
        while let place = rest.firstIndex(of: first), bytes.endIndex - place >= wanted.count {
            if bytes[place..<(place + wanted.count)].elementsEqual(wanted) { return place }
            rest = bytes[(place + 1)...]
        }
        return nil
    }
}
