package import Kernel
package import Organisations

extension Records {
    /// Who acts, with the roles that the person was given; policies look at their terms.
    package func principal(_ person: Identifier<Person>) throws -> Principal {
        let grants = try grants(where: "person_id = \(person)").map(\.grant)
        var principal = Principal(person: person, authority: authority, grants: grants)
        if grants.contains(where: { $0.role == .leader }) { principal.place(in: try parents()) }
        return principal
    }

    private func parents() throws -> [Identifier<Organisation>: Identifier<Organisation>] {
        var parents: [Identifier<Organisation>: Identifier<Organisation>] = [:]
        try session.forEach(
            "SELECT id, parent_id FROM organisation WHERE authority_id = \(authority) AND parent_id IS NOT NULL"
        ) { row in parents[try row.identifier()] = try row.identifier() }
        return parents
    }

    /// Every role that anybody was given.
    package func grants() throws -> [(person: Identifier<Person>, grant: Grant)] { try grants(where: "TRUE") }

    private func grants(where condition: Statement) throws -> [(person: Identifier<Person>, grant: Grant)] {
        try session.rows(
            """
            SELECT person_id, role, organisation_id, effective_from, effective_to FROM role_grant
            WHERE authority_id = \(authority) AND \(condition) ORDER BY person_id, organisation_id, role
            """
        ) { row in
            let person: Identifier<Person> = try row.identifier()
            let (role, body): (Role, Identifier<Organisation>) = (try row.choice(), try row.identifier())
            return (person, Grant(role, in: body, from: row.optionalDay(), to: row.optionalDay()))
        }
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
