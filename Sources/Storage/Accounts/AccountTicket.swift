package import Accounts
package import Kernel
package import Organisations

/// A secret that is good once and for a while (liên kết dùng một lần).
package enum TicketPurpose: String, Sendable {
    /// Leads somebody whom an administrator invited to setting a password.
    case invitation
    /// Shows that the password was right while the code is asked for.
    case secondStep = "second-step"
}

/// Whose a ticket is.
package struct TicketHolder: Sendable {
    package var authority: Authority
    package var person: Person
}

extension Register {
    /// Whose ticket it is; `nil` for one that was used, has run out, or never was.
    package func holder(of ticket: SecretToken, for purpose: TicketPurpose) throws -> TicketHolder? {
        let now = clock.now()
        let found = try database.read { session in
            try session.enter(.installation)
            return try session.first(
                """
                SELECT a.id, a.code, a.name, p.id, p.name, p.login, p.active_until FROM account_ticket t
                JOIN person p ON p.id = t.person_id JOIN authority a ON a.id = t.authority_id
                WHERE t.token_hash = \(ticket.hash) AND t.purpose = \(purpose.rawValue) AND t.expires_at > \(now)
                """
            ) { row in
                TicketHolder(
                    authority: Authority(id: try row.identifier(), code: try row.text(), name: try row.text()),
                    person: Person(
                        id: try row.identifier(),
                        name: try row.text(),
                        login: row.optionalText(),
                        activeUntil: row.optionalDay()
                    )
                )
            }
        }
        return found.flatMap { $0.person.isActive(on: clock.today) ? $0 : nil }
    }

    /// Sets the password of whoever was invited; the link is good for nothing afterwards.
    ///
    /// - Returns: whether the link was still good.
    package func accept(invitation: SecretToken, password: PasswordHash) throws -> Bool {
        guard let holder = try holder(of: invitation, for: .invitation) else { return false }
        let principal = try read(in: holder.authority.id) { try $0.principal(holder.person.id) }
        return try write(as: principal) { changes in
            // Of two who come with it at the same time one finds it gone.
            guard try changes.endTicket(invitation) else { return false }
            try changes.setPassword(password, of: holder.person.id)
            return true
        }
    }
}

extension Changes {
    /// Makes a link by which somebody sets a password, as an administrator; earlier links end.
    ///
    /// - Parameter days: how long it is good.
    package func invite(_ person: Identifier<Person>, days: Int) throws -> SecretToken {
        guard principal.holds([.administrator], on: now.day) else {
            throw Failure(.forbidden, "Chỉ người quản trị mời được người dùng.")
        }
        guard (1...30).contains(days) else { throw Failure(.usage, "Lời mời có hạn từ 1 đến 30 ngày.") }
        guard let invited = try records.people().first(where: { $0.id == person }) else {
            throw Failure(.notFound, "Không có người số \(person) trong sổ.")
        }
        guard let login = invited.login else {
            throw Failure(.refused, "\(invited.name) chưa có tên đăng nhập nên chưa mời được.")
        }
        guard invited.isActive(on: now.day) else {
            throw Failure(.refused, "Tài khoản “\(login)” đã ngừng dùng nên không mời được.")
        }
        try session.post(
            """
            DELETE FROM account_ticket WHERE authority_id = \(authority) AND person_id = \(person)
                AND purpose = \(TicketPurpose.invitation.rawValue)
            """
        )
        let token = try issue(.invitation, to: person, living: Int64(days) * 86_400)
        try note("account.invite", "person/\(person)")
        return token
    }

    func issue(_ purpose: TicketPurpose, to person: Identifier<Person>, living seconds: Int64) throws -> SecretToken {
        let token = SecretToken()
        let end = Instant(milliseconds: now.milliseconds + seconds * 1000)
        try session.post("DELETE FROM account_ticket WHERE authority_id = \(authority) AND expires_at < \(now)")
        try session.post(
            """
            INSERT INTO account_ticket (token_hash, authority_id, person_id, purpose, made_at, expires_at)
            VALUES (\(token.hash), \(authority), \(person), \(purpose.rawValue), \(now), \(end))
            """
        )
        return token
    }

    @discardableResult
    func endTicket(_ ticket: SecretToken) throws -> Bool {
        try session.execute("DELETE FROM account_ticket WHERE token_hash = \(ticket.hash)") > 0
    }
}
