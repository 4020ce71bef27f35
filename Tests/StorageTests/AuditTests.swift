import Dispatch
import Kernel
import Obligations
import Organisations
import Storage
import Synchronization
import TestSupport
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
        guard case .whole(let heads) = verdict else {
            Issue.record("the chain does not hold: \(verdict)")
            return
        }
        #expect(heads.map(\.lane) == Array(0..<AuditChain.lanes))
        #expect(heads[0].last.sequence == Int64(actions.count) && heads[0].last.hash.count == 64)
        #expect(heads.dropFirst().allSatisfy { $0.last.sequence == 0 })
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
        let failure = #expect(throws: Failure.self) { try ward.run(script) }
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
        ("DELETE FROM audit_entry; UPDATE audit_head SET sequence = 0, hash = '' WHERE lane = 0", 1),
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
        try ward.run(guards + script)
        let verdict = try ward.register.read(in: ward.authority) { try $0.audit.verify() }
        #expect(verdict == .broken(lane: 0, at: broken), "\(script)")
    }

    @Test func `no two entries have the same bytes`() {
        let at = Instant(milliseconds: 0)
        let first = AuditEntry(at: at, person: Identifier(1), action: "a", subject: "bc", before: nil, after: "")
        let moved = AuditEntry(at: at, person: Identifier(1), action: "ab", subject: "c", before: "", after: nil)
        let (authority, start) = (Identifier<Authority>(1), AuditChain.start(of: 0))
        #expect(
            AuditChain.link(first, of: authority, after: start) != AuditChain.link(moved, of: authority, after: start)
        )
    }

    @Test func `a chain cannot pass for another`() {
        let entry = AuditEntry(at: Instant(milliseconds: 0), person: Identifier(1), action: "a", subject: "b")
        let links = (0..<AuditChain.lanes).map {
            AuditChain.link(entry, of: Identifier(1), after: AuditChain.start(of: $0)).hash
        }
        #expect(Set(links).count == AuditChain.lanes)
    }

    /// On a server writers go on beside each other, each with a chain of its own.
    @Test(arguments: Engine.present)
    func `two who write at once both leave their entries`(engine: Engine) throws {
        let ward = try Ward(engine)
        let proposals = try ward.propose(Array(repeating: nil, count: 40))
        let (register, office) = (ward.register, ward.office)
        let faults = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: proposals.count) { index in
            do {
                _ = try register.write(as: office) { changes in
                    try changes.confirm(proposals[index], issued: changes.now.day, quote: "Giao")
                }
            } catch {
                faults.withLock { $0 += 1 }
            }
        }
        #expect(faults.withLock { $0 } == 0)
        guard case .whole(let heads) = try ward.register.read(in: ward.authority, { try $0.audit.verify() }) else {
            Issue.record("a chain does not hold")
            return
        }
        #expect(heads.reduce(0) { $0 + $1.last.sequence } == 46)
    }

    @Test(.enabled(if: Engine.present.contains(.postgresql)))
    func `who writes while another writes takes the next chain and does not wait`() throws {
        let ward = try Ward(.postgresql)
        try ward.register.write(as: ward.office) { changes in
            try changes.note("test.first", "ward")
            try ward.register.write(as: ward.office) { try $0.note("test.second", "ward") }
        }
        guard case .whole(let heads) = try ward.register.read(in: ward.authority, { try $0.audit.verify() }) else {
            Issue.record("a chain does not hold")
            return
        }
        #expect(heads[0].last.sequence == 6 && heads[1].last.sequence == 1)
    }
}
