import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct RereadingTests {
    /// The notice of the ward again, with other words and other proposals.
    private func reading(_ ward: Ward, _ proposals: [Proposal], text: String = "Nguyên văn", sha256: String = "ab12")
        -> LaterReading
    {
        let document = SourceDocument(
            id: Identifier(0),
            sha256: sha256,
            fileName: "thong-bao.txt",
            format: "text",
            byteCount: 100,
            kind: "TB",
            number: "12a-TB/ĐU",
            issued: ward.now.day,
            imported: ward.now
        )
        return LaterReading(document, text: text, proposals: proposals)
    }

    private func reread(_ ward: Ward, _ id: Identifier<SourceDocument>, as reading: LaterReading) throws {
        try ward.register.write(as: ward.office) { changes in
            let comparison = try changes.records.comparison(of: id, with: reading, samePaper: true)
            try changes.reread(id, as: reading, seen: comparison)
        }
    }

    @Test(arguments: Engine.present)
    func `what nobody touched follows a later reading, what a person did stays and is pointed out`(engine: Engine)
        throws
    {
        let ward = try Ward(engine)
        let day = LocalDay(parsing: "2024-07-19")
        let old = try ward.propose([nil, nil, nil, nil])
        let obligation = try ward.confirm(old[1])
        var edit = ProposalEdit()
        edit.deadline = .set(ward.now.day)
        try ward.register.write(as: ward.office) { _ = try $0.edit(old[2].id, by: edit) }
        var new = Array(old.prefix(3))
        for index in new.indices { new[index].deadline = day }
        new.append(Proposal(ordinal: 4, content: "Tuyên truyền sâu rộng", modality: .order, span: 20..<40, parties: []))
        try reread(ward, old[0].document, as: reading(ward, new))
        try ward.register.read(in: ward.authority) { records throws in
            let now = try records.proposals(of: old[0].document)
            #expect(now.map(\.deadline) == [day, nil, ward.now.day, nil, nil])
            #expect(now.map(\.state) == [.pending, .confirmed, .pending, .withdrawn, .pending])
            #expect(try records.obligation(obligation, for: ward.policy)?.deadline == nil)
            #expect(try records.differences(of: old[0].id).isEmpty)
            #expect(try records.differences(of: old[1].id) == [FieldDifference(.deadline, "", "19/7/2024")])
            #expect(try records.differences(of: old[2].id) == [FieldDifference(.deadline, "21/6/2024", "19/7/2024")])
            #expect(try records.document(old[0].document)?.number == "12a-TB/ĐU")
            let summary = try records.summary(of: old[0].document, for: ward.policy)
            #expect(summary.differences == 2 && summary.pending == 3 && summary.confirmed == 1)
        }
        // The same reading once more changes nothing.
        let again = try ward.register.read(in: ward.authority) { records throws in
            try records.comparison(of: old[0].document, with: reading(ward, new), samePaper: true)
        }
        let news = again.entries.filter { entry in if case .same = entry { false } else { true } }
        #expect(news.count == 2)
    }

    @Test(arguments: Engine.present)
    func `passages follow their words into another text`(engine: Engine) throws {
        let ward = try Ward(engine)
        let old = try ward.propose([nil, nil])
        let id = try ward.confirm(old[0])
        try reread(ward, old[0].document, as: reading(ward, old, text: "[Sửa] Nguyên văn"))
        let kept = try ward.register.read(in: ward.authority) { try $0.obligation(id, for: ward.policy) }
        let actions = try ward.register.read(in: ward.authority) { try $0.revisions(of: old[0].id).map(\.action) }
        #expect(actions == [.confirm, .reread])
        #expect(try ward.register.read(in: ward.authority) { try $0.revisions(of: old[1].id) }.isEmpty)
        #expect(kept?.source?.span == 6..<16)
        #expect(try ward.register.read(in: ward.authority) { try $0.text(of: old[0].document) } == "[Sửa] Nguyên văn")
    }

    @Test(arguments: Engine.present)
    func `another file in place of a paper brings what is new and leaves what is settled`(engine: Engine) throws {
        let ward = try Ward(engine)
        let old = try ward.propose([nil, nil, nil])
        _ = try ward.confirm(old[0])
        try ward.register.write(as: ward.office) { try $0.reject(old[1], reason: "Trùng") }
        var new = old
        new[0].deadline = LocalDay(parsing: "2024-07-19")
        new.append(Proposal(ordinal: 4, content: "Tuyên truyền sâu rộng", modality: .order, span: 20..<40, parties: []))
        let replacing = reading(ward, new, sha256: "cd34")
        let id = try ward.register.write(as: ward.office) { changes in
            let comparison = try changes.records.comparison(of: old[0].document, with: replacing, samePaper: false)
            return try changes.replace(old[0].document, by: replacing, seen: comparison)
        }
        try ward.register.read(in: ward.authority) { records throws in
            #expect(try records.document(id)?.replaces == old[0].document)
            #expect(try records.proposals(of: id).map(\.content) == ["Rà soát chốt số 3", "Tuyên truyền sâu rộng"])
            #expect(try records.proposals(of: old[0].document).map(\.state) == [.confirmed, .rejected, .withdrawn])
            #expect(try records.differences(of: old[0].id).map(\.field) == [.deadline])
            #expect(try records.summary(of: old[0].document, for: ward.policy).replacedBy == id)
        }
    }

    @Test(arguments: Engine.present)
    func `who may not see a paper does not find it`(engine: Engine) throws {
        let ward = try Ward(engine)
        let proposal = try ward.propose([nil])[0]
        let member = ObligationPolicy(try ward.person(.unitMember, login: "minh"), today: ward.now.day)
        try ward.register.read(in: ward.authority) { records throws in
            #expect(try records.summaries(for: member).isEmpty)
            #expect(throws: Failure.self) { try records.summary(of: proposal.document, for: member) }
        }
        _ = try ward.confirm(proposal)
        let seen = try ward.register.read(in: ward.authority) { try $0.summaries(for: member).map(\.obligations) }
        #expect(seen == [1])
    }
}
