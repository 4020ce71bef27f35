package import Accounts
package import Kernel
package import Organisations

/// Somebody who is signed in at the web application (phiên đăng nhập).
package struct WebSession: Hashable, Sendable {
    /// What it is called in lists; not the secret.
    package var name: String
    package var authority: Authority
    package var person: Person
    package var begun: Instant
    package var seen: Instant
    /// What the browser says of itself.
    package var device: String
}

extension Register {
    /// How long a session lives when nobody comes, in milliseconds: seven days.
    static let patience: Int64 = 7 * 86_400_000

    /// Who holds a session; `nil` when it has ended. Coming again makes it live longer.
    package func session(_ token: SecretToken) throws -> WebSession? {
        try visit(token) { _, visit in visit.session }
    }

    /// Ends a session; one that is not there any more has ended.
    package func signOut(_ token: SecretToken) throws {
        try database.write { session in
            try session.enter(.installation)
            try session.post("DELETE FROM web_session WHERE token_hash = \(token.hash)")
        }
    }

    /// How many sessions live in the whole installation.
    package func sessionCount() throws -> Int {
        let now = clock.now()
        return try database.read { session in
            try session.enter(.installation)
            let count = try session.first("SELECT COUNT(*) FROM web_session WHERE expires_at > \(now)") {
                try $0.integer()
            }
            return Int(count ?? 0)
        }
    }

    /// Coming again makes a session live longer, noted every ten minutes at most.
    func prolong(_ token: SecretToken, seen: Instant, _ now: Instant) throws {
        guard now.milliseconds - seen.milliseconds > 600_000 else { return }
        let end = Instant(milliseconds: now.milliseconds + Self.patience)
        try database.write { session in
            try session.enter(.installation)
            try session.post(
                "UPDATE web_session SET seen_at = \(now), expires_at = \(end) WHERE token_hash = \(token.hash)"
            )
        }
    }
}

extension Records {
    /// The sessions that live, of one person or of all, the last seen first.
    package func sessions(of person: Identifier<Person>? = nil, at now: Instant) throws -> [WebSession] {
        let whose: Statement = person.map { "s.person_id = \($0)" } ?? "TRUE"
        return try session.rows(
            """
            SELECT \(WebSession.columns) \(WebSession.tables) WHERE s.authority_id = \(authority) AND \(whose) AND s.expires_at > \(now)
            ORDER BY s.seen_at DESC, s.token_hash
            """,
            WebSession.init
        )
    }

    /// Whether somebody has been signed in on a browser before.
    func knows(_ browser: SecretToken, of person: Identifier<Person>) throws -> Bool {
        try session.first(
            "SELECT 1 FROM known_browser WHERE token_hash = \(browser.hash) AND person_id = \(person)",
            { try $0.integer() }
        ) != nil
    }
}

extension Changes {
    /// Ends a session, one's own or as an administrator, by its name.
    package func endSession(_ name: String, of person: Identifier<Person>) throws {
        try demandOwnOrAdministrator(person)
        let count = try session.execute(
            """
            DELETE FROM web_session
            WHERE token_hash = \(name) AND person_id = \(person) AND authority_id = \(authority)
            """
        )
        if count > 0 { try note("account.end-session", "person/\(person)") }
    }

    /// Ends all sessions of somebody but one, one's own or as an administrator.
    package func endSessions(of person: Identifier<Person>, but kept: SecretToken? = nil) throws {
        try demandOwnOrAdministrator(person)
        try dropSessions(of: person, but: kept)
        try note("account.end-session", "person/\(person)")
    }

    func dropSessions(of person: Identifier<Person>, but kept: SecretToken?) throws {
        try session.post(
            """
            DELETE FROM web_session WHERE authority_id = \(authority) AND person_id = \(person)
                AND token_hash <> \(kept?.hash ?? "")
            """
        )
    }

    /// Begins a session of whoever acts, on a browser that is known from then on.
    func beginSession(device: String, browser: SecretToken?) throws -> SignInOutcome {
        let (token, person) = (SecretToken(), principal.person)
        let end = Instant(milliseconds: now.milliseconds + Register.patience)
        try session.post(
            """
            INSERT INTO web_session (token_hash, authority_id, person_id, begun_at, seen_at, expires_at, device)
            VALUES (\(token.hash), \(authority), \(person), \(now), \(now), \(end), \(String(device.prefix(200))))
            """
        )
        try session.post("DELETE FROM web_session WHERE authority_id = \(authority) AND expires_at < \(now)")
        try note("account.sign-in", "person/\(person)")
        if let browser, try records.knows(browser, of: person) { return .done(session: token, browser: browser) }
        let known = SecretToken()
        try session.post(
            """
            INSERT INTO known_browser (token_hash, authority_id, person_id, seen_at)
            VALUES (\(known.hash), \(authority), \(person), \(now))
            """
        )
        return .done(session: token, browser: known)
    }

    /// Accounts are everybody's own, and the administrator's.
    func demandOwnOrAdministrator(_ person: Identifier<Person>) throws {
        guard person == principal.person || principal.holds([.administrator], on: now.day) else {
            throw Failure(.forbidden, "Chỉ quản trị mới quản lý được tài khoản của người khác.")
        }
        guard try records.people().contains(where: { $0.id == person }) else {
            throw Failure(.notFound, "Không có người số \(person) trong sổ.")
        }
    }
}

extension WebSession {
    static let columns: Statement =
        "s.token_hash, a.id, a.code, a.name, p.id, p.name, p.login, p.active_until, s.begun_at, s.seen_at, s.device"

    static let tables: Statement =
        "FROM web_session s JOIN person p ON p.id = s.person_id JOIN authority a ON a.id = s.authority_id"

    init(_ row: inout Row) throws {
        name = try row.text()
        authority = Authority(id: try row.identifier(), code: try row.text(), name: try row.text())
        person = Person(
            id: try row.identifier(),
            name: try row.text(),
            login: row.optionalText(),
            activeUntil: row.optionalDay()
        )
        (begun, seen, device) = (try row.instant(), try row.instant(), try row.text())
    }
}
