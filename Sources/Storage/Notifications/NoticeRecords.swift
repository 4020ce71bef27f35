package import Kernel
package import Notifications
package import Obligations
package import Organisations

/// Reminders as they are kept (thông báo trong ứng dụng).
extension Records {
    /// How many reminders somebody has not read.
    package func unreadNotices(of person: Identifier<Person>) throws -> Int {
        let count = try session.first(
            """
            SELECT COUNT(*) FROM notification
            WHERE authority_id = \(authority) AND person_id = \(person) AND read_at IS NULL
            """
        ) { try $0.integer() }
        return Int(count ?? 0)
    }

    /// Somebody's reminders, the latest first.
    ///
    /// - Parameters:
    ///   - isUnread: only what has not been read.
    ///   - last: the last one of the page before.
    package func notices(
        of person: Identifier<Person>,
        isUnread: Bool = false,
        behind last: Identifier<Notice>? = nil,
        limit: Int = 50
    ) throws -> [Notice] {
        var conditions: [Statement] = ["n.authority_id = \(authority)", "n.person_id = \(person)"]
        if isUnread { conditions.append("n.read_at IS NULL") }
        if let last { conditions.append("n.id < \(last)") }
        return try session.rows(
            """
            SELECT n.id, n.person_id, n.obligation_id, n.due, n.rung, n.reason, n.made_at, n.read_at, o.content,
                (SELECT MIN(p.name) FROM obligation_party p WHERE p.obligation_id = n.obligation_id AND p.part = 'lead')
            FROM notification n JOIN obligation o ON o.id = n.obligation_id
            WHERE \(Statement.all(conditions)) ORDER BY n.id DESC LIMIT \(limit)
            """,
            Self.notice
        )
    }

    /// The obligations that somebody was reminded of on a day, as they are now.
    package func obligationsTold(to person: Identifier<Person>, on day: LocalDay) throws -> [Obligation] {
        let ids: [Identifier<Obligation>] = try session.rows(
            """
            SELECT obligation_id FROM notification
            WHERE authority_id = \(authority) AND person_id = \(person) AND day = \(day)
            """
        ) { try $0.identifier() }
        guard !ids.isEmpty else { return [] }
        var query = ObligationQuery(asOf: day)
        query.ids = ids
        return try obligations(query, for: ObligationPolicy(principal(person), today: day))
    }

    private static func notice(_ row: inout Row) throws -> Notice {
        let id: Identifier<Notice> = try row.identifier()
        let reminder = Reminder(
            person: try row.identifier(),
            obligation: try row.identifier(),
            due: try row.day(),
            rung: Int(try row.integer()),
            reason: try row.choice()
        )
        let (made, read) = (try row.instant(), row.optionalText().flatMap { Instant(parsing: $0) })
        return Notice(
            id: id,
            reminder: reminder,
            made: made,
            read: read,
            content: try row.text(),
            lead: row.optionalText() ?? ""
        )
    }
}

extension Changes {
    /// Marks one's own reminders as read (đã đọc).
    ///
    /// - Parameter notices: all that are there when `nil`.
    /// - Returns: how many were not yet.
    @discardableResult
    package func markRead(_ notices: [Identifier<Notice>]? = nil) throws -> Int {
        let which: Statement = notices.map { "id IN \(list: $0)" } ?? "TRUE"
        return try session.execute(
            """
            UPDATE notification SET read_at = \(now)
            WHERE authority_id = \(authority) AND person_id = \(principal.person) AND read_at IS NULL AND \(which)
            """
        )
    }
}
