package import Kernel
import Obligations
package import Organisations
import VietnameseText

/// What changes with people and their roles (quản lý cán bộ và vai trò): only an administrator may, and one always stays.
extension Changes {
    @discardableResult
    package func add(_ person: Person) throws -> Identifier<Person> {
        try demandAdministrator()
        try demandName(person.name)
        if let login = person.login { try demandFree(login) }
        let id: Identifier<Person> = try session.insert(
            """
            INSERT INTO person (authority_id, name, login, active_until)
            VALUES (\(authority), \(person.name), \(person.login), \(person.activeUntil)) RETURNING id
            """
        )
        try note("person.add", "person/\(id)", after: AuditText.object(Self.fields(person)))
        return id
    }

    /// Another name or another login; what is `nil` stays.
    package func rename(_ id: Identifier<Person>, to name: String?, login: String?) throws {
        let before = try demandPerson(id)
        var after = before
        after.name = name ?? before.name
        after.login = login ?? before.login
        try demandName(after.name)
        if let login, login != before.login { try demandFree(login, besides: id) }
        try session.post(
            """
            UPDATE person SET name = \(after.name), login = \(after.login)
            WHERE authority_id = \(authority) AND id = \(id)
            """
        )
        try note(
            "person.rename",
            "person/\(id)",
            before: AuditText.object(Self.fields(before)),
            after: AuditText.object(Self.fields(after))
        )
    }

    /// Gives a role in a body; one that is held there already gets the new term.
    package func grant(_ grant: Grant, to person: Identifier<Person>) throws {
        _ = try demandPerson(person)
        try demandKnown(grant.organisation)
        try demandOrder(grant.from, grant.to)
        try write(grant, to: person)
        try demandAdministratorStays(after: grant.to)
        try note("person.grant", "person/\(person)", after: AuditText.object(Self.fields(grant)))
    }

    /// Takes a role away, with its last day.
    package func revoke(
        _ role: Role,
        in organisation: Identifier<Organisation>,
        from person: Identifier<Person>,
        lastDay: LocalDay
    ) throws {
        let who = try demandPerson(person)
        let held = try records.principal(person).grants.first { $0.role == role && $0.organisation == organisation }
        guard let held, held.to.map({ $0 > lastDay }) ?? true else {
            throw Failure(
                .refused,
                "\(who.name) không giữ vai trò \(role.words) tại cơ quan đó sau ngày \(lastDay.vietnamese)."
            )
        }
        var ended = held
        ended.to = lastDay
        try write(ended, to: person)
        try demandAdministratorStays(after: lastDay)
        try note(
            "person.revoke",
            "person/\(person)",
            before: AuditText.object(Self.fields(held)),
            after: AuditText.object(Self.fields(ended))
        )
    }

    /// Closes an account with its last day; the posts end with it, what the person did stays.
    package func end(_ id: Identifier<Person>, lastDay: LocalDay) throws {
        let before = try demandPerson(id)
        try session.post(
            "UPDATE person SET active_until = \(lastDay) WHERE authority_id = \(authority) AND id = \(id)"
        )
        try session.post(
            """
            UPDATE post SET effective_to = \(lastDay) WHERE authority_id = \(authority) AND person_id = \(id)
                AND (effective_to IS NULL OR effective_to > \(lastDay))
            """
        )
        try demandAdministratorStays(after: lastDay)
        let after = AuditText.object([("activeUntil", lastDay.value)])
        try note("person.end", "person/\(id)", before: AuditText.object(Self.fields(before)), after: after)
    }

