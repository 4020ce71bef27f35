import Foundation
import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct CheckpointTests {
    private func key(_ ward: Ward) throws -> CheckpointKey {
        try CheckpointKey(file: ward.folder.appending(path: "audit.key").path)
    }

    private func authority(_ ward: Ward) throws -> Authority { try #require(try ward.register.authorities().first) }

    private func add(_ name: String, to ward: Ward) throws {
        try ward.register.write(as: ward.office) { changes in
            _ = try changes.add(Organisation(id: Identifier(0), kind: .school, name: name))
        }
    }

    @Test(arguments: Engine.present)
    func `a trail that only grew fits its checkpoint`(engine: Engine) throws {
        let ward = try Ward(engine)
        let authority = try authority(ward)
        let made = try ward.register.checkpoint(of: authority, signedBy: key(ward))
        try add("Trường Tiểu học An Hạ", to: ward)
        let read = try AuditCheckpoint(try made.text(), publicKey: made.publicKey)
        #expect(read == made && made.entries > 0)
        #expect(try ward.register.faults(against: read, of: authority) == [])
    }

    @Test(arguments: Engine.present)
    func `a trail that was written anew, hashes and all, does not`(engine: Engine) throws {
        let ward = try Ward(engine)
        let authority = try authority(ward)
        try add("Trường Tiểu học An Hạ", to: ward)
        let made = try ward.register.checkpoint(of: authority, signedBy: key(ward))
        // As if the last entry had never been, and another had come instead.
        let guards =
            engine == .sqlite ? "DROP TRIGGER audit_no_delete" : "DROP TRIGGER audit_no_change ON audit_entry"
        try ward.run(
            """
            \(guards);
            DELETE FROM audit_entry WHERE sequence = (SELECT sequence FROM audit_head WHERE lane = 0);
            UPDATE audit_head SET sequence = sequence - 1 WHERE lane = 0;
            UPDATE audit_head SET hash = (SELECT hash FROM audit_entry e WHERE e.sequence = audit_head.sequence)
                WHERE lane = 0;
            """
        )
        let shorter = try ward.register.faults(against: made, of: authority)
        #expect(shorter.count == 1 && shorter[0].contains("không còn dòng"), "\(shorter)")
        try add("Trường Trung học An Hạ", to: ward)
        let verdict = try ward.register.read(in: ward.authority) { try $0.audit.verify() }
        guard case .whole = verdict else {
            Issue.record("the forged chain should hold: \(verdict)")
            return
        }
        let rewritten = try ward.register.faults(against: made, of: authority)
        #expect(rewritten.count == 1 && rewritten[0].contains("viết lại"), "\(rewritten)")
    }

    @Test func `a checkpoint that was changed, or signed by somebody else, is refused`() throws {
        let ward = try Ward()
        let authority = try authority(ward)
        let made = try ward.register.checkpoint(of: authority, signedBy: key(ward))
        let text = String(decoding: try made.text(), as: UTF8.self)
        let changes = [
            ("\"sequence\" : \(made.heads[0].sequence)", "\"sequence\" : 1"), ("Phường An Hạ", "Phường An Hà"),
            (made.created, "2020-01-01T00:00:00.000Z"),
        ]
        for (from, to) in changes {
            let changed = text.replacingOccurrences(of: from, with: to)
            #expect(changed != text)
            let failure = #expect(throws: Failure.self) { try AuditCheckpoint(Array(changed.utf8), publicKey: nil) }
            #expect(failure?.code == .corrupt, "\(from)")
        }
        let other = try CheckpointKey(file: ward.folder.appending(path: "khac.key").path)
        let forged = try ward.register.checkpoint(of: authority, signedBy: other)
        #expect(throws: Failure.self) { try AuditCheckpoint(try forged.text(), publicKey: made.publicKey) }
        #expect(throws: Failure.self) { try AuditCheckpoint(Array("{}".utf8), publicKey: nil) }
    }

    @Test func `the key is made once, for its owner alone`() throws {
        let ward = try Ward()
        let file = ward.folder.appending(path: "audit.key").path
        let authority = try authority(ward)
        let first = try ward.register.checkpoint(of: authority, signedBy: CheckpointKey(file: file))
        #expect(
            try ward.register.checkpoint(of: authority, signedBy: CheckpointKey(file: file)).publicKey
                == first.publicKey
        )
        let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(rights == 0o600)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
        let failure = #expect(throws: Failure.self) { try CheckpointKey(file: file) }
        #expect(failure?.code == .refused)
    }

    @Test(arguments: Engine.present)
    func `the trail is listed by obligation, by day, the latest`(engine: Engine) throws {
        let ward = try Ward(engine)
        let id = try ward.confirm(try ward.propose([nil])[0])
        func lines(_ filter: AuditFilter) throws -> [AuditLine] {
            try ward.register.read(in: ward.authority) { try $0.audit.lines(filter) }
        }
        #expect(try lines(AuditFilter(obligation: id)).map(\.entry.action) == ["obligation.confirm"])
        let all = try lines(AuditFilter())
        #expect(all.map(\.sequence) == all.map(\.sequence).sorted() && all.last?.personName == "Lê Thị Hoa")
        #expect(try lines(AuditFilter(limit: 2)) == Array(all.suffix(2)))
        #expect(try lines(AuditFilter(since: ward.now.day)) == all)
        #expect(try lines(AuditFilter(since: LocalDay(parsing: "2024-06-22"))).isEmpty)
    }
}
