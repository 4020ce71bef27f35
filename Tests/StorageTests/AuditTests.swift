import Kernel
import Obligations
import Organisations
import Storage
import Testing

@Suite struct AuditTests {
    @Test(arguments: Engine.present)
    func `every write leaves an entry and the chain holds`(engine: Engine) throws {
        let ward = try Ward(engine)
        _ = try ward.confirm(try ward.propose([nil])[0])
        var actions: [String] = []
        let verdict = try ward.register.read(in: ward.authority) { records in
            try records.audit.walk { entry, _ in actions.append(entry.action) }
            return try records.audit.verify()
        }
        #expect(actions.suffix(3) == ["organisation.add", "document.import", "obligation.confirm"])
        guard case .whole(let last) = verdict else {
            Issue.record("the chain does not hold: \(verdict)")
            return
        }
        #expect(last.sequence == Int64(actions.count) && last.hash.count == 64)
    }

    @Test(arguments: [
        "UPDATE audit_entry SET reason = 'x' WHERE sequence = 2", "DELETE FROM audit_entry WHERE sequence = 2",
        "DELETE FROM obligation_event", "UPDATE obligation_event SET note = 'x'",
        "UPDATE obligation SET first_deadline = '2030-01-01'",
    ])
    func `what was written is never changed, not even by hand`(script: String) throws {
        for engine in Engine.present { try refuses(script, Ward(engine)) }
    }

    private func refuses(_ script: String, _ ward: Ward) throws {
        _ = try ward.confirm(try ward.propose([LocalDay(parsing: "2024-07-19")])[0])
        let failure = #expect(throws: Failure.self) { try ward.database.write { try $0.run(script: script) } }
        #expect(failure?.code == .conflict, "\(script)")
    }

    @Test(arguments: [
        ("UPDATE audit_entry SET after = '{}' WHERE sequence = 3", Int64(3)),
        ("UPDATE audit_entry SET person_id = 99 WHERE sequence = 1", 1),
        ("UPDATE audit_entry SET reason = '' WHERE sequence = 4", 4),
        ("DELETE FROM audit_entry WHERE sequence = 2", 2),
        ("DELETE FROM audit_entry WHERE sequence = (SELECT MAX(sequence) FROM audit_entry)", 6),
        ("UPDATE audit_entry SET sequence = 100 WHERE sequence = 5", 5),
        ("DELETE FROM audit_entry; DELETE FROM audit_head", 1),
    ])
    func `whoever goes around the guards is found out at the first broken entry`(script: String, broken: Int64) throws {
        for engine in Engine.present { try finds(script, broken, Ward(engine)) }
    }

    private func finds(_ script: String, _ broken: Int64, _ ward: Ward) throws {
        _ = try ward.propose([nil])
        let guards =
            switch ward.database.dialect {
            case .sqlite: "DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete; "
            case .postgresql: "DROP TRIGGER audit_no_change ON audit_entry; "
            }
        try ward.database.write { try $0.run(script: guards + script) }
        let verdict = try ward.register.read(in: ward.authority) { try $0.audit.verify() }
        #expect(verdict == .broken(at: broken), "\(script)")
    }

    @Test func `no two entries have the same bytes`() {
        let at = Instant(milliseconds: 0)
        let first = AuditEntry(at: at, person: Identifier(1), action: "a", subject: "bc", before: nil, after: "")
        let moved = AuditEntry(at: at, person: Identifier(1), action: "ab", subject: "c", before: "", after: nil)
        let authority = Identifier<Authority>(1)
        #expect(
            AuditChain.link(first, of: authority, after: .start) != AuditChain.link(moved, of: authority, after: .start)
        )
    }
}
