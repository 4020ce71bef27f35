package import Kernel
package import Obligations
import Organisations

/// Parts of an obligation (nhiệm vụ thành phần), each with a lead and a deadline of its own.
extension Changes {
    /// Makes a part of an obligation an obligation of its own, handed to its lead.
    ///
    /// - Parameter deadline: not after that of the whole, which holds when none is given.
    package func divide(
        _ whole: Identifier<Obligation>,
        content: String,
        lead: Party,
        deadline: LocalDay? = nil,
        lastDay: (LocalDay) -> LocalDay = { $0 }
    ) throws -> Obligation {
        let whole = try take(
            .divide(content: content, lead: lead, deadline: deadline),
            with: whole,
            lastDay: lastDay
        )
        let last = deadline ?? whole.deadline
        var part = Obligation(
            id: Identifier(0),
            source: whole.source,
            content: content,
            modality: whole.modality,
            parties: [Party(.lead, lead.name, organisation: lead.organisation)],
            issued: last.map { min($0, now.day) } ?? now.day,
            deadline: last,
            due: last.map(lastDay),
            parent: whole.id,
            topic: whole.topic
        )
        part.id = try insert(part)
        try record(.confirm, of: part.id)
        try note("obligation.confirm", "obligation/\(part.id)", after: AuditText.object(Self.fields(part)))
        return part
    }

    /// A part is not due after the whole, however it comes by its deadline.
    func checkWhole(of part: Obligation, _ step: Step) throws {
        guard part.isPart, let parent = part.parent else { return }
        let to: LocalDay
        switch step {
        case .setDeadline(let day, _, _), .grantExtension(let day, _), .requestExtension(let day, _): to = day
        default: return
        }
        let deadline: LocalDay? =
            try session.first(
                "SELECT deadline FROM obligation WHERE authority_id = \(authority) AND id = \(parent)",
                { $0.optionalDay() }
            ) ?? nil
        if let deadline, to > deadline {
            throw Failure(
                .refused,
                "Thời hạn của phần việc không thể sau thời hạn của nhiệm vụ số \(parent) (\(deadline.vietnamese))."
            )
        }
    }
}

extension Records {
    /// How many parts of an obligation are still to be done.
    func openParts(of whole: Identifier<Obligation>) throws -> Int {
        let count = try session.first(
            """
            SELECT COUNT(*) FROM obligation WHERE authority_id = \(authority) AND parent_id = \(whole)
                AND occurrence IS NULL AND accepted IS NULL AND cancelled IS NULL
            """,
            { try $0.integer() }
        )
        return Int(count ?? 0)
    }

    /// The topics that obligations are under.
    package func topics() throws -> [String] {
        try session.rows(
            """
            SELECT DISTINCT topic FROM obligation WHERE authority_id = \(authority) AND topic IS NOT NULL ORDER BY topic
            """
        ) { try $0.text() }
    }
}
