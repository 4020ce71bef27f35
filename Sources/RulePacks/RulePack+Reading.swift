package import Kernel

extension RulePack {
    /// Reads a pack from its JSON (`dondoc.rules/1`); what is wrong is named with file, field and what is expected.
    package init(json bytes: [UInt8], file: String, isBuiltIn: Bool = false) throws(Failure) {
        let reader = try RuleReader(JSONValue(bytes: bytes, file: file), file: file)
        try reader.demandNames(
            ["format", "id", "kind", "title", "from", "to", "source", "state", "values", "holidays"]
        )
        guard try reader.text("format") == "dondoc.rules/1" else {
            throw reader.failure("format", "phải là “dondoc.rules/1”")
        }
        id = try reader.identifier("id")
        kind = try reader.choice("kind")
        title = try reader.text("title")
        (from, to) = (try reader.day("from"), try reader.day("to"))
        if let from, let to, to < from { throw reader.failure("to", "không thể trước “from” (\(from))") }
        source = try reader.text("source")
        let state: Verification = try reader.choice("state")
        self.state = state
        values = try reader.values(inheriting: state)
        holidays = try reader.holidays()
        self.file = isBuiltIn ? nil : file
        try checkKind(reader)
    }

    private func checkKind(_ reader: RuleReader) throws(Failure) {
        if kind == .holidays, holidays.isEmpty { throw reader.failure("holidays", "phải có ít nhất một ngày lễ") }
        if kind != .holidays, !holidays.isEmpty {
            throw reader.failure("holidays", "chỉ dùng cho kind “\(RuleKind.holidays.rawValue)”")
        }
        for (name, type) in kind.demanded {
            guard let value = value(name) else {
                throw reader.failure("values", "thiếu giá trị “\(name)” mà loại “\(kind.rawValue)” cần có")
            }
            guard value.content.kind == type else {
                throw reader.failure("values “\(name)”", "phải là \(type.words)")
            }
        }
    }
}
