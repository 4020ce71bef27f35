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

extension ObligationEvent {
    /// Who did what, and what it was before: "12:03 24/11/2026 Trần Minh cập nhật tiến độ (20% → 40%)".
    static func words(of place: Int, in events: [ObligationEvent]) -> String {
        let event = events[place]
        var facts: [String] = []
        if let now = event.progress {
            let before = events[..<place].last { $0.progress != nil }?.progress ?? 0
            facts.append("\(before)% → \(now)%")
        }
        if let day = event.day { facts.append(day.vietnamese) }
        if !event.note.isEmpty { facts.append("“\(event.note.prefix(80))”") }
        let what = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
        return "\(event.at.vietnamese) \(event.name) \(event.kind.words)\(what)"
    }

    /// What was asked with a day for the answer and is not answered.
    package static func unanswered(_ events: [ObligationEvent]) -> [ObligationEvent] {
        let after = events.lastIndex { $0.kind == .answer }.map { $0 + 1 } ?? 0
        return events.dropFirst(after).filter { ($0.kind == .urge || $0.kind == .supervise) && $0.day != nil }
    }

    /// On how many days it rested, up to and with a day.
    package static func daysOfRest(_ events: [ObligationEvent], asOf day: LocalDay) -> Int {
        var days = 0
        var since: ObligationEvent?
        func add(through last: LocalDay) {
            guard let start = since?.at.day else { return }
            days += max(0, min(last, since?.day ?? last).days(since: start) + 1)
        }
        for event in events where event.kind == .suspend || event.kind == .resume {
            // The day on which it goes on is not one of rest, nor counted twice.
            add(through: event.at.day.adding(days: -1))
            since = event.kind == .suspend ? event : nil
        }
        add(through: day)
        return days
    }
}

extension Changes {
    /// The share that was last reported as progress; what was reported as done does not count once it is sent back.
    func lastReported(of id: Identifier<Obligation>) throws -> Int {
        let share = try session.first(
            """
            SELECT progress FROM obligation_event WHERE authority_id = \(authority) AND obligation_id = \(id)
                AND progress IS NOT NULL ORDER BY id DESC LIMIT 1
            """
        ) { try $0.integer() }
        return Int(share ?? 0)
    }

    func record(
        _ kind: StepKind,
        of obligation: Identifier<Obligation>,
        note: String = "",
        day: LocalDay? = nil,
        progress: Int? = nil
    ) throws {
        try session.post(
            """
            INSERT INTO obligation_event (authority_id, obligation_id, action, at, person_id, note, day, progress)
            VALUES (\(authority), \(obligation), \(kind.rawValue), \(now), \(principal.person), \(note), \(day),
                \(progress))
            """
        )
    }
}
