package import Accounts
package import Kernel
package import Organisations

/// Who somebody is at a provider (tài khoản đăng nhập một lần), linked beforehand: nobody gets an account here by having
/// one elsewhere.
package struct ExternalIdentity: Hashable, Sendable {
    /// The provider, as its tokens name it.
    package var issuer: String
    /// What the provider calls the person.
    package var subject: String

    package init(issuer: String, subject: String) { (self.issuer, self.subject) = (issuer, subject) }
}

extension Register {
    /// Begins a session for whom a provider vouches for; `.wrong` for somebody whom nobody has linked.
    ///
    /// - Parameter skipsCode: whether the second step was the provider's.
    package func signIn(as identity: ExternalIdentity, skipsCode: Bool, device: String, browser: SecretToken?) throws
        -> SignInOutcome
    {
        let owner = try database.read { session in
            try session.enter(.installation)
            return try session.first(
                """
                SELECT authority_id, person_id FROM external_identity
                WHERE issuer = \(identity.issuer) AND subject = \(identity.subject)
                """
            ) { (try $0.identifier() as Identifier<Authority>, try $0.identifier() as Identifier<Person>) }
        }
        guard let (authority, id) = owner else { return .wrong }
        let person = try read(in: authority) { records in try records.people().first { $0.id == id } }
        guard let person, person.login != nil, person.isActive(on: clock.today) else { return .wrong }
        return try admit(id, of: authority, device, browser, skipsCode: skipsCode)
    }

    /// Links whoever was invited with an identity and lets them in; the invitation is good for nothing afterwards.
    ///
    /// - Returns: `.wrong` where the invitation is not good any more.
    package func accept(
        invitation: SecretToken,
        as identity: ExternalIdentity,
        skipsCode: Bool,
        device: String,
        browser: SecretToken?
    ) throws -> SignInOutcome {
        guard let holder = try holder(of: invitation, for: .invitation) else { return .wrong }
        let principal = try read(in: holder.authority.id) { try $0.principal(holder.person.id) }
        return try write(as: principal) { changes in
            guard try changes.endTicket(invitation) else { return .wrong }
            try changes.link(identity)
            return try changes.admit(device, browser, skipsCode: skipsCode)
        }
    }
}

extension Records {
    /// Whether somebody may come in by way of a provider.
    package func isLinked(_ person: Identifier<Person>, with issuer: String) throws -> Bool {
        try session.first(
            """
            SELECT 1 FROM external_identity
            WHERE person_id = \(person) AND authority_id = \(authority) AND issuer = \(issuer)
            """
        ) { try $0.integer() } != nil
    }

    /// Everybody who may come in by way of a provider.
    package func linked(with issuer: String) throws -> Set<Identifier<Person>> {
        Set(
            try session.rows(
                "SELECT person_id FROM external_identity WHERE authority_id = \(authority) AND issuer = \(issuer)"
            ) { try $0.identifier() }
        )
    }
}

extension Changes {
    /// Links oneself with an identity, in the place of an earlier one of the same provider. One that is another's is refused.
    package func link(_ identity: ExternalIdentity) throws {
        let person = principal.person
        try session.post("DELETE FROM external_identity WHERE person_id = \(person) AND issuer = \(identity.issuer)")
        // Also another authority's, whose rows are not seen from here.
        let count = try session.execute(
            """
            INSERT INTO external_identity (authority_id, person_id, issuer, subject, linked_at)
            VALUES (\(authority), \(person), \(identity.issuer), \(identity.subject), \(now)) ON CONFLICT DO NOTHING
            """
        )
        guard count > 0 else {
            throw Failure(.refused, "Tài khoản này của nhà cung cấp đã được liên kết với người khác.")
        }
        try note("account.link", "person/\(person)")
    }

    /// Ends the link of somebody with a provider: one's own, or as an administrator.
    ///
    /// Whoever has no password keeps it until an administrator ends it: there would be no way in.
    package func unlink(_ person: Identifier<Person>, from issuer: String) throws {
        try demandOwnOrAdministrator(person)
        guard try person != principal.person || records.password(of: person) != nil else {
            throw Failure(
                .refused,
                "Bạn chưa có mật khẩu nên không bỏ liên kết được; hãy nhờ quản trị gửi liên kết đặt mật khẩu."
            )
        }
        let count = try session.execute(
            """
            DELETE FROM external_identity
            WHERE person_id = \(person) AND authority_id = \(authority) AND issuer = \(issuer)
            """
        )
        if count > 0 { try note("account.unlink", "person/\(person)") }
    }
}
