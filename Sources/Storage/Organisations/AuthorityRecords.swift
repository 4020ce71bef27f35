package import Kernel
package import Organisations

/// Authorities themselves, which stand above the rows of each (đơn vị sử dụng).
extension Register {
    /// Founds an authority with its first body and first administrator, who also holds the office's role.
    package func found(code: String, name: String, body: String, administrator: String, login: String) throws
        -> Principal
    {
        let now = clock.now()
        return try database.write { session in
            // Of two who found it at once the second waits here, and is told.
            let made: Identifier<Authority>? = try session.first(
                """
                INSERT INTO authority (code, name, created_at) VALUES (\(code), \(name), \(now))
                ON CONFLICT (code) DO NOTHING RETURNING id
                """
            ) { try $0.identifier() }
            guard let authority = made else {
                throw Failure(.conflict, "Đã có đơn vị “\(code)”; hãy dùng mã khác.")
            }
            try session.enter(.authority(authority))
            try AuditPen.found(session, authority)
            let person: Identifier<Person> = try session.insert(
                """
                INSERT INTO person (authority_id, name, login) VALUES (\(authority), \(administrator), \(login))
                RETURNING id
                """
            )
            // Whoever founds it may do what founding needs; there is no body yet to hold a role in.
            let founder = Principal(
                person: person,
                authority: authority,
                grants: [Grant(.administrator, in: Identifier(0))]
            )
            return try Changes(Records(session, of: authority, by: rules), by: founder, at: now).closing { changes in
                try changes.note(
                    "authority.found",
                    "authority/\(authority)",
                    after: AuditText.object([("name", .text(name))])
                )
                try changes.markIndexed()
                let organisation = try changes.add(Organisation(id: Identifier(0), kind: .party, name: body))
                for role in [Role.administrator, .office] {
                    try changes.grant(Grant(role, in: organisation), to: person)
                }
                return try changes.records.principal(person)
            }
        }
    }

    package func authorities() throws -> [Authority] {
        try database.read { session in
            try session.rows("SELECT id, code, name FROM authority ORDER BY code") { row in
                Authority(id: try row.identifier(), code: try row.text(), name: try row.text())
            }
        }
    }
}
