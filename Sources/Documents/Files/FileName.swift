/// The names of files (tên tệp) as the system has them, which is bytes, in strings.
///
/// Old systems and archives leave names that are no UTF-8. Their odd bytes are kept as characters of a private plane,
/// U+10FF80 to U+10FFFF, so that a path that went through a string still opens its file; nobody gets to see them.
package enum FileName {
    private static let plane: UInt32 = 0x10_FF00
    private static let odd: ClosedRange<UInt32> = 0x10_FF80...0x10_FFFF

    /// A name as a string that keeps every byte.
    package static func string(of bytes: some Collection<UInt8>) -> String {
        if let text = String(validating: bytes, as: UTF8.self), !hasOdd(text) { return text }
        var text = String.UnicodeScalarView()
        var (parser, iterator, rest) = (UTF8.ForwardParser(), bytes.makeIterator(), bytes[...])
        func keep(_ count: Int) {
            text.append(contentsOf: rest.prefix(count).compactMap { Unicode.Scalar(plane + UInt32($0)) })
            rest = rest.dropFirst(count)
        }
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let encoded) where !odd.contains(UTF8.decode(encoded).value):
                text.append(UTF8.decode(encoded))
                rest = rest.dropFirst(encoded.count)
            case .valid(let encoded): keep(encoded.count)
            case .error(let length): keep(length)
            case .emptyInput: return String(text)
            }
        }
    }

    /// The bytes of a path with a zero at their end, for calls of the system.
    static func cString(_ path: String) -> [CChar] {
        let bytes: [UInt8] = path.unicodeScalars.flatMap { scalar -> [UInt8] in
            odd.contains(scalar.value)
                ? [UInt8(truncatingIfNeeded: scalar.value)] : Array(UTF8.encode(scalar) ?? .init())
        }
        return (bytes + [0]).map { CChar(bitPattern: $0) }
    }

    private static func hasOdd(_ text: String) -> Bool { text.unicodeScalars.contains { odd.contains($0.value) } }

    /// A path as people may see it: what is no text is "\u{FFFD}".
    package static func shown(_ path: String) -> String {
        guard hasOdd(path) else { return path }
        let scalars = path.unicodeScalars.map { odd.contains($0.value) ? "\u{FFFD}" : $0 }
        return String(String.UnicodeScalarView(scalars))
    }
}
