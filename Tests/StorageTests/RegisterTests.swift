import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct RegisterTests {
    private let deadline = LocalDay(parsing: "2024-07-19")

    @Test(arguments: Engine.present)
    func `a paper becomes proposals, a proposal an obligation, an obligation is done`(engine: Engine) throws {
        let ward = try Ward(engine)
        let proposals = try ward.propose([deadline, nil])
        #expect(
            proposals.map(\.ordinal) == [1, 2] && proposals[0].parties.map(\.name) == ["Công an phường", "Đảng ủy"]
        )
        let id = try ward.confirm(proposals[0])
        let head = try ward.person(.unitHead, login: "minh")
        for step: Step in [
            .receive, .update(progress: 40, note: "3/7"), .submit(evidence: ward.now.day, note: "Biên bản"),
        ] {
            try ward.register.write(as: head) { try $0.take(step, with: id) }
        }
        try ward.register.write(as: ward.office) { try $0.take(.accept, with: id) }
        let (done, events) = try ward.register.read(in: ward.authority) { records in
            (try records.obligation(id, for: ward.policy), try records.events(of: id))
        }
        let obligation = try #require(done)
        #expect(obligation.stage == .done && obligation.firstDeadline == deadline && obligation.version == 5)
        #expect(obligation.source?.span == 0..<10)
        #expect(events.map(\.kind) == [.confirm, .receive, .update, .submit, .accept])
        #expect(events.map(\.name) == ["Lê Thị Hoa", "Trần Minh", "Trần Minh", "Trần Minh", "Lê Thị Hoa"])
    }

    @Test(arguments: Engine.present)
    func `the same file creates nothing twice`(engine: Engine) throws {
        let ward = try Ward(engine)
        #expect(try ward.propose([deadline]).map(\.id) == ward.propose([deadline, nil]).map(\.id))
        #expect(try ward.propose([nil], sha256: "cd34").count == 1)
        #expect(try ward.register.read(in: ward.authority) { try $0.documents() }.count == 2)
    }

    @Test(arguments: Engine.present)
    func `a proposal is settled once`(engine: Engine) throws {
        let ward = try Ward(engine)
        let proposals = try ward.propose([deadline, nil])
        _ = try ward.confirm(proposals[0])
        let twice = #expect(throws: Failure.self) { try ward.confirm(proposals[0]) }
        #expect(twice?.code == .conflict)
        try ward.register.write(as: ward.office) { try $0.reject(proposals[1], reason: "Không phải nhiệm vụ") }
        let states = try ward.register.read(in: ward.authority) { try $0.proposals().map(\.state) }
        #expect(states == [.confirmed, .rejected])
        #expect(
            try ward.register.read(in: ward.authority) { try $0.obligations(ObligationQuery(), for: ward.policy) }.count
                == 1
        )
    }

    @Test(arguments: Engine.present)
    func `of two who edit at once the second is told what changed`(engine: Engine) throws {
        let ward = try Ward(engine)
        let id = try ward.confirm(try ward.propose([deadline])[0])
        try ward.register.write(as: ward.office) { try $0.take(.receive, with: id, version: 1) }
        let failure = #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { try $0.take(.cancel(reason: "Trùng"), with: id, version: 1) }
        }
        #expect(failure?.code == .conflict && failure?.message.contains("tiếp nhận") == true)
        let kept = try ward.register.read(in: ward.authority) { try $0.obligation(id, for: ward.policy) }
        #expect(kept?.stage == .received && kept?.version == 2)
    }

    @Test(arguments: Engine.present)
    func `what somebody may not do is refused, what they may not see is not there`(engine: Engine) throws {
        let ward = try Ward(engine)
        let id = try ward.confirm(try ward.propose([deadline])[0])
        let member = try ward.person(.unitMember, login: "minh")
        let refused = #expect(throws: Failure.self) {
            try ward.register.write(as: member) { try $0.take(.cancel(reason: "x"), with: id) }
        }
        #expect(refused?.code == .forbidden)
        let other = try ward.register.write(as: ward.office) { changes in
            let body = try changes.add(Organisation(id: Identifier(0), kind: .front, name: "Hội Nông dân phường"))
            let person = try changes.add(Person(id: Identifier(0), name: "Phạm An", login: "an"))
            try changes.grant(Grant(.unitHead, in: body), to: person)
            return try changes.records.principal(person)
        }
        let unseen = #expect(throws: Failure.self) {
            try ward.register.write(as: other) { try $0.take(.receive, with: id) }
        }
        #expect(unseen?.code == .notFound)
        let policy = ObligationPolicy(other, today: ward.now.day)
        #expect(
            try ward.register.read(in: ward.authority) { try $0.obligations(ObligationQuery(), for: policy) }.isEmpty
        )
    }

    @Test(arguments: Engine.present)
    func `nothing crosses from one authority to another`(engine: Engine) throws {
        let ward = try Ward(engine)
        let id = try ward.confirm(try ward.propose([deadline])[0])
        let other = try ward.register.found(
            code: "ben-say",
            name: "Phường Bến Sậy",
            body: "Văn phòng",
            administrator: "Đỗ Ba",
            login: "hoa"
        )
        let policy = ObligationPolicy(other, today: ward.now.day)
        #expect(try ward.register.read(in: other.authority) { try $0.obligation(id, for: policy) } == nil)
        #expect(try ward.register.read(in: other.authority) { try $0.organisations().map(\.name) } == ["Văn phòng"])
        #expect(throws: Failure.self) {
            try ward.register.found(code: "an-ha", name: "", body: "", administrator: "", login: "")
        }
    }

    @Test(arguments: Engine.present)
    func `a failed write leaves nothing behind`(engine: Engine) throws {
        let ward = try Ward(engine)
        let before = try ward.register.read(in: ward.authority) { try $0.audit.verify() }
        #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { changes in
                try changes.add(Organisation(id: Identifier(0), kind: .other, name: "Nửa chừng"))
                throw Failure(.refused, "Dừng")
            }
        }
        #expect(try ward.register.read(in: ward.authority) { try $0.audit.verify() } == before)
        #expect(
            try ward.register.read(in: ward.authority) { try $0.organisations().map(\.name) }.contains("Nửa chừng")
                == false
        )
    }

    @Test(arguments: Engine.present)
    func `what a reader itself throws is no fault of the database`(engine: Engine) throws {
        struct Enough: Error {}
        let ward = try Ward(engine)
        #expect(throws: Enough.self) {
            try ward.register.read(in: ward.authority) { records in
                _ = try records.organisations()
                throw Enough()
            }
        }
        #expect(throws: Enough.self) { try ward.register.write(as: ward.office) { _ in throw Enough() } }
    }
}
