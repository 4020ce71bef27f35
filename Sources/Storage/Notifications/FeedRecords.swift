package import Accounts
package import Kernel
package import Obligations
package import Organisations

/// A calendar that a person's phone or Outlook asks for by a secret address (lịch riêng): the person's own, or that of a
/// body.
package struct Feed: Hashable, Sendable {
    package var id: Identifier<Feed>
    package var authority: Authority
    package var person: Person
    /// `nil` for what all bodies of the person have to do.
    package var body: Identifier<Organisation>?
    package var made: Instant
}

extension Register {
    /// The calendar that a secret opens; `nil` when it was revoked or its owner has left.
    package func feed(_ token: SecretToken) throws -> Feed? {
        let found = try database.read { session in
            try session.enter(.installation)
            return try Feed.rows("f.token_hash = \(token.hash)", session).first
        }
        return found.flatMap { $0.person.isActive(on: clock.today) ? $0 : nil }
    }
}

extension Records {
    /// The calendars in use: somebody's, or everybody's for whoever lets people in.
    package func feeds(of person: Identifier<Person>? = nil) throws -> [Feed] {
        let whose: Statement = person.map { "f.person_id = \($0)" } ?? "TRUE"
        return try Feed.rows("f.authority_id = \(authority) AND \(whose)", session)
    }

    /// What a calendar shows: every open deadline of its bodies that its owner may see; `nil` where a body's calendar is not
    /// the owner's to see any more.
    package func obligations(in feed: Feed, on day: LocalDay) throws -> [Obligation]? {
        let principal = try principal(feed.person.id)
        let own = ObligationPolicy(principal, today: day)
        if let body = feed.body, !own.seesAll, !own.bodies.contains(body) { return nil }
        let bodies = feed.body.map { [$0] } ?? own.bodies.sorted()
        // Seen as a member of these bodies, so that of those who see everything it is their own work.
        let narrow = Principal(
            person: principal.person,
            authority: authority,
            grants: bodies.map { Grant(.unitMember, in: $0) }
        )
        var query = ObligationQuery(asOf: day)
        query.classes = [.overdue, .dueSoon, .inTime]
        query.limit = Self.longestFeed
        return try obligations(query, for: ObligationPolicy(narrow, today: day)).filter { obligation in
            obligation.parties.contains { party in
                (party.part == .lead || party.part == .coordinating) && party.organisation.map(bodies.contains) ?? false
            }
        }
    }

    private static let longestFeed = 5_000
}

extension Changes {
    /// Makes a calendar with a secret of its own: one's own, or that of a body which one may see.
    package func addFeed(of body: Identifier<Organisation>?, _ token: SecretToken) throws -> Identifier<Feed> {
        let policy = ObligationPolicy(principal, today: now.day)
        if let body {
            try demandKnown(body)
            guard policy.seesAll || policy.bodies.contains(body) else {
                throw Failure(.forbidden, "Tài khoản này không được xem việc của cơ quan đó.")
            }
        }
        let id: Identifier<Feed> = try session.insert(
            """
            INSERT INTO feed (authority_id, person_id, organisation_id, token_hash, made_at)
            VALUES (\(authority), \(principal.person), \(body), \(token.hash), \(now)) RETURNING id
            """
        )
        try note("feed.add", "feed/\(id)", after: AuditText.object([("organisation", body.value)]))
        return id
    }

    /// Ends a calendar: one's own, or anybody's as an administrator; its address leads nowhere from now on.
    package func revokeFeed(_ id: Identifier<Feed>) throws {
        let isGatekeeper = principal.holds([.administrator], on: now.day)
        let own = try records.feeds(of: isGatekeeper ? nil : principal.person)
        guard own.contains(where: { $0.id == id }) else { throw Failure(.notFound, "Không có lịch riêng số \(id).") }
        try session.post("UPDATE feed SET revoked_at = \(now) WHERE authority_id = \(authority) AND id = \(id)")
        try note("feed.revoke", "feed/\(id)")
    }
}

extension Feed {
    fileprivate static func rows(_ condition: Statement, _ session: any Session) throws -> [Feed] {
        try session.rows(
            """
            SELECT f.id, a.id, a.code, a.name, p.id, p.name, p.login, p.active_until, f.organisation_id, f.made_at
            FROM feed f JOIN person p ON p.id = f.person_id JOIN authority a ON a.id = f.authority_id
            WHERE \(condition) AND f.revoked_at IS NULL ORDER BY f.id
            """
        ) { row in
            Feed(
                id: try row.identifier(),
                authority: Authority(id: try row.identifier(), code: try row.text(), name: try row.text()),
                person: Person(
                    id: try row.identifier(),
                    name: try row.text(),
                    login: row.optionalText(),
                    activeUntil: row.optionalDay()
                ),
                body: row.optionalIdentifier(),
                made: try row.instant()
            )
        }
    }
}
