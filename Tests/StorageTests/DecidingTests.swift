import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct DecidingTests {
    private let deadline = LocalDay(parsing: "2024-07-19")

    private func failure(_ ward: Ward, as principal: Principal? = nil, _ act: (Changes) throws -> Void) -> Failure? {
        do {
            try ward.register.write(as: principal ?? ward.office, act)
            return nil
        } catch { return error as? Failure }
    }

    /// A leader of a body, with a login of that name.
    private func leader(_ ward: Ward, of body: Identifier<Organisation>, _ login: String) throws -> Principal {
        try ward.register.write(as: ward.office) { changes in
            let person = try changes.add(Person(id: Identifier(0), name: "Ông Kế", login: login))
            try changes.grant(Grant(.leader, in: body), to: person)
            return try changes.records.principal(person)
        }
    }

    private func add(_ name: String, under parent: Identifier<Organisation>? = nil, to ward: Ward) throws
        -> Identifier<Organisation>
    {
        try ward.register.write(as: ward.office) { changes in
            try changes.add(Organisation(id: Identifier(0), parent: parent, kind: .government, name: name))
        }
    }

    @Test(arguments: Engine.present)
    func `a leader decides what the own line has issued, once the issuer is known too`(engine: Engine) throws {
        let ward = try Ward(engine)
        var paper = SourceDocument(
            id: Identifier(0),
            sha256: "ab",
            fileName: "a",
            format: "text",
            byteCount: 1,
            imported: ward.now
        )
        paper.issuer = "Ủy ban nhân dân phường"
        paper.issued = ward.now.day
        let party = Party(.lead, "Công an phường", organisation: ward.police)
        let proposal = Proposal(
            ordinal: 1,
            content: "Rà soát",
            modality: .order,
            span: 0..<5,
            parties: [party],
            deadline: deadline
        )
        let id = try ward.register.write(as: ward.office) { changes in
            let (document, _) = try changes.importDocument(paper, text: "Rà soát", proposals: [proposal])
            let kept = try changes.records.proposals(of: document)[0]
            return try changes.confirm(kept, issued: ward.now.day, quote: "Rà soát")
        }
        let committee = try add("Ủy ban nhân dân phường", to: ward)
        let health = try add("Trạm Y tế phường", to: ward)
        let issuer = try ward.register.read(in: ward.authority) { try $0.obligation(id, for: ward.policy)?.issuer }
        #expect(issuer == nil)
        #expect(try ward.register.write(as: ward.office) { try $0.matchNames() } == 1)
        let known = try ward.register.read(in: ward.authority) { try $0.obligation(id, for: ward.policy)?.issuer }
        #expect(known == committee)
        let suspend = Step.suspend(reason: "Chờ kinh phí")
        for (body, login) in [(ward.police, "minh"), (health, "ke")] {
            let who = try leader(ward, of: body, login)
            let refused = failure(ward, as: who) { try $0.take(suspend, with: id) }
            #expect(refused?.code == .forbidden && refused?.message.contains("tạm dừng") == true)
            #expect(refused?.message.contains("cơ quan ban hành") == true)
        }
        let chairman = try leader(ward, of: committee, "chu")
        try ward.register.write(as: chairman) { try $0.take(suspend, with: id) }
    }

    @Test(arguments: Engine.present)
    func `lists of past days know the deadline that held then`(engine: Engine) throws {
        let ward = try Ward(engine)
        let ids = try ward.propose([deadline, nil]).map { try ward.confirm($0) }
        let to = try #require(deadline).adding(days: 30)
        try ward.register(on: "2024-07-15").write(as: ward.office) { changes in
            try changes.take(.requestExtension(to: to, reason: "Chờ kinh phí"), with: ids[0])
        }
        try ward.register(on: "2024-07-25").write(as: ward.office) { changes in
            try changes.take(.grantExtension(to: to, reason: "Đồng ý"), with: ids[0])
            try changes.take(.setDeadline(to: to, reason: "Chốt", basis: "TB 15"), with: ids[1])
        }
        let today = LocalDay.iso("2024-08-01")
        let policy = ObligationPolicy(ward.office, today: today)
        func found(_ kind: StatusClass, _ day: String) throws -> [Identifier<Obligation>] {
            var query = ObligationQuery(asOf: .iso(day))
            query.classes = [kind]
            return try ward.register.read(in: ward.authority) { records in
                let rows = try records.obligations(query, for: policy)
                #expect(rows.allSatisfy { $0.facts.status(asOf: .iso(day)).kind == kind })
                return rows.map(\.id)
            }
        }
        #expect(try found(.overdue, "2024-07-22") == [ids[0]])
        #expect(try found(.noDeadline, "2024-07-22") == [ids[1]])
        #expect(try found(.overdue, "2024-07-25").isEmpty && found(.inTime, "2024-07-25") == ids)
        #expect(try found(.overdue, "2024-08-01").isEmpty)
        var query = ObligationQuery(asOf: .iso("2024-07-22"))
        query.soon = 7
        let counts = try ward.register.read(in: ward.authority) { try $0.counts(query, for: policy) }
        #expect(counts.map(\.status) == [.noDeadline, .overdue])
    }

    @Test(arguments: Engine.present)
    func `an impossible deadline never becomes a first one`(engine: Engine) throws {
        let ward = try Ward(engine)
        let past = ward.now.day.adding(days: -1)
        let proposals = try ward.propose([past, nil])
        #expect(failure(ward) { _ = try $0.confirm(proposals[0], issued: ward.now.day, quote: "x") }?.code == .refused)
        for day in ["2000-01-01", "2060-01-01"] {
            var edit = ProposalEdit()
            edit.deadline = .set(.iso(day))
            let refused = failure(ward) { _ = try $0.edit(proposals[1].id, by: edit) }
            #expect(refused?.code == .refused && refused?.message.contains("Thời hạn") == true)
        }
        try ward.run("UPDATE source_document SET issued = NULL")
        // A paper without a day: its deadline may be past, but not by years.
        try ward.register.write(as: ward.office) { _ = try $0.confirm(proposals[0], issued: nil, quote: "x") }
        let kept = try ward.register.read(in: ward.authority) {
            try $0.obligations(ObligationQuery(), for: ward.policy)
        }
        #expect(kept.map(\.firstDeadline) == [past] && kept[0].issued == past)
    }

    @Test(arguments: Engine.present)
    func `nothing is reported done without words or a file`(engine: Engine) throws {
        let ward = try Ward(engine)
        let id = try ward.confirm(try ward.propose([nil])[0])
        let step = Step.submit(evidence: ward.now.day, note: "")
        #expect(failure(ward) { try $0.take(step, with: id) }?.message.contains("minh chứng") == true)
        let draft = EvidenceDraft(sha256: ContentHash.of([1]), name: "a.pdf", type: "pdf", byteCount: 1)
        let done = try ward.register.write(as: ward.office) { try $0.take(step, with: id, files: [draft]) }
        #expect(done.stage == .submitted)
        #expect(try ward.register.read(in: ward.authority) { try $0.evidence(of: id) }.count == 1)
    }

    @Test(arguments: Engine.present)
    func `work goes to another body that exists, and its history says from whom`(engine: Engine) throws {
        let ward = try Ward(engine)
        let id = try ward.confirm(try ward.propose([deadline])[0])
        let old = try add("Phòng Địa chính", to: ward)
        let heir = try add("Phòng Kinh tế", to: ward)
        try ward.run("UPDATE organisation SET effective_to = '2024-06-01' WHERE id = \(old)")
        func handOver(_ name: String, _ body: Identifier<Organisation>) -> Failure? {
            let step = Step.handOver(to: Party(.lead, name, organisation: body), reason: "Đúng chức năng")
            return failure(ward) { try $0.take(step, with: id) }
        }
        #expect(handOver("Công an phường An Hạ", ward.police)?.message.contains("đang chủ trì") == true)
        #expect(handOver("Phòng Địa chính", old)?.message.contains("không hoạt động") == true)
        #expect(handOver("Phòng Kinh tế", heir) == nil)
        let events = try ward.register.read(in: ward.authority) { try $0.events(of: id) }
        #expect(events.last?.note == "từ Công an phường sang Phòng Kinh tế: Đúng chức năng")
    }

    @Test(arguments: Engine.present)
    func `an older paper takes nobody's place`(engine: Engine) throws {
        let ward = try Ward(engine)
        let id = try ward.confirm(try ward.propose([deadline])[0])
        let paper = try ward.propose([nil], sha256: "cd34")[0].document
        let step = Step.supersede(by: paper, number: "9-TB/ĐU", reason: "Giao lại")
        try ward.run("UPDATE source_document SET issued = '2023-01-05' WHERE id = \(paper)")
        #expect(failure(ward) { try $0.take(step, with: id) }?.message.contains("05/01/2023") == true)
        try ward.run("UPDATE source_document SET issued = '2024-06-21' WHERE id = \(paper)")
        #expect(failure(ward) { try $0.take(step, with: id) } == nil)
    }

    @Test(arguments: Engine.present)
    func `the second of two is told who did what, from what to what`(engine: Engine) throws {
        let ward = try Ward(engine)
        let id = try ward.confirm(try ward.propose([deadline])[0])
        for share in [20, 40] {
            try ward.register.write(as: ward.office) { try $0.take(.update(progress: share, note: "3/7"), with: id) }
        }
        let late = failure(ward) { try $0.take(.update(progress: 50, note: ""), with: id, version: 2) }
        #expect(
            late?.code == .conflict && late?.message.contains("Lê Thị Hoa cập nhật tiến độ (20% → 40%, “3/7”)") == true
        )
    }

    @Test(arguments: Engine.present)
    func `logins differ by more than the size of letters`(engine: Engine) throws {
        let ward = try Ward(engine)
        _ = try ward.person(.unitHead, login: "minh")
        let refused = #expect(throws: Failure.self) { try ward.person(.unitHead, login: "MINH") }
        #expect(refused?.code == .conflict)
        let again = #expect(throws: Failure.self) {
            _ = try ward.register.found(code: "an-ha", name: "x", body: "y", administrator: "z", login: "t")
        }
        #expect(again?.message.contains("Đã có đơn vị “an-ha”") == true)
    }
}
