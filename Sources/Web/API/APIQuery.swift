import Hummingbird
import Kernel
import Obligations
import Organisations
import Storage

/// What stands behind the question mark, strictly (tham số truy vấn): what says nothing is told, not passed over, since a
/// program that misspells a filter would take the whole list for its answer.
struct APIQuery: Sendable {
    private let form: Form
    private let path: String

    init(_ request: Request) {
        form = Form(encoded: request.uri.query ?? "")
        path = request.uri.path
    }

    static let page: Set<String> = ["cursor", "limit"]

    func demand(only names: Set<String>) throws {
        for name in form.names.sorted() {
            guard names.contains(name) else { throw APIProblem.parameter(name, "không có tham số này ở đây.") }
            guard form.all(name).count == 1 else { throw APIProblem.parameter(name, "chỉ được nêu một lần.") }
            guard let text = form[name] else { throw APIProblem.parameter(name, "không được để trống.") }
            guard text.unicodeScalars.count <= 200 else {
                throw APIProblem.parameter(name, "không quá 200 ký tự.")
            }
            guard !text.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
                throw APIProblem.parameter(name, "có ký tự không in được.")
            }
        }
    }

    func text(_ name: String) throws -> String? { form[name] }

    func length() throws -> Int { try number("limit", 1...200).map { Int($0) } ?? 50 }

    func number(_ name: String, _ range: ClosedRange<Int64> = 1...Int64.max) throws -> Int64? {
        guard let text = form[name] else { return nil }
        guard let number = Int64(text), range.contains(number) else {
            throw APIProblem.parameter(name, "phải là một số nguyên từ \(range.lowerBound) đến \(range.upperBound).")
        }
        return number
    }

    func choice<Value>(_ name: String, _ values: [String: Value]) throws -> Value? {
        guard let text = form[name] else { return nil }
        guard let value = values[text] else {
            throw APIProblem.parameter(name, "chỉ nhận: \(values.keys.sorted().joined(separator: ", ")).")
        }
        return value
    }

    func choice<Value: RawRepresentable<String> & CaseIterable>(_ name: String, _: Value.Type) throws -> Value? {
        try choice(name, Dictionary(uniqueKeysWithValues: Value.allCases.map { ($0.rawValue, $0) }))
    }

    func day(_ name: String) throws -> LocalDay? {
        guard let text = form[name] else { return nil }
        guard let day = LocalDay(exactly: text) else {
            throw APIProblem.parameter(name, "phải là một ngày như 2026-08-20.")
        }
        return day
    }

    /// Where the page before ended: number and last day of its last obligation, "12.2026-07-15".
    func place() throws -> ObligationQuery.Place? {
        guard let text = form["cursor"] else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let day = parts.count == 2 && !parts[1].isEmpty ? LocalDay(exactly: String(parts[1])) : nil
        guard parts.count == 2, let id = Int64(parts[0]), parts[1].isEmpty || day != nil else {
            throw APIProblem.parameter("cursor", "phải là giá trị “next” của trang trước.")
        }
        return ObligationQuery.Place(due: day, id: Identifier(id))
    }

    /// The address of the page that begins behind a place.
    func address(after place: String) -> String {
        let parts = form.names.filter { $0 != "cursor" }.sorted().map { ($0, form[$0]) }
        return path + "?" + Link.query(parts + [("cursor", place)])
    }
}

extension LocalDay {
    /// A day as RFC 3339 writes a full date, and no other way.
    init?(exactly text: String) {
        guard let day = LocalDay(parsing: text), day.description == text else { return nil }
        self = day
    }
}
