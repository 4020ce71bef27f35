import Kernel
import RulePacks
import TestSupport
import Testing

@Suite struct RulePackTests {
    /// A pack as a person would write one, with one field changed.
    static func json(_ changes: [String: String] = [:]) -> String {
        var fields = [
            "format": "\"dondoc.rules/1\"", "id": "\"own-2027\"", "kind": "\"status\"", "title": "\"Tình trạng\"",
            "from": "\"2027-01-01\"", "to": "null", "source": "\"Quy chế làm việc\"", "state": "\"to-confirm\"",
            "values": """
            [{"name": "deadline-day-in-time", "title": "Ngày hết hạn", "value": true},
             {"name": "due-soon", "title": "Sắp đến hạn", "value": 5, "unit": "days", "state": "verified"}]
            """,
        ]
        for (name, value) in changes { fields[name] = value.isEmpty ? nil : value }
        return "{" + fields.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ",") + "}"
    }

    static func pack(_ changes: [String: String] = [:]) throws -> RulePack {
        try RulePack(json: Array(json(changes).utf8), file: "q.json")
    }

    @Test func `a pack is read with its values and their state`() throws {
        let pack = try Self.pack()
        #expect(pack.id == "own-2027" && pack.kind == .status && pack.from == .iso("2027-01-01") && pack.to == nil)
        #expect(pack.values.map(\.state) == [.toConfirm, .verified] && pack.file == "q.json")
        #expect(pack.number("due-soon") == 5 && pack.truth("deadline-day-in-time") == true && pack.value("x") == nil)
        #expect(pack.value("due-soon")?.words == "5 ngày")
    }

    @Test(
        arguments: [
            (["format": "\"x\""], "trường “format” phải là “dondoc.rules/1”"),
            (["id": "\"Quy định 1\""], "trường “id” chỉ gồm chữ thường không dấu"),
            (["id": ""], "trường “id” phải là một chuỗi"),
            (["kind": "\"tax\""], "trường “kind” phải là một trong: holidays"),
            (["title": "\" \""], "trường “title” phải là một chuỗi"),
            (["from": "\"1/13/2027\""], "“from” phải là một ngày"),
            (["from": "2027"], "“from” phải là một chuỗi"), (["to": "\"2026-12-31\""], "“to” không thể trước “from”"),
            (["state": "\"sure\""], "một trong: verified, to-confirm"), (["frm": "1"], "“frm” không có trong quy ước"),
            (["values": "{}"], "“values” phải là một danh sách"),
            (["values": "[1]"], "“values[1]” phải là một đối tượng"),
            (["values": "[]"], "thiếu giá trị “deadline-day-in-time”"),
            (
                ["values": "[{\"name\": \"a\", \"title\": \"A\", \"value\": 1.5}]"],
                "“values[1].value” phải là số nguyên"
            ),
            (["values": "[{\"name\": \"a\", \"title\": \"A\", \"value\": [3, 1]}]"], "“values[1].value” phải là"),
            (["values": "[{\"name\": \"a\", \"title\": \"A\", \"value\": 1, \"unit\": \"mile\"}]"], "“values[1].unit”"),
            (
                [
                    "values": """
                    [{"name": "a", "title": "A", "value": 1}, {"name": "a", "title": "B", "value": 2}]
                    """
                ], "“values[2].name” “a” có hai lần"
            ),
            (
                [
                    "values": """
                    [{"name": "deadline-day-in-time", "title": "A", "value": 1}, {"name": "due-soon", "title": "B", "value": 2}]
                    """
                ], "“deadline-day-in-time”” phải là true hoặc false"
            ),
            (["kind": "\"holidays\""], "“holidays” phải có ít nhất một ngày lễ"),
            (["holidays": "[{\"name\": \"Lễ\", \"solar\": \"1-1\"}]"], "chỉ dùng cho kind “holidays”"),
            (
                ["kind": "\"holidays\"", "holidays": "[{\"name\": \"Lễ\", \"solar\": \"13-1\"}]"],
                "“holidays[1].solar” phải là tháng-ngày"
            ),
            (["kind": "\"holidays\"", "holidays": "[{\"name\": \"Lễ\"}]"], "cần đúng một trong hai"),
            (
                ["kind": "\"holidays\"", "holidays": "[{\"name\": \"Lễ\", \"solar\": \"1-1\", \"beside\": [0]}]"],
                "“holidays[1].beside”"
            ),
        ] as [([String: String], String)]
    )
    func `what is wrong is named with its field and what is expected`(changes: [String: String], words: String) {
        let failure = #expect(throws: Failure.self) { try Self.pack(changes) }
        #expect(failure?.code == .damaged && failure?.message.hasPrefix("Tệp quy định “q.json”: ") == true)
        #expect(failure?.message.contains(words) == true, "\(failure?.message ?? "")")
    }

    @Test(arguments: ["", "{", "[]", "\u{0}", "{\"a\": }", String(repeating: "[", count: 100_000)])
    func `what is no JSON object is told so`(text: String) {
        #expect(throws: Failure.self) { try RulePack(json: Array(text.utf8), file: "q.json") }
    }

    @Test func `a file without end is not read`() {
        let failure = #expect(throws: Failure.self) {
            try RulePack(json: Array(repeating: 0x20, count: 300_000), file: "q.json")
        }
        #expect(failure?.code == .tooLarge)
    }
}
