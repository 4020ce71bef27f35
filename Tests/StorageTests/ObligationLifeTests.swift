import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct ObligationLifeTests {
    private let deadline = LocalDay(parsing: "2024-07-19")

    private func found(_ ward: Ward, _ change: (inout ObligationQuery) -> Void) throws -> [Identifier<Obligation>] {
        var query = ObligationQuery(asOf: ward.now.day)
        change(&query)
        return try ward.register.read(in: ward.authority) { try $0.obligations(query, for: ward.policy).map(\.id) }
    }

    @Test(arguments: Engine.present)
    func `everything that a step sets is kept`(engine: Engine) throws {
        let ward = try Ward(engine)
        let ids = try ward.propose([deadline, nil]).map { try ward.confirm($0) }
        let to = try #require(deadline).adding(days: 10)
        try ward.register.write(as: ward.office) { changes in
            for step: Step in [
                .requestExtension(to: to, reason: "Chờ kinh phí"), .urge(note: "Khẩn", answerBy: ward.now.day),
                .setTopic("Vệ sinh môi trường"), .suspend(reason: "Chờ", until: to),
            ] { try changes.take(step, with: ids[0]) }
            try changes.take(.setDeadline(to: to, reason: "Chốt", basis: "TB 15"), with: ids[1])
            try changes.take(.submit(evidence: ward.now.day, note: "BC 05"), with: ids[1])
            try changes.take(.sendBack(reason: "Thiếu"), with: ids[1])
        }
        let (first, second) = try ward.register.read(in: ward.authority) { records in
            (try records.obligation(ids[0], for: ward.policy), try records.obligation(ids[1], for: ward.policy))
        }
        #expect(first?.extensionAsked == to && first?.answerBy == ward.now.day && first?.topic == "Vệ sinh môi trường")
        #expect(first?.suspended == ward.now.day && first?.suspendedUntil == to)
        #expect(second?.firstDeadline == to && second?.due == to && second?.returns == 1)
    }

    @Test(arguments: Engine.present)
    func `the database itself refuses another first deadline`(engine: Engine) throws {
        let ward = try Ward(engine)
        let ids = try ward.propose([deadline, nil]).map { try ward.confirm($0) }
        let set: (Identifier<Obligation>) throws -> Void = { id in
            try ward.around { session in
                _ = try session.execute("UPDATE obligation SET first_deadline = \(ward.now.day) WHERE id = \(id)")
            }
        }
        #expect(throws: Failure.self) { try set(ids[0]) }
        try set(ids[1])
        #expect(throws: Failure.self) {
            try ward.around { session in
                try session.execute("UPDATE obligation SET first_deadline = NULL WHERE id = \(ids[1])")
            }
        }
    }

    @Test(arguments: Engine.present)
    func `lists show what is waited for, by topic and by what was issued`(engine: Engine) throws {
        let ward = try Ward(engine)
        let ids = try ward.propose([deadline, deadline, deadline, deadline]).map { try ward.confirm($0) }
        try ward.register.write(as: ward.office) { changes in
            try changes.take(.urge(note: "Khẩn", answerBy: ward.now.day), with: ids[0])
            try changes.take(.submit(evidence: ward.now.day, note: "BC 05"), with: ids[1])
            try changes.take(.requestExtension(to: ward.now.day.adding(days: 90), reason: "Chờ"), with: ids[2])
            try changes.take(.setTopic("Rác"), with: ids[3])
        }
        #expect(try found(ward) { $0.awaiting = .answer } == [ids[0]])
        #expect(try found(ward) { $0.awaiting = .acceptance } == [ids[1]])
        #expect(try found(ward) { $0.awaiting = .extension } == [ids[2]])
        #expect(try found(ward) { $0.awaiting = .receipt } == [ids[0], ids[2], ids[3]])
        #expect(try found(ward) { $0.topics = ["Rác"] } == [ids[3]])
        #expect(try ward.register.read(in: ward.authority) { try $0.topics() } == ["Rác"])
        #expect(try found(ward) { $0.issuedBy = ward.now.day }.count == 4)
        #expect(try found(ward) { $0.issuedBy = ward.now.day.adding(days: -1) }.isEmpty)
    }

    @Test(arguments: Engine.present)
    func `a part has its own lead and holds up the whole`(engine: Engine) throws {
        let ward = try Ward(engine)
        let whole = try ward.confirm(try ward.propose([deadline])[0])
        let last = try #require(deadline)
        let party = Party(.lead, "Công an phường An Hạ", organisation: ward.police)
        let part = try ward.register.write(as: ward.office) {
            try $0.divide(whole, content: "Rà soát tổ 3", lead: party, deadline: last.adding(days: -5))
        }
        #expect(part.isPart && part.parent == whole && part.source?.document != nil)
        for step: Step in [
            .setDeadline(to: last, reason: "x", basis: "y"), .grantExtension(to: last.adding(days: 1), reason: "x"),
        ] {
            #expect(throws: Failure.self) {
                try ward.register.write(as: ward.office) { try $0.take(step, with: part.id) }
            }
        }
        let submit = Step.submit(evidence: ward.now.day, note: "BC 05")
        let early = #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { try $0.take(submit, with: whole) }
        }
        #expect(early?.code == .refused && early?.message.contains("1 phần việc") == true)
        try ward.register.write(as: ward.office) { changes in
            try changes.take(submit, with: part.id)
            try changes.take(.accept, with: part.id)
            try changes.take(submit, with: whole)
        }
        let events = try ward.register.read(in: ward.authority) { try $0.events(of: whole) }
        #expect(events.map(\.kind) == [.confirm, .divide, .submit])
    }

    @Test(arguments: Engine.present)
    func `open parts end with the whole, by another paper too`(engine: Engine) throws {
        let ward = try Ward(engine)
        let whole = try ward.confirm(try ward.propose([deadline])[0])
        let paper = try ward.propose([nil], sha256: "cd34")[0].document
        let part = try ward.register.write(as: ward.office) { changes in
            let part = try changes.divide(whole, content: "Rà soát tổ 3", lead: Party(.lead, "Tổ 3"))
            try changes.take(.supersede(by: paper, number: "15-TB/ĐU", reason: "Giao lại"), with: whole)
            return part.id
        }
        let (old, gone) = try ward.register.read(in: ward.authority) { records in
            (try records.obligation(whole, for: ward.policy), try records.obligation(part, for: ward.policy))
        }
        #expect(old?.supersededBy == paper && gone?.stage == .closed && gone?.deadline == deadline)
    }

    @Test(arguments: Engine.present)
    func `the golden table of statuses holds for SQL as well`(engine: Engine) throws {
        let ward = try Ward(engine)
        let table: [(String, [String?])] = [
            ("suspended", [nil, nil, "2024-06-01", nil, nil]), ("in-time", ["2024-08-01", nil, nil, nil, nil]),
            ("suspended", ["2024-06-10", nil, "2024-06-01", "2024-06-21", nil]),
            ("overdue", ["2024-06-10", nil, "2024-06-01", "2024-06-20", nil]),
            ("series", [nil, "FREQ=DAILY", nil, nil, nil]), ("suspended", [nil, "FREQ=DAILY", "2024-06-01", nil, nil]),
            ("overdue", ["2024-06-10", "FREQ=DAILY", nil, nil, nil]),
            ("cancelled", [nil, "FREQ=DAILY", nil, nil, "2024-06-21"]), ("no-deadline", [nil, nil, nil, nil, nil]),
            ("series", [nil, "FREQ=DAILY", "2024-06-01", "2024-06-02", nil]),
        ]
        let ids = try ward.propose(table.map { _ in nil }).map { try ward.confirm($0) }
        let day = { (text: String?) in text.flatMap { LocalDay(parsing: $0) } }
        try ward.around { session in
            for (id, (_, facts)) in zip(ids, table) {
                try session.execute(
                    """
                    UPDATE obligation SET due = \(day(facts[0])), recurrence = \(facts[1]),
                        suspended = \(day(facts[2])), suspended_until = \(day(facts[3])), cancelled = \(day(facts[4]))
                    WHERE id = \(id)
                    """
                )
            }
        }
        for kind in StatusClass.allCases {
            let expected = zip(ids, table).filter { $1.0 == kind.rawValue }.map(\.0)
            #expect(Set(try found(ward) { $0.classes = [kind] }) == Set(expected), "\(kind)")
        }
        let all = try ward.register.read(in: ward.authority) {
            try $0.obligations(ObligationQuery(asOf: ward.now.day), for: ward.policy)
        }
        for obligation in all {
            let row = ids.firstIndex(of: obligation.id).map { table[$0].0 }
            #expect(obligation.facts.status(asOf: ward.now.day).kind.rawValue == row)
        }
    }
}
