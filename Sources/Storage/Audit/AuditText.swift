import Kernel

/// The fields of a record as the audit trail keeps them: one JSON object in the order given.
enum AuditText {
    static func object(_ fields: [(String, Value)]) -> String {
        let pieces = Pieces()
        var json = JSONWriter { pieces.bytes += $0 }
        json.object { json in
            for (name, value) in fields {
                json.key(name)
                json.value(value)
            }
        }
        json.finish()
        return String(decoding: pieces.bytes.dropLast(), as: UTF8.self)
    }

    private final class Pieces {
        var bytes: [UInt8] = []
    }
}

extension JSONWriter {
    fileprivate mutating func value(_ value: Value) {
        switch value {
        case .null: null()
        case .integer(let number): self.value(Int(number))
        case .text(let text), .json(let text): self.value(text)
        case .bytes(let bytes): self.value(bytes.count)
        case .day(let day): self.value(day.description)
        case .instant(let instant): self.value(instant.description)
        case .truth(let truth): self.value(truth)
        }
    }
}
