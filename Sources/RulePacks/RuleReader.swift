import Kernel

/// Reads the fields of an object in a file of rules; its failures say where and what is expected.
struct RuleReader {
    private let members: [String: JSONValue]
    private let file: String
    /// Where the object stands: `values[2].`
    private let place: String

    init(_ value: JSONValue, file: String, place: String = "") throws(Failure) {
        guard case .object(let members) = value else {
            let what = place.isEmpty ? "nội dung" : "trường “\(place)”"
            throw Failure(.damaged, "Tệp quy định “\(file)”: \(what) phải là một đối tượng {…}.")
        }
        self.members = members
        self.file = file
        self.place = place.isEmpty ? "" : place + "."
    }

    func failure(_ field: String, _ what: String) -> Failure {
        Failure(.damaged, "Tệp quy định “\(file)”: trường “\(place)\(field)” \(what).")
    }

    /// A field that nobody knows is a slip in writing: what was meant would silently not hold.
    func demandNames(_ known: [String]) throws(Failure) {
        guard let strange = members.keys.filter({ !known.contains($0) }).min() else { return }
        let names = known.joined(separator: ", ")
        throw failure(String(strange.prefix(40)), "không có trong quy ước; các trường là: \(names)")
    }

    func text(_ name: String) throws(Failure) -> String {
        guard let text = try optionalText(name) else { throw failure(name, "phải là một chuỗi chữ không rỗng") }
        return text
    }

    func optionalText(_ name: String) throws(Failure) -> String? {
        switch members[name] ?? .null {
        case .null: return nil
        case .text(let text) where text.contains { !$0.isWhitespace } && text.count <= 1000: return text
        default: throw failure(name, "phải là một chuỗi chữ không rỗng, tối đa 1000 ký tự")
        }
    }

    /// Letters a to z, digits and hyphens: it is stored beside every deadline that it decides.
    func identifier(_ name: String) throws(Failure) -> String {
        let text = try text(name)
        guard text.count <= 60,
            text.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
        else { throw failure(name, "chỉ gồm chữ thường không dấu, chữ số và dấu nối, tối đa 60 ký tự") }
        return text
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ name: String) throws(Failure) -> Choice {
        guard let found = try optionalChoice(name, Choice.self) else {
            throw failure(name, "phải là một trong: \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return found
    }

    func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String,
        _: Choice.Type
    ) throws(Failure) -> Choice? {
        guard let text = try optionalText(name) else { return nil }
        guard let found = Choice(rawValue: text) else {
            throw failure(name, "phải là một trong: \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return found
    }

    func day(_ name: String) throws(Failure) -> LocalDay? {
        guard let text = try optionalText(name) else { return nil }
        guard let day = LocalDay(parsing: text) else {
            throw failure(name, "phải là một ngày, ví dụ 2021-01-01, hoặc null")
        }
        return day
    }

    /// The objects of a list, each with its place; an absent list is empty.
    func objects(_ name: String) throws(Failure) -> [RuleReader] {
        switch members[name] ?? .null {
        case .null: return []
        case .list(let items):
            var found: [RuleReader] = []
            for (index, item) in items.enumerated() {
                found.append(try RuleReader(item, file: file, place: "\(place)\(name)[\(index + 1)]"))
            }
            return found
        default: throw failure(name, "phải là một danh sách […]")
        }
    }

    subscript(name: String) -> JSONValue { members[name] ?? .null }
}
