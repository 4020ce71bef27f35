package import Kernel
package import Notifications
package import Organisations

/// How an authority and its people are reminded (cài đặt nhắc việc).
extension Records {
    /// The settings of the authority; the usual ones where nobody has set any.
    package func notificationSettings() throws -> NotificationSettings {
        try session.first(
            """
            SELECT ladder, morning, quiet, leaders_after FROM notification_setting WHERE authority_id = \(authority)
            """
        ) { row in
            var settings = NotificationSettings()
            settings.ladder = Ladder(parsing: try row.text()) ?? settings.ladder
            settings.morning = TimeOfDay(parsing: try row.text()) ?? settings.morning
            settings.quiet = QuietHours(parsing: try row.text()) ?? settings.quiet
            settings.leadersAfter = row.optionalInteger().map { Int($0) }
            return settings
        } ?? NotificationSettings()
    }

    /// The settings of one person.
    package func personalSettings(of person: Identifier<Person>) throws -> PersonalSettings {
        try personalSettings(where: "person_id = \(person)")[person] ?? PersonalSettings()
    }

    /// The settings of everybody who has any.
    package func personalSettings() throws -> [Identifier<Person>: PersonalSettings] {
        try personalSettings(where: "TRUE")
    }

    private func personalSettings(where condition: Statement) throws -> [Identifier<Person>: PersonalSettings] {
        let rows = try session.rows(
            """
            SELECT person_id, address, ladder, quiet FROM person_notification
            WHERE authority_id = \(authority) AND \(condition)
            """
        ) { row -> (Identifier<Person>, PersonalSettings) in
            let person: Identifier<Person> = try row.identifier()
            let settings = PersonalSettings(
                address: row.optionalText().flatMap { EmailAddress($0) },
                ladder: row.optionalText().flatMap { Ladder(parsing: $0) },
                quiet: row.optionalText().flatMap { QuietHours(parsing: $0) }
            )
            return (person, settings)
        }
        return Dictionary(rows) { first, _ in first }
    }
}

extension Changes {
    /// Sets how the authority reminds; the office or an administrator may.
    package func setNotifications(_ settings: NotificationSettings) throws {
        guard principal.holds([.administrator, .office], on: now.day) else {
            throw Failure(.forbidden, "Chỉ văn phòng và quản trị được đổi cài đặt nhắc việc của đơn vị.")
        }
        try settings.check()
        let before = try records.notificationSettings()
        try session.post(
            """
            INSERT INTO notification_setting (authority_id, ladder, morning, quiet, leaders_after, changed_at)
            VALUES (\(authority), \(settings.ladder.description), \(settings.morning.description),
                \(settings.quiet.description), \(settings.leadersAfter), \(now))
            ON CONFLICT (authority_id) DO UPDATE SET ladder = excluded.ladder, morning = excluded.morning,
                quiet = excluded.quiet, leaders_after = excluded.leaders_after, changed_at = excluded.changed_at
            """
        )
        try note(
            "notification.settings",
            "authority/\(authority)",
            before: AuditText.object(Self.fields(before)),
            after: AuditText.object(Self.fields(settings))
        )
    }

    /// Sets how one person is reminded: oneself, or anybody as an administrator.
    package func setNotifications(_ settings: PersonalSettings, of person: Identifier<Person>) throws {
        guard person == principal.person || principal.holds([.administrator], on: now.day) else {
            throw Failure(.forbidden, "Chỉ quản trị được đổi cài đặt nhắc việc của người khác.")
        }
        guard try records.people().contains(where: { $0.id == person }) else {
            throw Failure(.notFound, "Không có người số \(person) trong sổ.")
        }
        let before = try records.personalSettings(of: person)
        try session.post(
            """
            INSERT INTO person_notification (person_id, authority_id, address, ladder, quiet, changed_at)
            VALUES (\(person), \(authority), \(settings.address?.text), \(settings.ladder?.description),
                \(settings.quiet?.description), \(now))
            ON CONFLICT (person_id) DO UPDATE SET address = excluded.address, ladder = excluded.ladder,
                quiet = excluded.quiet, changed_at = excluded.changed_at
            """
        )
        try note(
            "person.notifications",
            "person/\(person)",
            before: AuditText.object(Self.fields(before)),
            after: AuditText.object(Self.fields(settings))
        )
    }

    private static func fields(_ settings: NotificationSettings) -> [(String, Value)] {
        [
            ("ladder", settings.ladder.description.value), ("morning", settings.morning.description.value),
            ("quiet", settings.quiet.description.value), ("leadersAfter", settings.leadersAfter.value),
        ]
    }

    private static func fields(_ settings: PersonalSettings) -> [(String, Value)] {
        [
            ("address", (settings.address?.text).value), ("ladder", (settings.ladder?.description).value),
            ("quiet", (settings.quiet?.description).value),
        ]
    }
}
