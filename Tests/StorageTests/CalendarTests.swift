import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct CalendarTests {
    private static let day = LocalDay(year: 2024, month: 7, day: 19) ?? LocalDay(daysSinceEpoch: 0)

    @Test(arguments: Engine.present)
    func `a schedule moves the deadlines that run, and only those`(engine: Engine) throws {
        let ward = try Ward(engine)
        let proposals = try ward.propose([Self.day, Self.day, Self.day.adding(days: 10), nil])
        let ids = try proposals.map { try ward.confirm($0) }
        try ward.register.write(as: ward.office) { changes in
            try changes.take(.submit(evidence: ward.now.day, note: "BC 05"), with: ids[1])
            try changes.take(.accept, with: ids[1])
        }
        let schedule = YearSchedule(year: 2024, daysOff: [Self.day: "Ngày thành lập phường"], source: "Công văn 12")
        #expect(try ward.register.write(as: ward.office) { try $0.importSchedule(schedule) } == 1)
        #expect(try ward.register.write(as: ward.office) { try $0.importSchedule(schedule) } == 0)
        let found = try ward.register.read(in: ward.authority) { records in
            (try records.obligations(ObligationQuery(), for: ward.policy), try records.calendar())
        }
        let due = Dictionary(uniqueKeysWithValues: found.0.map { ($0.id, $0.due) })
        #expect(due[ids[0]] == Self.day.adding(days: 3) && due[ids[1]] == Self.day)
        #expect(found.0.first { $0.id == ids[0] }?.deadline == Self.day)
        #expect(found.1.lastDay(Self.day).explanation?.contains("Ngày thành lập phường") == true)
    }

    @Test(arguments: Engine.present)
    func `who keeps no calendar may not import one`(engine: Engine) throws {
        let ward = try Ward(engine)
        let member = try ward.person(.unitMember, login: "minh")
        let schedule = YearSchedule(year: 2024, daysOff: [:], source: "")
        let failure = #expect(throws: Failure.self) {
            try ward.register.write(as: member) { try $0.importSchedule(schedule) }
        }
        #expect(failure?.code == .forbidden)
    }
}