    /// Gives another person every role and post that somebody holds today, and ends them there (bàn giao vai trò).
    ///
    /// - Returns: how many roles and posts.
    package func handOver(from id: Identifier<Person>, to heir: Identifier<Person>, reason: String) throws -> Int {
        let (_, other) = (try demandPerson(id), try demandPerson(heir))
        guard id != heir else { throw Failure(.refused, "Cần nêu hai người khác nhau để bàn giao.") }
        guard reason.contains(where: \.isLetter) else { throw Failure(.refused, "Cần ghi rõ lý do bàn giao.") }
        let (today, yesterday) = (now.day, now.day.adding(days: -1))
        let held = try records.principal(id).grants.filter { $0.to.map { $0 >= today } ?? true }
        let posts = try records.posts().filter { $0.person == id && ($0.to.map { $0 >= today } ?? true) }
        let theirs = try records.principal(heir).grants
        for grant in held {
            var (given, ended) = (grant, grant)
            given.from = max(grant.from ?? today, today)
            ended.to = yesterday
            if let twin = theirs.first(where: { $0.role == grant.role && $0.organisation == grant.organisation }) {
                (given.from, given.to) = (twin.from, twin.to == nil ? nil : grant.to)
            }
            try write(given, to: heir)
            try write(ended, to: id)
        }
        for post in posts {
            var given = post
            (given.person, given.holder, given.from) = (heir, other.name, max(post.from ?? today, today))
            try appoint(given)
            try release(post.id, on: yesterday)
        }
        try demandAdministratorStays(after: nil)
        let count = held.count + posts.count
        let after = AuditText.object([("to", heir.value), ("roles", held.count.value), ("posts", posts.count.value)])
        try note("person.hand-over", "person/\(id)", after: after, reason: reason)
        return count
    }
}

extension Changes {
    /// Writes a role, over an earlier term of the same.
    func write(_ grant: Grant, to person: Identifier<Person>) throws {
        try session.post(
            """
            INSERT INTO role_grant (authority_id, person_id, organisation_id, role, effective_from, effective_to)
            VALUES (\(authority), \(person), \(grant.organisation), \(grant.role.rawValue), \(grant.from), \(grant.to))
            ON CONFLICT (person_id, organisation_id, role)
                DO UPDATE SET effective_from = excluded.effective_from, effective_to = excluded.effective_to
            """
        )
    }

    // Nobody may leave the register without anybody who can let people in: not today, not on the day after the change.
    private func demandAdministratorStays(after lastDay: LocalDay?) throws {
        let people = try records.people()
        let grants = try records.grants()
        for day in Set([now.day, max(now.day, (lastDay ?? now.day).adding(days: 1))]) {
            let stays = grants.contains { person, grant in
                grant.role == .administrator && grant.holds(on: day)
                    && people.contains { $0.id == person && $0.login != nil && $0.isActive(on: day) }
            }
            guard stays else {
                throw Failure(
                    .refused,
                    "Từ ngày \(day.vietnamese) sẽ không còn ai giữ vai trò quản trị; hãy cấp vai trò đó cho người khác trước."
                )
            }
        }
    }

    private func demandAdministrator() throws {
        guard ObligationPolicy(principal, today: now.day).administers else {
            throw Failure(.forbidden, "Chỉ người quản trị được sửa tài khoản và vai trò.")
        }
    }

    private func demandPerson(_ id: Identifier<Person>) throws -> Person {
        try demandAdministrator()
        guard let person = try records.people().first(where: { $0.id == id }) else {
            throw Failure(.notFound, "Không có người số \(id) trong sổ.")
        }
        return person
    }

    private func demandName(_ name: String) throws {
        guard !FoldedText(name).text.isEmpty else { throw Failure(.refused, "Họ tên phải có chữ.") }
    }

    private func demandFree(_ login: String, besides own: Identifier<Person>? = nil) throws {
        guard !login.isEmpty, !login.contains(where: \.isWhitespace) else {
            throw Failure(.refused, "Tài khoản phải có chữ và không có dấu cách.")
        }
        // Letters large and small are one to whoever types them.
        let known = try records.people().first { $0.id != own && $0.login?.lowercased() == login.lowercased() }
        if let known {
            throw Failure(.conflict, "Tài khoản “\(known.login ?? login)” đã thuộc về \(known.name).")
        }
    }

    private static func fields(_ person: Person) -> [(String, Value)] {
        [("name", person.name.value), ("login", person.login.value), ("activeUntil", person.activeUntil.value)]
    }

    private static func fields(_ grant: Grant) -> [(String, Value)] {
        [
            ("role", grant.role.rawValue.value), ("organisation", grant.organisation.value),
            ("from", grant.from.value), ("to", grant.to.value),
        ]
    }
}
