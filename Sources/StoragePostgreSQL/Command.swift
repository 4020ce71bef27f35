import Kernel
import Storage

/// A statement as it goes to the server: its text with `$1`, `$2` … and its values as text.
struct Command {
    var text: String
    var values: [String?] = []

    init(_ text: String, _ values: [String?] = []) {
        self.text = text
        self.values = values
    }

    init(_ statement: Statement) { self.init(statement.numbered, statement.values.map(\.parameter)) }

    /// Sets what ends with the transaction; by a function, since `SET` takes no values.
    static func set(_ name: String, to value: String) -> Command {
        Command("SELECT set_config($1, $2, TRUE)", [name, value])
    }

    /// How many bytes it is, about.
    var size: Int { values.reduce(text.utf8.count) { $0 + ($1?.utf8.count ?? 0) } }

    /// Hands on the values as C strings that live as long as the function runs.
    func withValues<Result>(_ body: (Library.Texts) -> Result) -> Result { Self.withTexts(values, body) }

    static func withTexts<Result>(_ values: [String?], _ body: (Library.Texts) -> Result) -> Result {
        var offsets: [Int?] = []
        var buffer: [CChar] = []
        offsets.reserveCapacity(values.count)
        buffer.reserveCapacity(values.reduce(0) { $0 + ($1?.utf8.count ?? 0) + 1 })
        for text in values {
            offsets.append(text == nil ? nil : buffer.count)
            if let text {
                text.withCString {
                    buffer.append(contentsOf: UnsafeBufferPointer(start: $0, count: text.utf8.count + 1))
                }
            }
        }
        return buffer.withUnsafeBufferPointer { bytes in
            let pointers = offsets.map { offset in offset.flatMap { bytes.baseAddress?.advanced(by: $0) } }
            return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
        }
    }
}

extension Value {
    /// As text; the server knows the type from where it stands.
    fileprivate var parameter: String? {
        switch self {
        case .null: nil
        case .integer(let number): String(number)
        // A server's text holds no NUL.
        case .text(let text), .json(let text): Self.holdsNUL(text) ? text.filter { $0 != "\0" } : text
        case .bytes(let bytes):
            "\\x" + bytes.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
        case .day(let day): day.description
        case .instant(let instant): instant.description
        case .truth(let truth): truth ? "t" : "f"
        }
    }

    // Every text is looked through, as bytes in one piece where it lies in one.
    private static func holdsNUL(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { $0.contains(0) } ?? text.utf8.contains(0)
    }
}
