package import Accounts
import Kernel
import Organisations

/// Somebody signed in who asks for something, as of one state of the register (lượt truy cập).
package struct Visit: Sendable {
    package let session: WebSession
    /// How many reminders wait to be read; ``mostUnread`` and one more stands for any number beyond it.
    package let unread: Int
    /// How many files of evidence are on their way; they have no entry in the trail.
    package let uploads: Int
    /// Which state of the authority's rows this is: two visits of one revision see the same obligations, papers, bodies,
    /// roles, days off and kept lists. Every change of these has an entry in the trail, and no entry is ever taken away,
    /// so the number of entries names the state.
    package let revision: Int64

    /// Up to how many unread reminders are counted: thousands may wait for an office, and every request counts them.
    package static let mostUnread = 9
}

extension Register {
    /// Reads for whoever holds a session, who it is and what they ask for in one transaction.
    ///
    /// - Returns: what `body` makes of it; `nil` when the session has ended.
    package func visit<Result>(_ token: SecretToken, _ body: (Records, Visit) throws -> Result) throws -> Result? {
        let now = clock.now()
        var seen: Instant?
        let result: Result? = try database.read { session in
            try session.enter(.installation)
            guard let visit = try session.first(Visit.living(token, at: now), Visit.init),
                visit.session.person.isActive(on: clock.today)
            else { return nil }
            seen = visit.session.seen
            let authority = visit.session.authority.id
            try session.enter(.authority(authority))
            return try body(Records(session, of: authority, by: rules), visit)
        }
        if let seen { try prolong(token, seen: seen, now) }
        return result
    }
}

extension Visit {
    fileprivate static func living(_ token: SecretToken, at now: Instant) -> Statement {
        """
        SELECT \(WebSession.columns),
            (SELECT COUNT(*) FROM
                (SELECT 1 FROM notification n WHERE n.person_id = s.person_id AND n.read_at IS NULL
                    ORDER BY n.id LIMIT \(mostUnread + 1)) AS unread),
            (SELECT COUNT(*) FROM upload u WHERE u.person_id = s.person_id),
            (SELECT CAST(SUM(h.sequence) AS BIGINT) FROM audit_head h WHERE h.authority_id = s.authority_id)
        \(WebSession.tables) WHERE s.token_hash = \(token.hash) AND s.expires_at > \(now)
        """
    }

    fileprivate init(_ row: inout Row) throws {
        session = try WebSession(&row)
        (unread, uploads) = (Int(try row.integer()), Int(try row.integer()))
        revision = row.optionalInteger() ?? 0
    }
}
