package import Accounts
package import Kernel
package import Organisations

/// Who somebody is at another provider (tài khoản đăng nhập một lần), linked beforehand: nobody gets an account by
/// having one elsewhere.
package struct ExternalIdentity: Hashable, Sendable {
    /// The provider, as its tokens name it.
    package var issuer: String
    /// What the provider calls the person; `nil` until the first time that somebody comes with the address.
    package var subject: String?
    /// An address that the provider must have verified.
    package var email: String?

    package init(issuer: String, subject: String? = nil, email: String? = nil) {
        (self.issuer, self.subject) = (issuer, subject)
        self.email = email?.lowercased()
    }
}

extension Register {
    /// Begins a session for whoever a provider vouches for; `.wrong` for somebody whom nobody has linked.
    ///
    /// - Parameter identity: its address only where the provider says that it has verified it.
    package func signIn(as identity: ExternalIdentity, device: String, browser: SecretToken?) throws -> SignInOutcome {
        let found = try database.write { session in
            try session.enter(.installation)
            return try Self.owner(of: identity, session)
        }
        guard let (authority, person) = found else { return .wrong }
        let isActive = try read(in: authority) { records in
            try records.people().contains { $0.id == person && $0.login != nil && $0.isActive(on: clock.today) }
        }
        return isActive ? try admit(person, of: authority, device, browser) : .wrong
    }

    // By subject first; an address is only good until the provider has given its subject with it.
    private static func owner(of identity: ExternalIdentity, _ session: any Session) throws
        -> (Identifier<Authority>, Identifier<Person>)?
    {
        let bySubject = try session.first(
            """
            SELECT authority_id, person_id FROM external_identity
            WHERE issuer = \(identity.issuer) AND subject = \(identity.subject)
            """
        ) { (try $0.identifier() as Identifier<Authority>, try $0.identifier() as Identifier<Person>) }
        if let bySubject { return bySubject }
        guard let email = identity.email else { return nil }
        return try session.first(
            """
            UPDATE external_identity SET subject = \(identity.subject)
            WHERE issuer = \(identity.issuer) AND email = \(email) AND subject IS NULL
            RETURNING authority_id, person_id
            """
        ) { (try $0.identifier(), try $0.identifier()) }
    }
}

extension Records {
    package func identities(of person: Identifier<Person>) throws -> [ExternalIdentity] {
        try session.rows(
            """
            SELECT issuer, subject, email FROM external_identity
            WHERE person_id = \(person) AND authority_id = \(authority) ORDER BY id
            """
        ) { row in
            ExternalIdentity(issuer: try row.text(), subject: row.optionalText(), email: row.optionalText())
        }
    }
}

extension Changes {
    /// Links somebody with an identity: oneself, or as an administrator.
    package func link(_ identity: ExternalIdentity, to person: Identifier<Person>) throws {
        try demandOwnOrAdministrator(person)
        let taken = try session.first(
            """
            SELECT 1 FROM external_identity WHERE issuer = \(identity.issuer)
                AND (subject = \(identity.subject) OR email = \(identity.email))
            """
        ) { try $0.integer() }
        guard taken == nil else { throw Failure(.conflict, "Tài khoản này của nhà cung cấp đã được liên kết.") }
        try session.execute(
            """
            INSERT INTO external_identity (authority_id, person_id, issuer, subject, email, linked_at)
            VALUES (\(authority), \(person), \(identity.issuer), \(identity.subject), \(identity.email), \(now))
            """
        )
        try note("account.link", "person/\(person)")
    }

    /// Ends every link of somebody with a provider: one's own, or as an administrator.
    package func unlink(_ person: Identifier<Person>, from issuer: String) throws {
        try demandOwnOrAdministrator(person)
        try session.post(
            """
            DELETE FROM external_identity
            WHERE person_id = \(person) AND authority_id = \(authority) AND issuer = \(issuer)
            """
        )
        try note("account.unlink", "person/\(person)")
    }
}
