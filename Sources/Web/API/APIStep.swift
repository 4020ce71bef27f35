import Foundation
import Kernel
import Obligations
import Organisations

/// What a program sends with a step (nội dung thao tác), checked field by field, and then taken as a form of the screens is.
struct APIStep {
    private let kind: StepKind
    private let form: Form

    /// A field that a step takes, and whether it has to.
    private struct Field {
        var name: Name
        var isRequired = false
    }

    private enum Name: String {
        case progress, note, day, basis, parts, topic
    }

    /// The steps that need nothing but these fields, in the order of the screens; dividing and handing over need a person
    /// who looks at what becomes of the rest.
    static let kinds = ObligationForm.kinds.filter { $0 != .divide && $0 != .handOver }

    /// - Parameter bytes: the body of the request; empty for a step without fields.
    init(_ kind: StepKind, _ bytes: [UInt8]) throws {
        self.kind = kind
        var sent = try Self.sent(bytes)
        var values: [String: String] = [:]
        for field in Self.fields(of: kind) {
            let name = field.name.rawValue
            if let value = sent.removeValue(forKey: name), value != .null {
                values[name] = try Self.checked(value, field.name)
            } else if field.isRequired {
                throw APIProblem.field(name, "chưa có.")
            }
        }
        if let name = sent.keys.min() { throw APIProblem.field(name, "thao tác này không có trường ấy.") }
        form = Form(values)
    }

    func step(on today: LocalDay) throws -> Step {
        try ObligationForm(kind: kind, words: Language.vietnamese.words.step).step(form, on: today)
    }

    private static func fields(of kind: StepKind) -> [Field] {
        let (note, day) = (Field(name: .note, isRequired: true), Field(name: .day, isRequired: true))
        return switch kind {
        case .update: [Field(name: .progress, isRequired: true), Field(name: .note)]
        case .submit: [Field(name: .note), Field(name: .day), Field(name: .parts)]
        case .urge, .supervise, .suspend: [note, Field(name: .day)]
        case .requestExtension, .grantExtension: [day, note]
        case .setDeadline: [day, note, Field(name: .basis, isRequired: true)]
        case .setTopic: [Field(name: .topic)]
        case .receive, .accept: []
        default: [note]
        }
    }

    private static func sent(_ bytes: [UInt8]) throws -> [String: Value] {
        guard !bytes.isEmpty else { return [:] }
        do { return try JSONDecoder().decode([String: Value].self, from: Data(bytes)) } catch is DecodingError {
            throw APIProblem.field(nil, "Nội dung gửi lên phải là một đối tượng JSON.")
        }
    }

    private static func checked(_ value: Value, _ name: Name) throws -> String {
        switch (name, value) {
        case (.progress, .number(let number)):
            guard (0...100).contains(number) else { throw APIProblem.field(name.rawValue, "phải từ 0 đến 100.") }
            return number.description
        case (.progress, _): throw APIProblem.field(name.rawValue, "phải là một số nguyên từ 0 đến 100.")
        case (.day, .text(let text)):
            guard LocalDay(exactly: text) != nil else {
                throw APIProblem.field(name.rawValue, "phải là một ngày như 2026-08-20.")
            }
            return text
        case (_, .text(let text)):
            guard text.contains(where: { !$0.isWhitespace }) else {
                throw APIProblem.field(name.rawValue, "không được để trống.")
            }
            guard text.unicodeScalars.count <= longest else {
                throw APIProblem.field(name.rawValue, "không quá \(longest) ký tự.")
            }
            guard !text.unicodeScalars.contains(where: { $0.value == 0 }) else {
                throw APIProblem.field(name.rawValue, "có ký tự không nhận được.")
            }
            return text
        default: throw APIProblem.field(name.rawValue, "phải là một chuỗi ký tự.")
        }
    }

    private static let longest = 5000

    /// What stands in a field.
    private enum Value: Decodable, Equatable {
        case text(String)
        case number(Int)
        case null
        case other

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .null
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let number = try? container.decode(Int.self) {
                self = .number(number)
            } else {
                self = .other
            }
        }
    }
}
