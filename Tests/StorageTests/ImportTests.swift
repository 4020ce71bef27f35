import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

/// Tables taken in and taken back, on both engines.
@Suite struct ImportTests {
    private func rows(_ count: Int, of ward: Ward) -> [ImportedObligation] {
        (1...count).map { number in
            var obligation = Obligation(
                id: Identifier(0),
                content: "Việc số \(number)",
                parties: [Party(.lead, "Công an phường", organisation: ward.police), Party(.coordinating, "Hội Lạ")],
                issued: ward.now.day,
                deadline: LocalDay(parsing: "2024-07-19")
            )
            if number == 1 {
                obligation.evidence = ward.now.day
                obligation.accepted = ward.now.day
                obligation.progress = 100
                obligation.stage = .done
            }
            return ImportedObligation(obligation, sheet: "2024", row: number, symbol: "12-TB/ĐU", note: "Nhập")
        }
    }

    private func batch(_ count: Int, sha256: String = "ab") -> ImportBatch {
        ImportBatch(kind: .obligations, fileName: "so.xlsx", sha256: sha256, byteCount: 9, rows: count, skipped: 0)
    }

    @discardableResult
    private func take(_ count: Int, into ward: Ward) throws -> Identifier<ImportBatch> {
        try ward.register.write(as: ward.office) { changes in
            let id = try changes.beginImport(batch(count))
            try changes.add(rows(count, of: ward), of: id)
            return id
        }
    }

    private func kept(_ ward: Ward) throws -> [Obligation] {
        try ward.register.read(in: ward.authority) { try $0.obligations(ObligationQuery(), for: ward.policy) }
    }

    private func verdict(_ ward: Ward) throws -> AuditVerdict {
        try ward.register.read(in: ward.authority) { try $0.audit.verify() }
    }

    @Test(arguments: Engine.present)
    func `rows come with their bodies, events and audit entries, in their order`(engine: Engine) throws {
        let ward = try Ward(engine)
        try take(1200, into: ward)
        let kept = try kept(ward).sorted { $0.id < $1.id }
        #expect(kept.map(\.content) == (1...1200).map { "Việc số \($0)" })
        #expect(kept.allSatisfy { $0.parties.map(\.name) == ["Công an phường", "Hội Lạ"] })
        try ward.register.read(in: ward.authority) { records in
            #expect(try records.events(of: kept[0].id).map(\.kind) == [.confirm, .submit, .accept])
            #expect(try records.symbols(of: [kept[5].id]) == [kept[5].id: "12-TB/ĐU"])
            var imported = 0
            try records.audit.walk { entry, _ in imported += entry.action == "obligation.import" ? 1 : 0 }
            #expect(imported == 1200)
            #expect(try records.imports().map(\.rows) == [1200])
        }
        guard case .whole = try verdict(ward) else { return #expect(Bool(false), "the chain is broken") }
    }

    @Test(arguments: Engine.present)
    func `what fails in the middle leaves nothing`(engine: Engine) throws {
        let ward = try Ward(engine)
        #expect(throws: Failure(.interrupted, "")) {
            try ward.register.write(as: ward.office) { changes in
                let id = try changes.beginImport(batch(2))
                try changes.add(rows(2, of: ward), of: id)
                throw Failure(.interrupted, "")
            }
        }
        #expect(try kept(ward).isEmpty)
        #expect(try ward.register.read(in: ward.authority) { try $0.imports() }.isEmpty)
        guard case .whole = try verdict(ward) else { return #expect(Bool(false), "the chain is broken") }
    }

    @Test(arguments: Engine.present)
    func `an import is undone as a whole, and its file may come again`(engine: Engine) throws {
        let ward = try Ward(engine)
        let other = try ward.confirm(ward.propose([nil])[0])
        let id = try take(30, into: ward)
        #expect(throws: Failure.self) { try take(30, into: ward) }
        try ward.run(
            """
            INSERT INTO notification (authority_id, person_id, obligation_id, due, rung, reason, day, made_at)
            SELECT authority_id, \(ward.office.person), id, '2024-06-30', 0, 'office', '2024-06-30', '2024-06-30T00:00:00.000Z'
            FROM obligation
            """
        )
        try ward.register.write(as: ward.office) { _ = try $0.undo(id, reason: "Nhập nhầm") }
        #expect(try ward.register.read(in: ward.authority) { try $0.unreadNotices(of: ward.office.person) } == 1)
        #expect(try kept(ward).map(\.id) == [other])
        let batches = try ward.register.read(in: ward.authority) { try $0.imports() }
        #expect(batches.map(\.undoReason) == ["Nhập nhầm"] && batches[0].undone == ward.now)
        guard case .whole = try verdict(ward) else { return #expect(Bool(false), "the chain is broken") }
        try take(30, into: ward)
        #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { _ = try $0.undo(id, reason: "lại") }
        }
        #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { _ = try $0.undo(Identifier(2), reason: " ") }
        }
    }

