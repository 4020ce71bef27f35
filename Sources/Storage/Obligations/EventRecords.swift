package import Kernel
package import Obligations
package import Organisations

extension Records {
    /// What happened with an obligation, in order.
    package func events(of obligation: Identifier<Obligation>) throws -> [ObligationEvent] {
        try session.rows(
            """
            SELECT e.action, e.at, e.person_id, p.name, e.note, e.day, e.progress
            FROM obligation_event e JOIN person p ON p.id = e.person_id
            WHERE e.authority_id = \(authority) AND e.obligation_id = \(obligation) ORDER BY e.id
            """
        ) { row in
            ObligationEvent(
                kind: try row.choice(),
                at: try row.instant(),
                person: try row.identifier(),
                name: try row.text(),
                note: try row.text(),
                day: row.optionalDay(),
                progress: row.optionalInteger().map { Int($0) }
            )
        }
    }
}

/// What somebody did with an obligation (diễn biến xử lý).
package struct ObligationEvent: Hashable, Sendable {
    package var kind: StepKind
    package var at: Instant
    package var person: Identifier<Person>
    /// The person's name.
    package var name: String
    package var note: String
    /// The day that it is about: of the evidence, of a new deadline, of an answer.
    package var day: LocalDay?
    package var progress: Int?
}

extension Changes {
    func record(_ step: Step, of obligation: Identifier<Obligation>) throws {
        try record(step.kind, of: obligation, note: step.note, day: step.day, progress: step.progress)
    }

    func record(
        _ kind: StepKind,
        of obligation: Identifier<Obligation>,
        note: String = "",
        day: LocalDay? = nil,
        progress: Int? = nil
    ) throws {
        try session.execute(
            """
            INSERT INTO obligation_event (authority_id, obligation_id, action, at, person_id, note, day, progress)
            VALUES (\(authority), \(obligation), \(kind.rawValue), \(now), \(principal.person), \(note), \(day),
                \(progress))
            """
        )
    }
}
