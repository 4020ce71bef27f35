package import Kernel
package import Organisations

extension Records {
    /// Who acts, with the roles that the person was given; policies look at their terms.
    package func principal(_ person: Identifier<Person>) throws -> Principal {
        let grants = try session.rows(
            """
            SELECT role, organisation_id, effective_from, effective_to FROM role_grant
            WHERE authority_id = \(authority) AND person_id = \(person) ORDER BY organisation_id, role
            """
        ) { row in
            Grant(try row.choice(), in: try row.identifier(), from: row.optionalDay(), to: row.optionalDay())
        }
        return Principal(person: person, authority: authority, grants: grants)
    }

    /// The person with a login, `nil` when there is none in this authority.
    package func person(login: String) throws -> Person? {
        try session.first(
            "SELECT id, name, login, active_until FROM person WHERE authority_id = \(authority) AND login = \(login)",
            Self.person
        )
    }

    package func people() throws -> [Person] {
        try session.rows(
            "SELECT id, name, login, active_until FROM person WHERE authority_id = \(authority) ORDER BY name, id",
            Self.person
        )
    }

    private static func person(_ row: inout Row) throws -> Person {
        Person(
            id: try row.identifier(),
            name: try row.text(),
            login: row.optionalText(),
            activeUntil: row.optionalDay()
        )
    }
}

extension Changes {
    @discardableResult
    package func add(_ person: Person) throws -> Identifier<Person> {
        let id: Identifier<Person> = try session.insert(
            """
            INSERT INTO person (authority_id, name, login, active_until)
            VALUES (\(authority), \(person.name), \(person.login), \(person.activeUntil)) RETURNING id
            """
        )
        try note("person.add", "person/\(id)", after: AuditText.object([("login", (person.login).value)]))
        return id
    }

    package func grant(_ grant: Grant, to person: Identifier<Person>) throws {
        try session.execute(
            """
            INSERT INTO role_grant (authority_id, person_id, organisation_id, role, effective_from, effective_to)
            VALUES (\(authority), \(person), \(grant.organisation), \(grant.role.rawValue), \(grant.from), \(grant.to))
            """
        )
        let after = AuditText.object([
            ("role", .text(grant.role.rawValue)), ("organisation", grant.organisation.value),
        ])
        try note("person.grant", "person/\(person)", after: after)
    }
}
