package import Accounts
package import Kernel
package import Organisations

/// What another program may do (phạm vi của mã truy cập).
package enum APIScope: String, Sendable, CaseIterable {
    case read, write
}

/// With what another program comes in a person's name (mã truy cập giao diện JSON); that person's rights of the moment hold.
package struct APIToken: Hashable, Sendable {
    package var id: Identifier<APIToken>
    package var authority: Identifier<Authority>
    package var person: Person
    /// What it is for, as its owner says.
    package var name: String
    package var scopes: Set<APIScope>
    package var made: Instant
    /// From then on it opens nothing.
    package var expires: Instant
    /// When it was last used, to ten minutes; `nil` when it never was.
    package var used: Instant?

    /// How many days a token may be good for; none is for ever.
    package static let lives = 1...366
    /// How many a person may have at a time.
    static let most = 20

    /// A new secret; what it begins with tells those who look for secrets in files where it belongs.
    package static func newSecret() -> SecretToken { SecretToken(brought: "dondoc_" + SecretToken().text) }
}

extension Register {
    /// The token that a secret belongs to; `nil` when it was revoked or has run out, or its owner has left.
    package func apiToken(_ secret: SecretToken) throws -> APIToken? {
        let now = clock.now()
        let found = try database.read { session in
            try session.enter(.installation)
            return try APIToken.rows("t.token_hash = \(secret.hash) AND t.expires_at > \(now)", session).first
        }
        guard let found, found.person.isActive(on: clock.today) else { return nil }
        if now.milliseconds - (found.used?.milliseconds ?? 0) > 600_000 { try noteUse(of: found.id, now) }
        return found
    }

    /// Forgets answers that no repeated request gets any more, and tokens' keys with them.
    package func forgetOldAnswers() throws {
        let limit = Instant(milliseconds: clock.now().milliseconds - Changes.answersLive)
        try database.write { session in
            try session.enter(.installation)
            try session.post("DELETE FROM api_answer WHERE made_at < \(limit)")
        }
    }

    private func noteUse(of token: Identifier<APIToken>, _ now: Instant) throws {
        do {
            try database.write { session in
                try session.enter(.installation)
                try session.post("UPDATE api_token SET used_at = \(now) WHERE id = \(token)")
            }
        } catch let failure as Failure where failure.code == .inaccessible {
            // What may only be read, a standby, is read all the same.
        }
    }
}

extension Records {
    /// The tokens that open something: somebody's, or everybody's for whoever lets people in.
    package func apiTokens(of person: Identifier<Person>? = nil, at now: Instant) throws -> [APIToken] {
        let whose: Statement = person.map { "t.person_id = \($0)" } ?? "TRUE"
        return try APIToken.rows("t.authority_id = \(authority) AND \(whose) AND t.expires_at > \(now)", session)
    }
}

extension Changes {
    /// Makes a token in one's own name.
    ///
    /// - Parameter days: how long it is good, one of `APIToken.lives`.
    package func addAPIToken(_ name: String, _ scopes: Set<APIScope>, days: Int, _ secret: SecretToken) throws
        -> Identifier<APIToken>
    {
        guard name.contains(where: { !$0.isWhitespace }), name.count <= 200 else {
            throw Failure(.usage, "Hãy ghi mã truy cập dùng để làm gì, không quá 200 ký tự.")
        }
        guard APIToken.lives.contains(days) else {
            throw Failure(.usage, "Mã truy cập có hạn từ 1 đến \(APIToken.lives.upperBound) ngày.")
        }
        guard try records.apiTokens(of: principal.person, at: now).count < APIToken.most else {
            throw Failure(.refused, "Đã có \(APIToken.most) mã truy cập; hãy hủy mã không dùng nữa rồi tạo mã mới.")
        }
        let words = scopes.map(\.rawValue).sorted().joined(separator: " ")
        let end = Instant(milliseconds: now.milliseconds + Int64(days) * 86_400_000)
        let id: Identifier<APIToken> = try session.insert(
            """
            INSERT INTO api_token (authority_id, person_id, name, token_hash, scopes, made_at, expires_at)
            VALUES (\(authority), \(principal.person), \(name), \(secret.hash), \(words), \(now), \(end)) RETURNING id
            """
        )
        try note(
            "api-token.add",
            "api-token/\(id)",
            after: AuditText.object([
                ("name", .text(name)), ("scopes", .text(words)), ("expires", .text(end.description)),
            ])
        )
        return id
    }

    /// Ends a token: one's own, or anybody's as an administrator.
    package func revokeAPIToken(_ id: Identifier<APIToken>) throws {
        let isGatekeeper = principal.holds([.administrator], on: now.day)
        let own = try records.apiTokens(of: isGatekeeper ? nil : principal.person, at: now)
        guard own.contains(where: { $0.id == id }) else { throw Failure(.notFound, "Không có mã truy cập số \(id).") }
        try session.post("UPDATE api_token SET revoked_at = \(now) WHERE authority_id = \(authority) AND id = \(id)")
        try note("api-token.revoke", "api-token/\(id)")
    }
}

extension APIToken {
    fileprivate static func rows(_ condition: Statement, _ session: any Session) throws -> [APIToken] {
        try session.rows(
            """
            SELECT t.id, t.authority_id, p.id, p.name, p.login, p.active_until, t.name, t.scopes, t.made_at, t.expires_at,
                t.used_at
            FROM api_token t JOIN person p ON p.id = t.person_id WHERE \(condition) AND t.revoked_at IS NULL ORDER BY t.id
            """
        ) { row in
            APIToken(
                id: try row.identifier(),
                authority: try row.identifier(),
                person: Person(
                    id: try row.identifier(),
                    name: try row.text(),
                    login: row.optionalText(),
                    activeUntil: row.optionalDay()
                ),
                name: try row.text(),
                scopes: Set(try row.text().split(separator: " ").compactMap { APIScope(rawValue: String($0)) }),
                made: try row.instant(),
                expires: try row.instant(),
                used: row.optionalText().flatMap { Instant(parsing: $0) }
            )
        }
    }
}
