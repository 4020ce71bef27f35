package import Accounts
package import Kernel
package import Organisations

/// Somebody who is signed in at the web application (phiên đăng nhập).
package struct WebSession: Hashable, Sendable {
    package var authority: Authority
    package var person: Person
    package var begun: Instant
    package var seen: Instant
    /// What the browser says of itself.
    package var device: String
}

/// Signing in and out (đăng nhập, đăng xuất).
extension Register {
    /// How long a session lives when nobody comes, in milliseconds: seven days.
    static let patience: Int64 = 7 * 86_400_000

    /// Begins a session for somebody who knows the password; `nil` for a wrong login and a wrong password alike, which
    /// take as long.
    ///
    /// - Parameter code: of the authority; may be empty where there is only one.
    package func signIn(login: String, password: String, authority code: String, device: String) throws -> SecretToken?
    {
        let authorities = try authorities()
        let authority = authorities.first { $0.code == code } ?? (authorities.count == 1 ? authorities.first : nil)
        let account = try authority.flatMap { try self.account(login, of: $0.id) }
        let isRight = (account?.password ?? Self.nobody).matches(password)
        guard isRight, let account, let authority, account.person.isActive(on: clock.today) else { return nil }
        let principal = try read(in: authority.id) { try $0.principal(account.person.id) }
        let token = SecretToken()
        try write(as: principal) { changes in try changes.beginSession(token, device: device) }
        return token
    }

    /// Who holds a session; `nil` when it has ended. Coming again makes it live longer.
    package func session(_ token: SecretToken) throws -> WebSession? {
        let now = clock.now()
        let found = try database.read { session in
            try session.enter(.installation)
            return try session.first(
                """
                SELECT a.id, a.code, a.name, p.id, p.name, p.login, p.active_until, s.begun_at, s.seen_at, s.device
                FROM web_session s JOIN person p ON p.id = s.person_id JOIN authority a ON a.id = s.authority_id
                WHERE s.token_hash = \(token.hash) AND s.expires_at > \(now)
                """,
                Self.session
            )
        }
        guard let found, found.person.isActive(on: clock.today) else { return nil }
        if now.milliseconds - found.seen.milliseconds > 600_000 { try prolong(token, now) }
        return found
    }

    /// Ends a session; one that is not there any more has ended.
    package func signOut(_ token: SecretToken) throws {
        try database.write { session in
            try session.enter(.installation)
            try session.post("DELETE FROM web_session WHERE token_hash = \(token.hash)")
        }
    }

    private func account(_ login: String, of authority: Identifier<Authority>) throws
        -> (person: Person, password: PasswordHash)?
    {
        try read(in: authority) { records in
            guard let person = try records.person(login: login) else { return nil }
            let text = try records.session.first("SELECT password FROM account WHERE person_id = \(person.id)") {
                try $0.text()
            }
            return text.map { (person, PasswordHash(kept: $0)) }
        }
    }

    private func prolong(_ token: SecretToken, _ now: Instant) throws {
        let end = Instant(milliseconds: now.milliseconds + Self.patience)
        try database.write { session in
            try session.enter(.installation)
            try session.post(
                "UPDATE web_session SET seen_at = \(now), expires_at = \(end) WHERE token_hash = \(token.hash)"
            )
        }
    }

    private static func session(_ row: inout Row) throws -> WebSession {
        WebSession(
            authority: Authority(id: try row.identifier(), code: try row.text(), name: try row.text()),
            person: Person(
                id: try row.identifier(),
                name: try row.text(),
                login: row.optionalText(),
                activeUntil: row.optionalDay()
            ),
            begun: try row.instant(),
            seen: try row.instant(),
            device: try row.text()
        )
    }

    /// What a login that nobody has is compared with, so that it takes as long.
    private static let nobody = PasswordHash(kept: "scrypt$15$8$1$AAAAAAAAAAAAAAAAAAAAAA==$AA==")
}

extension Changes {
    /// Sets the password of an account: one's own, or as an administrator. Its sessions end.
    package func setPassword(_ password: PasswordHash, of person: Identifier<Person>) throws {
        guard person == principal.person || principal.holds([.administrator], on: now.day) else {
            throw Failure(.forbidden, "Chỉ quản trị mới đặt được mật khẩu cho người khác.")
        }
        guard let account = try records.people().first(where: { $0.id == person }), account.login != nil else {
            throw Failure(.notFound, "Người này chưa có tên đăng nhập nên chưa đặt được mật khẩu.")
        }
        try session.post(
            """
            INSERT INTO account (person_id, authority_id, password, changed_at)
            VALUES (\(person), \(authority), \(password.text), \(now))
            ON CONFLICT (person_id) DO UPDATE SET password = EXCLUDED.password, changed_at = EXCLUDED.changed_at
            """
        )
        try session.post("DELETE FROM web_session WHERE authority_id = \(authority) AND person_id = \(person)")
        try note("account.password", "person/\(person)")
    }

    func beginSession(_ token: SecretToken, device: String) throws {
        let end = Instant(milliseconds: now.milliseconds + Register.patience)
        try session.post(
            """
            INSERT INTO web_session (token_hash, authority_id, person_id, begun_at, seen_at, expires_at, device)
            VALUES (\(token.hash), \(authority), \(principal.person), \(now), \(now), \(end), \(String(device.prefix(200))))
            """
        )
        try note("account.sign-in", "person/\(principal.person)")
    }
}
