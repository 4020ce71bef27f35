import Kernel

/// What a form sent, or what stands behind the question mark of an address (dữ liệu biểu mẫu).
struct Form: Sendable {
    private var fields: [String: [String]] = [:]

    /// Reads `application/x-www-form-urlencoded` (URL standard, section 5.1).
    init(encoded text: some StringProtocol) {
        for pair in text.split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = halves.count > 1 ? Self.decoded(halves[1]) : ""
            fields[Self.decoded(halves[0]), default: []].append(value)
        }
    }

    /// Fields that are known one by one.
    init(_ values: [String: String]) { fields = values.mapValues { [$0] } }

    /// The fields of a form with files.
    init(_ upload: Upload) { fields = upload.fields }

    /// A field without spaces around it; `nil` where it is missing or empty.
    subscript(_ name: String) -> String? {
        guard let text = fields[name]?.first?.drop(while: \.isWhitespace), !text.isEmpty else { return nil }
        return String(text.reversed().drop(while: \.isWhitespace).reversed())
    }

    var names: some Collection<String> { fields.keys }

    /// A field with the number of a row.
    func number(_ name: String) -> Int64? { self[name].flatMap { Int64($0) } }

    /// All values of a field that may come several times.
    func all(_ name: String) -> [String] { fields[name] ?? [] }

    /// A day as the browser's own field sends it (2026-08-20) or as people write it (20/8/2026).
    func day(_ name: String) throws(Failure) -> LocalDay? {
        guard let text = self[name] else { return nil }
        let parts = text.split(separator: "/").compactMap { Int($0) }
        let written = parts.count == 3 ? LocalDay(year: parts[2], month: parts[1], day: parts[0]) : nil
        guard let day = LocalDay(parsing: text) ?? written else {
            throw Failure(.usage, "“\(text)” không phải là một ngày; hãy ghi như 20/8/2026.")
        }
        return day
    }

    /// A field that has to be filled in.
    ///
    /// - Parameter missing: the sentence for whoever left it empty.
    func text(_ name: String, _ missing: String) throws(Failure) -> String {
        guard let text = self[name] else { throw Failure(.usage, missing) }
        return text
    }

    private static func decoded(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
                    bytes.append(byte)
                    continue
                }
                bytes.append(value)
                rest = rest.dropFirst(2)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
