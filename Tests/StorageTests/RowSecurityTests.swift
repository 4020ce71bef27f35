import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

@Suite(.enabled(if: Engine.present.contains(.postgresql))) struct RowSecurityTests {
    @Test func `a server shows a transaction the rows of its authority and no others`() throws {
        let ward = try Ward(.postgresql)
        _ = try ward.confirm(try ward.propose([nil])[0])
        let other = try neighbour(of: ward)
        #expect(try count("obligation", ward, as: .authority(ward.authority)) == 1)
        #expect(try count("obligation", ward, as: .authority(other)) == 0)
        #expect(try count("obligation", ward, as: nil) == 0)
        #expect(try count("obligation", ward, as: .installation) == 1)
    }

    @Test func `the scope entered last is the one that holds`() throws {
        let ward = try Ward(.postgresql)
        _ = try ward.confirm(try ward.propose([nil])[0])
        let other = try neighbour(of: ward)
        let counts = try ward.database.read { session in
            try session.enter(.installation)
            let all = try session.first("SELECT COUNT(*) FROM obligation") { try $0.integer() }
            try session.enter(.authority(other))
            return (all, try session.first("SELECT COUNT(*) FROM obligation") { try $0.integer() })
        }
        #expect(counts == (1, 0))
    }

    @Test(arguments: [
        "UPDATE person SET name = 'X'", "DELETE FROM proposal_party",
        "INSERT INTO organisation_alias VALUES (1, 1, 'Tên giả')", "UPDATE organisation SET authority_id = 2",
    ])
    func `a server takes nothing that concerns another authority`(script: String) throws {
        let ward = try Ward(.postgresql)
        _ = try ward.propose([nil])
        let other = try neighbour(of: ward)
        let before = try fingerprint(ward)
        _ = try? ward.database.write { session in
            try session.enter(.authority(other))
            try session.run(script: script)
        }
        #expect(try fingerprint(ward) == before, "\(script)")
    }

    /// A table that a later step adds must not be forgotten.
    @Test func `every table with rows of an authority is guarded`() throws {
        let ward = try Ward(.postgresql)
        let open = try ward.database.read { session in
            try session.rows(
                """
                SELECT c.relname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
                    AND a.attname = 'authority_id' AND NOT a.attisdropped
                    AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
                """
            ) { try $0.text() }
        }
        #expect(open == [])
    }

    private func neighbour(of ward: Ward) throws -> Identifier<Authority> {
        let other = try ward.register.found(
            code: "khac",
            name: "Phường khác",
            body: "Văn phòng",
            administrator: "Trần Văn Nam",
            login: "nam"
        )
        return other.authority
    }

    private func count(_ table: StaticString, _ ward: Ward, as scope: Scope?) throws -> Int64? {
        try ward.database.read { session in
            if let scope { try session.enter(scope) }
            return try session.first("SELECT COUNT(*) FROM \(trusted: table)") { try $0.integer() }
        }
    }

    /// What the ward has in the tables that are attacked.
    private func fingerprint(_ ward: Ward) throws -> [String] {
        try ward.database.read { session in
            try session.enter(.authority(ward.authority))
            return try session.rows(
                """
                SELECT name FROM person UNION ALL SELECT name FROM proposal_party
                UNION ALL SELECT name FROM organisation UNION ALL SELECT name FROM organisation_alias ORDER BY 1
                """
            ) { try $0.text() }
        }
    }
}
