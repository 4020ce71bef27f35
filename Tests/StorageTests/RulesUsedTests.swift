import Kernel
import Obligations
import Organisations
import RulePacks
import Storage
import TestSupport
import Testing

@Suite struct RulesUsedTests {
    private func pack(_ id: String, _ day: String) throws -> RulePack {
        let json = """
            {"format": "dondoc.rules/1", "id": "\(id)", "kind": "holidays", "title": "Nghỉ lễ", "from": "2024-01-01", "to": null,
             "source": "Luật mới", "state": "to-confirm", "holidays": [{"name": "Lễ mới", "solar": "\(day)"}]}
            """
        return try RulePack(json: Array(json.utf8), file: "own.json")
    }

    @Test(arguments: Engine.present)
    func `a deadline keeps the rules that it was computed by, until they are applied anew`(engine: Engine) throws {
        let ward = try Ward(engine)
        let deadline = LocalDay(parsing: "2024-07-19")
        let ids = try ward.propose([deadline, nil]).map { try ward.confirm($0) }
        func found() throws -> [Obligation] {
            try ward.register.read(in: ward.authority) { records in
                try ids.compactMap { try records.obligation($0, for: ward.policy) }
            }
        }
        #expect(try found().map(\.rules) == [["holidays-2021", "last-day-2017"], []])
        let changed = try Register(
            ward.database,
            clock: .fixed(ward.now),
            rules: try RuleBook(own: [pack("own-2024", "7-19")])
        )
        #expect(try found()[0].due == deadline, "nothing moves by itself")
        #expect(try changed.write(as: ward.office) { try $0.applyRules() } == 1)
        #expect(try changed.write(as: ward.office) { try $0.applyRules() } == 0)
        let first = try found()[0]
        #expect(first.due == deadline?.adding(days: 3) && first.deadline == deadline)
        #expect(first.rules == ["own-2024", "last-day-2017"])
        try changed.write(as: ward.office) { changes in
            let calendar = try changes.records.calendar()
            let step = Step.setDeadline(to: first.deadline ?? ward.now.day, reason: "Chốt", basis: "TB 5")
            try changes.take(step, with: ids[1]) { calendar.lastDay($0).day }
        }
        #expect(try found()[1].due == first.due && found()[1].rules == first.rules)
    }

    @Test(arguments: Engine.present)
    func `who keeps no calendar may not apply rules`(engine: Engine) throws {
        let ward = try Ward(engine)
        let member = try ward.person(.unitMember, login: "minh")
        let failure = #expect(throws: Failure.self) { try ward.register.write(as: member) { try $0.applyRules() } }
        #expect(failure?.code == .forbidden)
    }
}
