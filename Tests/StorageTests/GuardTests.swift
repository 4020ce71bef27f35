import Foundation
import Kernel
import Obligations
import Organisations
import Storage
import StorageSQLite
import Synchronization
import TestSupport
import Testing

/// What is written past the program is refused by the database, or named by the check.
@Suite struct GuardTests {
    @Test(arguments: [
        """
        INSERT OR REPLACE INTO obligation (id, authority_id, content, modality, issued, first_deadline, stage)
        VALUES (1, 1, 'x', 'order', '2024-06-21', '2030-01-01', 'assigned')
        """,
        """
        INSERT OR REPLACE INTO audit_entry (authority_id, lane, sequence, at, person_id, action, subject, hash)
        SELECT authority_id, lane, sequence, at, person_id, 'x', subject, hash FROM audit_entry LIMIT 1
        """,
        """
        INSERT OR REPLACE INTO obligation_event (id, authority_id, obligation_id, action, at, person_id, note)
        VALUES (1, 1, 1, 'accept', '2024-06-21T02:00:00.000Z', 1, '')
        """, "UPDATE OR REPLACE obligation SET id = 1 WHERE id = 2",
    ])
    func `no row takes another's place, whatever the connection allows`(script: String) throws {
        let whole = try WholeRegister(.sqlite)
        let before = try whole.ward.database.everything()
        let failure = #expect(throws: Failure.self) {
            // As the plain tool has it, deleting by REPLACE fires no trigger.
            try whole.ward.run("PRAGMA recursive_triggers = OFF; \(script)")
        }
        #expect(failure?.code == .conflict)
        #expect(try whole.ward.database.everything() == before)
    }

    @Test(arguments: Engine.present)
    func `a change that left no entry is named`(engine: Engine) throws {
        for script in [
            "UPDATE obligation SET due = '2031-01-03', deadline = '2031-01-03' WHERE id = 1",
            "UPDATE obligation SET content = 'Việc khác' WHERE id = 1",
            "UPDATE obligation SET progress = 99 WHERE id = 1",
        ] {
            let whole = try WholeRegister(engine)
            try whole.ward.run(script)
            let faults = try InstallationCheck(whole.ward.database, whole.files).run().faults
            #expect(faults == ["Nhiệm vụ 1 khác với dòng nhật ký cuối cùng."], "\(script): \(faults)")
        }
    }

    @Test(arguments: Engine.present)
    func `what an import brought is in order, also when somebody went on with it`(engine: Engine) throws {
        let ward = try Ward(engine)
        let files = try FileStore(folder: ward.folder.appending(path: "files").path)
        try ward.register.write(as: ward.office) { changes in
            let batch = ImportBatch(
                kind: .obligations,
                fileName: "so.csv",
                sha256: "ab",
                byteCount: 10,
                rows: 2,
                skipped: 0
            )
            var done = Obligation(
                id: Identifier(0),
                content: "Việc 1",
                parties: [Party(.lead, "Công an phường", organisation: ward.police)],
                issued: ward.now.day.adding(days: -9),
                deadline: ward.now.day
            )
            let open = done
            done.evidence = ward.now.day
            done.accepted = ward.now.day
            (done.stage, done.progress) = (.done, 100)
            let rows = [done, open].enumerated().map { index, row in
                ImportedObligation(row, sheet: nil, row: index + 2, symbol: nil, note: "so.csv")
            }
            try changes.add(rows, of: try changes.beginImport(batch))
        }
        #expect(try InstallationCheck(ward.database, files).run().faults == [])
        try ward.register.write(as: ward.office) { _ = try $0.take(.receive, with: Identifier(2)) }
        #expect(try InstallationCheck(ward.database, files).run().faults == [])
    }

    @Test func `reading goes on while somebody else holds the right to write`() throws {
        let ward = try Ward()
        _ = try ward.propose([nil])
        let path = ward.folder.appending(path: "register.sqlite").path
        // Leaves nothing in the journal, so that opening it to write has to write first.
        try SQLiteDatabase(path: path).close()
        let said = Said()
        let other = try ward.database.write { session in
            try session.enter(.authority(ward.authority))
            let start = ContinuousClock.now
            let other = try SQLiteDatabase(path: path, patience: 3) { said.isSaid.withLock { $0 = true } }
            let register = try Register(other, clock: ward.register.clock)
            #expect(try register.read(in: ward.authority) { try $0.documents().count } == 1)
            #expect(ContinuousClock.now - start < .seconds(2))
            let failure = #expect(throws: Failure.self) {
                try register.write(as: ward.office) { try $0.note("test", "test/1") }
            }
            #expect(failure?.code == .locked)
            return other
        }
        #expect(said.isSaid.withLock { $0 })
        let register = try Register(other, clock: ward.register.clock)
        try register.write(as: ward.office) { try $0.note("test", "test/1") }
        try other.close()
        #expect(try ward.trailHolds())
    }

    @Test func `what is committed is on the disk`() throws {
        let ward = try Ward()
        let synchronous = try ward.database.write { try $0.first("PRAGMA synchronous") { try $0.integer() } }
        #expect(synchronous == 2)
    }
}

private final class Said: Sendable {
    let isSaid = Mutex(false)
}
