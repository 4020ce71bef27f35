import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct ProposalChangesTests {
    private let deadline = LocalDay(parsing: "2024-07-19")
    private let later = LocalDay(daysSinceEpoch: 19_930)

    private func edit(_ change: (inout ProposalEdit) -> Void) -> ProposalEdit {
        var edit = ProposalEdit()
        change(&edit)
        return edit
    }

    @Test(arguments: Engine.present)
    func `an edit keeps what was read, who changed it, and why`(engine: Engine) throws {
        let ward = try Ward(engine)
        let read = try ward.propose([deadline])[0]
        let wanted = edit { edit in
            edit.deadline = .set(later)
            edit.parties[.coordinating] = [Party(.coordinating, "CAP"), Party(.coordinating, "Hội Phụ nữ")]
        }
        let edited = try ward.register.write(as: ward.office) {
            try $0.edit(read.id, by: wanted, reason: "Theo ý kiến")
        }
        #expect(edited.deadline == later && edited.version == 2)
        #expect(edited.parties(.coordinating).map(\.organisation) == [ward.police, nil])
        let (revisions, entries) = try ward.register.read(in: ward.authority) { records throws in
            var entries: [AuditEntry] = []
            try records.audit.walk { entry, _ in entries.append(entry) }
            return (try records.revisions(of: read.id), entries)
        }
        #expect(revisions.map(\.before) == [read] && revisions.map(\.name) == ["Lê Thị Hoa"])
        #expect(revisions.first?.reason == "Theo ý kiến")
        let entry = try #require(entries.last)
        #expect(entry.action == "proposal.edit" && entry.reason == "Theo ý kiến")
        #expect(entry.before?.contains("2024-07-19") == true && entry.after?.contains("Hội Phụ nữ") == true)
        for script in ["UPDATE proposal_revision SET content = 'x'", "DELETE FROM proposal_revision_party"] {
            #expect(throws: Failure.self) { try ward.run(script) }
        }
    }

    @Test(arguments: Engine.present)
    func `the second of two editors is told what the first changed`(engine: Engine) throws {
        let ward = try Ward(engine)
        let read = try ward.propose([deadline])[0]
        let first = edit { $0.deadline = .set(later) }
        try ward.register.write(as: ward.office) { try $0.edit(read.id, by: first, seen: 1) }
        let failure = #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { try $0.edit(read.id, by: edit { $0.content = "Khác" }, seen: 1) }
        }
        #expect(failure?.code == .conflict && failure?.message.contains("19/7/2024 → \(later.vietnamese)") == true)
        #expect(failure?.message.contains("Lê Thị Hoa") == true)
        // Whoever confirms what another edited in the meantime does not confirm something unseen.
        let stale = #expect(throws: Failure.self) { try ward.confirm(read) }
        #expect(stale?.code == .conflict)
    }

    @Test(arguments: Engine.present)
    func `an edit that changes nothing leaves no trace`(engine: Engine) throws {
        let ward = try Ward(engine)
        let read = try ward.propose([deadline])[0]
        let before = try ward.register.read(in: ward.authority) { try $0.audit.verify() }
        let same = try ward.register.write(as: ward.office) { try $0.edit(read.id, by: edit { $0.modality = .order }) }
        #expect(same == read)
        #expect(try ward.register.read(in: ward.authority) { try $0.audit.verify() } == before)
    }

    @Test(arguments: Engine.present)
    func `what is split, merged and marked knows where it comes from`(engine: Engine) throws {
        let ward = try Ward(engine)
        let read = try ward.propose([deadline, deadline, nil])
        let parts = try ward.register.write(as: ward.office) { changes in
            try changes.split(read[0].id, into: [.init("Rà soát", span: 0..<5), .init("Báo cáo")])
        }
        #expect(
            parts.map(\.span) == [0..<5, 0..<10] && parts.allSatisfy { $0.origin == .split && $0.deadline == deadline }
        )
        let whole = try ward.register.write(as: ward.office) { try $0.merge([parts[1].id, read[1].id]) }
        let marked = try ward.register.write(as: ward.office) { changes in
            let passage = Proposal(ordinal: 0, content: "Văn", modality: .order, span: 7..<10, parties: [])
            return try changes.mark(passage, in: read[0].document)
        }
        #expect(whole.ordinal == 6 && marked.ordinal == 7 && marked.origin == .marked)
        try ward.register.read(in: ward.authority) { records throws in
            #expect(try records.heirs(of: read[0].id) == parts.map(\.id))
            #expect(try records.ancestors(of: whole.id) == [read[1].id, parts[1].id])
            #expect(try records.proposals(state: .pending).map(\.id) == [parts[0].id, whole.id, read[2].id, marked.id])
        }
        #expect(throws: Failure.self) { try ward.confirm(read[0]) }
        let outside = #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { changes in
                let passage = Proposal(ordinal: 0, content: "Văn", modality: .order, span: 7..<11, parties: [])
                return try changes.mark(passage, in: read[0].document)
            }
        }
        #expect(outside?.code == .refused)
    }

    @Test(arguments: Engine.present)
    func `a rejection can be taken back, a confirmation cannot`(engine: Engine) throws {
        let ward = try Ward(engine)
        let read = try ward.propose([deadline, nil])
        _ = try ward.confirm(read[1])
        try ward.register.write(as: ward.office) { changes in
            try changes.reject(read[0], reason: "Trùng")
            #expect(try changes.restore(read[0].id).state == .pending)
        }
        #expect(throws: Failure.self) { try ward.register.write(as: ward.office) { try $0.restore(read[1].id) } }
        let actions = try ward.register.read(in: ward.authority) { try $0.revisions(of: read[0].id).map(\.action) }
        #expect(actions == [.reject, .restore])
    }

    @Test(arguments: Engine.present)
    func `only the office and leaders handle proposals`(engine: Engine) throws {
        let ward = try Ward(engine)
        let read = try ward.propose([deadline])[0]
        let member = try ward.person(.unitHead, login: "minh")
        let acts: [(Changes) throws -> Void] = [
            { _ = try $0.edit(read.id, by: edit { $0.content = "Khác" }) }, { try $0.reject(read, reason: "x") },
            { _ = try $0.split(read.id, into: [.init("a"), .init("b")]) }, { _ = try $0.restore(read.id) },
            { _ = try $0.merge([read.id]) }, { _ = try $0.mark(read, in: read.document) },
        ]
        for act in acts {
            let failure = #expect(throws: Failure.self) { try ward.register.write(as: member, act) }
            #expect(failure?.code == .forbidden)
        }
    }

    @Test(arguments: Engine.present)
    func `of several who edit at the same moment one wins, the others are told`(engine: Engine) async throws {
        let ward = try Ward(engine)
        let read = try ward.propose([deadline])[0]
        let (register, office) = (ward.register, ward.office)
        let failures = await withTaskGroup(of: Failure?.self) { group in
            for number in 1...4 {
                group.addTask {
                    var edit = ProposalEdit()
                    edit.content = "Rà soát lần \(number)"
                    do {
                        try register.write(as: office) { _ = try $0.edit(read.id, by: edit, seen: 1) }
                        return nil
                    } catch {
                        return error as? Failure
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(failures.count { $0 == nil } == 1 && failures.count { $0?.code == .conflict } == 3)
        let now = try ward.register.read(in: ward.authority) { try $0.proposal(read.id) }
        #expect(now?.version == 2)
    }
}
