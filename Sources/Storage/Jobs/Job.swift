package import Kernel
package import Organisations

/// Something that the register does by itself at a time (công việc nền), kept as a row so that it is done once, whichever
/// server comes first, and done later where it failed.
package struct Job: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Makes the reminders of a day.
        case morning
        /// Sends one person's digest by mail.
        case letter
        /// Tells a gateway of one person's digest.
        case message
    }

    package enum State: String, Sendable, CaseIterable {
        case waiting, done, failed
    }

    package var id: Identifier<Job>
    package var authority: Identifier<Authority>
    package var kind: Kind
    /// The same for the same work: "letter/2026-06-30/12".
    package var name: String
    /// The day that it is about.
    package var day: LocalDay
    package var person: Identifier<Person>?
    package var webhook: Identifier<Webhook>?
    package var state: State
    package var due: Instant
    /// How often it has been begun, this time included.
    package var attempts: Int
    /// What came of the last attempt, in a sentence.
    package var outcome: String?

    static let columns: StaticString = """
        id, authority_id, kind, name, day, person_id, webhook_id, state, due_at, attempts, outcome
        """

    init(_ row: inout Row) throws {
        id = try row.identifier()
        authority = try row.identifier()
        kind = try row.choice()
        name = try row.text()
        day = try row.day()
        person = row.optionalIdentifier()
        webhook = row.optionalIdentifier()
        state = try row.choice()
        due = try row.instant()
        attempts = Int(try row.integer())
        outcome = row.optionalText()
    }
}

extension Job {
    /// When it is tried again after this attempt, in milliseconds; `nil` when it has been tried often enough: for about
    /// nine hours.
    package var patience: Int64? {
        let minutes: [Int64] = [1, 5, 15, 30, 60, 180, 240]
        return attempts <= minutes.count ? minutes[max(0, attempts - 1)] * 60_000 : nil
    }
}