    @Test(arguments: Engine.present)
    func `what somebody has worked with is not taken back`(engine: Engine) throws {
        let ward = try Ward(engine)
        let id = try take(3, into: ward)
        let second = try kept(ward).first { $0.content == "Việc số 2" }?.id ?? Identifier(0)
        try ward.register.write(as: ward.office) { try $0.take(.receive, with: second) }
        let failure = #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { _ = try $0.undo(id, reason: "x") }
        }
        #expect(failure?.code == .refused && failure?.message.contains("nhiệm vụ số \(second)") == true)
        #expect(try kept(ward).count == 3)
        #expect(try ward.register.read(in: ward.authority) { try $0.importBatch(id)?.undone } == nil)
    }

    @Test(arguments: Engine.present)
    func `events go only with an import that is undone`(engine: Engine) throws {
        let ward = try Ward(engine)
        try take(2, into: ward)
        for statement in [
            "DELETE FROM obligation_event", "UPDATE obligation_event SET note = 'x'", "DELETE FROM import_batch",
        ] {
            #expect(throws: (any Error).self, "\(statement)") {
                try ward.run(statement)
            }
        }
    }

    @Test(arguments: Engine.present)
    func `bodies are taken back unless a paper knows them`(engine: Engine) throws {
        let ward = try Ward(engine)
        func take(_ names: [String], _ sha256: String) throws -> Identifier<ImportBatch> {
            try ward.register.write(as: ward.office) { changes in
                let batch = ImportBatch(
                    kind: .organisations,
                    fileName: "danh-ba.csv",
                    sha256: sha256,
                    byteCount: 1,
                    rows: names.count,
                    skipped: 0
                )
                let id = try changes.beginImport(batch)
                let bodies = names.map {
                    Organisation(id: Identifier(0), kind: .party, name: $0, aliases: ["\($0) phường"])
                }
                try changes.add(bodies, rows: names.indices.map { (nil, $0 + 2) }, parents: [1: 0], of: id)
                _ = try changes.matchNames()
                return id
            }
        }
        let free = try take(["Hội Một", "Hội Hai"], "a1")
        try ward.register.write(as: ward.office) { _ = try $0.undo(free, reason: "nhầm") }
        #expect(try ward.register.read(in: ward.authority) { try $0.organisations() }.count == 2)
        _ = try ward.propose([nil])
        let used = try take(["Đảng ủy", "Hội Ba"], "a2")
        let failure = #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { _ = try $0.undo(used, reason: "nhầm") }
        }
        #expect(failure?.message.contains("“Đảng ủy”") == true)
    }

    @Test(arguments: Engine.present)
    func `nobody without the office's role takes a table in or back`(engine: Engine) throws {
        let ward = try Ward(engine)
        let id = try take(1, into: ward)
        let member = try ward.person(.unitMember, login: "minh")
        #expect(throws: Failure.self) {
            try ward.register.write(as: member) { _ = try $0.beginImport(batch(1, sha256: "cd")) }
        }
        #expect(throws: Failure.self) { try ward.register.write(as: member) { _ = try $0.undo(id, reason: "x") } }
    }
}
