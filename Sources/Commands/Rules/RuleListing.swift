import Kernel
import RulePacks

extension Listing where Row == RulePack {
    /// Packs as a list shows them.
    static var rulePacks: Listing<RulePack> {
        Listing(
            noun: "bộ quy định",
            columns: [
                Column(heading: "Mã", role: .label, minimum: 14, weight: 0) { Cell($0.id) },
                Column(heading: "Loại", minimum: 10, weight: 1) { Cell($0.kind.words) },
                Column(heading: "Tên", role: .text, minimum: 20, weight: 4) { pack in
                    Cell([Phrase(text: pack.title, isLong: true)])
                },
                Column(heading: "Hiệu lực", minimum: 12, weight: 1) { Cell($0.period) },
                Column(heading: "Căn cứ", minimum: 16, weight: 3) { Cell($0.source) },
                Column(heading: "Kiểm chứng", minimum: 12, weight: 0) {
                    Cell($0.state.words, $0.state == .verified ? .plain : .missing)
                },
            ],
            members: { json, pack in
                json.member("id", pack.id)
                json.member("kind", pack.kind.rawValue)
                json.member("title", pack.title)
                json.member("from", pack.from?.description)
                json.member("to", pack.to?.description)
                json.member("source", pack.source)
                json.member("state", pack.state.rawValue)
                json.member("file", pack.file)
                json.key("values")
                json.array(pack.values) { json, value in json.object { $0.members(of: value) } }
            }
        )
    }
}

extension JSONWriter {
    fileprivate mutating func members(of value: RuleValue) {
        member("name", value.name)
        member("title", value.title)
        key("value")
        switch value.content {
        case .number(let number): self.value(number)
        case .range(let range): array([range.lowerBound, range.upperBound]) { $0.value($1) }
        case .text(let text): self.value(text)
        case .truth(let truth): self.value(truth)
        case .list(let items): array(items) { $0.value($1) }
        }
        member("unit", value.unit?.rawValue)
        member("state", value.state.rawValue)
    }
}
