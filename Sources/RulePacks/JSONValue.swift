import FoundationEssentials
import Kernel

/// A JSON text as it stands, before anything is known of what it should say.
indirect enum JSONValue: Hashable, Sendable {
    case null
    case truth(Bool)
    case number(Int)
    /// A number that is no whole one.
    case fraction
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    init(bytes: [UInt8], file: String) throws(Failure) {
        guard bytes.count <= Self.longest else {
            throw Failure(.tooLarge, "Tệp quy định “\(file)” lớn hơn \(Self.longest / 1024) KB.")
        }
        do {
            self = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
        } catch {
            throw Failure(
                .damaged,
                "Tệp quy định “\(file)” không phải JSON đúng cú pháp; hãy kiểm tra dấu phẩy và ngoặc."
            )
        }
    }

    private static let longest = 1 << 18
}

extension JSONValue: Decodable {
    init(from decoder: any Decoder) throws {
        if let fields = try? decoder.container(keyedBy: Name.self) {
            var members: [String: JSONValue] = [:]
            for name in fields.allKeys { members[name.stringValue] = try fields.decode(JSONValue.self, forKey: name) }
            self = .object(members)
        } else if var items = try? decoder.unkeyedContainer() {
            var list: [JSONValue] = []
            while !items.isAtEnd { list.append(try items.decode(JSONValue.self)) }
            self = .list(list)
        } else {
            self = try Self.scalar(decoder.singleValueContainer())
        }
    }

    private static func scalar(_ value: any SingleValueDecodingContainer) throws -> JSONValue {
        if value.decodeNil() { return .null }
        if let truth = try? value.decode(Bool.self) { return .truth(truth) }
        if let number = try? value.decode(Int.self) { return .number(number) }
        if (try? value.decode(Double.self)) != nil { return .fraction }
        return .text(try value.decode(String.self))
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
