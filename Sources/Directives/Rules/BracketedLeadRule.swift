import VietnameseText

/// **Phân công trong ngoặc** — "(Văn phòng Đảng ủy chủ trì)", "(UBKT thực hiện)", "(chủ trì: A; phối hợp: B)", "(A
/// chủ trì; B phối hợp)": the lead of the unit that the bracket ends, instead of an inherited one.
struct BracketedLeadRule {
    let reading: Reading

    struct Assignment {
        var leads: [ActorPhrase]
        var coordinators: [ActorPhrase]
    }

    /// The assignment in a bracket of the range; `allowsName` when a bracket with nothing but names is one too.
    ///
    /// A unit that has a lead of its own keeps it beside somebody who is only in charge ("Đội dân phòng (ông A phụ trách)").
    func assignment(in range: Range<Int>, allowsName: Bool, hasOwn: Bool = false) -> Assignment? {
        var place = range.lowerBound
        while let open = (place..<range.upperBound).first(where: { reading.isMark($0, "(") }) {
            let after = reading.afterBracket(open, to: range.upperBound)
            let inner = (open + 1)..<max(open + 1, after - 1)
            if let found = read(inner, allowsName: allowsName && after >= range.upperBound - 1, hasOwn) { return found }
            place = max(after, open + 1)
            if place >= range.upperBound { break }
        }
        return nil
    }

    private func read(_ inner: Range<Int>, allowsName: Bool, _ hasOwn: Bool) -> Assignment? {
        guard !inner.isEmpty else { return nil }
        var result = Assignment(leads: [], coordinators: [])
        for part in SentenceSplitter.parts(reading, of: inner) {
            if let (field, value) = LabelBlockRule.field(reading, part) {
                guard let list = ActorListRule(reading: reading, end: part.upperBound).list(at: value) else { continue }
                if field == .lead { result.leads += list.actors }
                if field == .coordinate { result.coordinators += list.actors }
                continue
            }
            guard let list = ActorListRule(reading: reading, end: part.upperBound).list(at: part.lowerBound) else {
                continue
            }
            guard list.end < part.upperBound else {
                if allowsName { result.leads += list.actors }
                continue
            }
            let cue = reading.cue(list.end)
            if cue.contains(.leads) || !hasOwn && Self.does.contains(reading.tokens[list.end].word) {
                result.leads += list.actors
                result.coordinators += CoordinatorRule(reading: reading).coordinators(
                    in: list.end..<part.upperBound,
                    leads: list.actors
                )
            } else if cue.contains(.coordinate) {
                result.coordinators += list.actors
            }
        }
        return result.leads.isEmpty ? nil : result
    }

    private static let does = WordSet(["thực", "tham", "phụ", "chuẩn", "đảm", "làm", "lo"])
}
