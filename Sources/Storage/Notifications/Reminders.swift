package import Kernel
package import Notifications
import Obligations
package import Organisations

/// The reminders of a morning (nhắc việc buổi sáng).
extension Register {
    /// What came of it.
    package struct Reminded: Hashable, Sendable {
        /// Who has reminders of today.
        package var people: Int
        /// How many were made now.
        package var reminders: Int
    }

    /// Makes the reminders of today that have not been made yet, and the letters and messages that tell of them.
    ///
    /// What is to be told is found by reading, so that nobody waits for it; each page of it is then written in one
    /// transaction, and what is there already stays: run twice, or by two servers at once, it tells nobody twice.
    package func remind(in authority: Identifier<Authority>) throws -> Reminded {
        let (reminding, reminders) = try read(in: authority) { records in
            let reminding = try records.reminding(on: clock.today)
            return (reminding, try records.reminders(reminding))
        }
        let system = Principal.system(of: authority)
        var made = 0
        for start in stride(from: 0, to: reminders.count, by: Self.page) {
            let page = reminders[start..<min(start + Self.page, reminders.count)]
            made += try write(as: system) { try $0.add(page, on: reminding.day) }
        }
        // Only when all of them are there, so that a letter has all; and of those also that an earlier run has left.
        let people = try reminders.isEmpty ? 0 : write(as: system) { try $0.addDeliveries(on: reminding.day) }
        return Reminded(people: people, reminders: made)
    }

    private static let page = 500
}

extension Principal {
    /// The register itself, which does what nobody asks for: it reads everything of an authority, and its writes are noted
    /// under the number 0, which is nobody's.
    package static func system(of authority: Identifier<Authority>) -> Principal {
        Principal(person: Identifier(0), authority: authority, grants: [Grant(.inspector, in: Identifier(0))])
    }
}

extension Records {
    /// Who is to be reminded of what on a day.
    package func reminding(on day: LocalDay) throws -> Reminding {
        let grants = Dictionary(grouping: try grants(), by: \.person)
        let principals = try people().filter { $0.isActive(on: day) }.map { person in
            Principal(person: person.id, authority: authority, grants: grants[person.id]?.map(\.grant) ?? [])
        }
        return Reminding(
            on: day,
            calendar: try calendar(),
            settings: try notificationSettings(),
            personal: try personalSettings(),
            principals: principals
        )
    }

    func reminders(_ reminding: Reminding) throws -> [Reminder] {
        guard reminding.isWorkingDay else { return [] }
        var query = ObligationQuery(asOf: reminding.day)
        query.classes = [.overdue, .dueSoon]
        query.soon = reminding.horizon
        var reminders: [Reminder] = []
        try forEachObligation(query, for: ObligationPolicy(.system(of: authority), today: reminding.day)) {
            obligation in
            reminders += reminding.reminders(of: obligation)
        }
        return reminders
    }
}

extension Changes {
    /// Adds the reminders that are not there yet.
    ///
    /// - Returns: how many these are.
    func add(_ reminders: ArraySlice<Reminder>, on day: LocalDay) throws -> Int {
        let rows = reminders.map { reminder -> Statement in
            """
            (\(authority), \(reminder.person), \(reminder.obligation), \(reminder.due), \(reminder.rung),
            \(reminder.reason.rawValue), \(day), \(now))
            """
        }
        let made = try session.execute(
            """
            INSERT INTO notification (authority_id, person_id, obligation_id, due, rung, reason, day, made_at)
            VALUES \(rows: rows) ON CONFLICT DO NOTHING
            """
        )
        guard made > 0 else { return 0 }
        try note("notification.remind", "notification/\(day)", after: AuditText.object([("reminders", made.value)]))
        return made
    }

    /// Adds the jobs that tell everybody of the reminders of a day: a letter to whoever gave an address, a message through
    /// every gateway; each once a day and person.
    ///
    /// - Returns: how many people have such reminders.
    func addDeliveries(on day: LocalDay) throws -> Int {
        let people: [Identifier<Person>] = try session.rows(
            "SELECT DISTINCT person_id FROM notification WHERE authority_id = \(authority) AND day = \(day) ORDER BY 1"
        ) { try $0.identifier() }
        let settings = try records.notificationSettings()
        let personal = try records.personalSettings()
        let webhooks = try records.webhooks()
        for person in people {
            let due = (personal[person]?.quiet ?? settings.quiet).after(now)
            if personal[person]?.address != nil {
                try enqueue(.letter, "letter/\(day)/\(person)", on: day, due: due, person: person)
            }
            for webhook in webhooks {
                let name = "message/\(day)/\(person)/\(webhook.id)"
                try enqueue(.message, name, on: day, due: due, person: person, webhook: webhook.id)
            }
        }
        return people.count
    }
}
