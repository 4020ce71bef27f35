package import Accounts
package import Kernel
package import Organisations

extension Records {
    /// The password of an account, `nil` where none was set yet.
    package func password(of person: Identifier<Person>) throws -> PasswordHash? {
        try session.first(
            "SELECT password FROM account WHERE person_id = \(person) AND authority_id = \(authority)"
        ) { PasswordHash(kept: try $0.text()) }
    }
}

extension Changes {
    /// Sets the password of an account: one's own, or as an administrator. Its sessions end, and links to set one.
    ///
    /// - Parameter kept: the session that goes on.
    package func setPassword(_ password: PasswordHash, of person: Identifier<Person>, keeping kept: SecretToken? = nil)
        throws
    {
        try demandOwnOrAdministrator(person)
        guard try records.people().contains(where: { $0.id == person && $0.login != nil }) else {
            throw Failure(.notFound, "Người này chưa có tên đăng nhập nên chưa đặt được mật khẩu.")
        }
        try session.post(
            """
            INSERT INTO account (person_id, authority_id, password, changed_at)
            VALUES (\(person), \(authority), \(password.text), \(now))
            ON CONFLICT (person_id) DO UPDATE SET password = EXCLUDED.password, changed_at = EXCLUDED.changed_at
            """
        )
        try dropSessions(of: person, but: kept)
        try session.post("DELETE FROM account_ticket WHERE authority_id = \(authority) AND person_id = \(person)")
        try session.post("DELETE FROM known_browser WHERE authority_id = \(authority) AND person_id = \(person)")
        try note("account.password", "person/\(person)")
    }
}

extension Register {
    /// Changes one's own password, for which the present one is asked; other sessions end.
    ///
    /// - Returns: whether the present one was right.
    package func changePassword(
        of principal: Principal,
        from present: String,
        to password: PasswordHash,
        keeping session: SecretToken
    ) throws -> Bool {
        let kept = try read(in: principal.authority) { try $0.password(of: principal.person) }
        guard kept?.matches(present) ?? false else { return false }
        try write(as: principal) { try $0.setPassword(password, of: principal.person, keeping: session) }
        return true
    }
}
