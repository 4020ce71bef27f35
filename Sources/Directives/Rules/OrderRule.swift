import VietnameseText

/// **Câu giao việc** — "Giao X …", "Yêu cầu X …", "Đề nghị X …", "Phân công đồng chí X …", "Ban Thường vụ yêu cầu X
/// …": the body after the order is the lead.
///
/// "A chỉ đạo B làm" and "A phân công B làm" are A's unless A is one who signs such papers (Ban Thường vụ, Chủ tịch
/// …). An order with no body after it ("yêu cầu tập trung …") takes its lead from above. "đã yêu cầu" is an account
/// of the past.
struct OrderRule {
    let reading: Reading
    let end: Int

    struct Order {
        var leads: [ActorPhrase]
        /// The first token after the names.
        var predicate: Int
        /// "Đề nghị" to a body that takes no orders (Mặt trận, Hội đồng nhân dân, courts, companies) only advises.
        var isRequest = false
    }

    /// Reads the order at a place, `nil` when it is the subject's own action.
    func order(at place: Int, subject: [ActorPhrase]) -> Order? {
        let cue = reading.cue(place)
        guard cue.contains(.order) else { return nil }
        let isIssuer = subject.isEmpty || subject.contains { Self.canIssue($0, reading) }
        let isDelegating = Self.delegating.contains(reading.tokens[place].word)
        if cue.contains(.verb), !isIssuer { return nil }
        var next = place + reading.length(place)
        if next < end, reading.isMark(next, ":") { next += 1 }
        guard next < end, let list = ActorListRule(reading: reading, end: end).list(at: next) else {
            return cue.contains(.verb) ? nil : Order(leads: [], predicate: next)
        }
        if cue.contains(.verb), subject.isEmpty, !isDelegating { return nil }
        return Order(
            leads: list.actors,
            predicate: list.end,
            isRequest: reading.tokens[place].word == Self.request && list.actors.contains(where: isIndependent)
        )
    }

    private func isIndependent(_ actor: ActorPhrase) -> Bool {
        actor.name.contains { Self.independent.contains(reading.tokens[$0].word) }
    }

    private static let request = Lexicon.shared.word("đề")
    private static let independent = WordSet(["mttq", "ubmttq", "trận", "hđnd", "tòa", "sát", "ty", "nghiệp"])

    /// Whether a body is one that signs directives.
    static func canIssue(_ actor: ActorPhrase, _ reading: Reading) -> Bool {
        actor.head.contains(.issuerHead) || actor.head.contains(.post) && !actor.head.contains(.openHead)
    }

    private static let delegating = WordSet(["phân"])
}
