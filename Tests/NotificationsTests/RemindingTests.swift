import Kernel
import Obligations
import Organisations
import TestSupport
import Testing

@testable import Notifications

@Suite struct RemindingTests {
    private let police = Identifier<Organisation>(2)
    private let clinic = Identifier<Organisation>(3)
    private let head = Identifier<Person>(11)
    private let member = Identifier<Person>(12)
    private let office = Identifier<Person>(13)
    private let leader = Identifier<Person>(14)

    private func principal(_ person: Identifier<Person>, _ role: Role, _ body: Identifier<Organisation>) -> Principal {
        Principal(person: person, authority: Identifier(1), grants: [Grant(role, in: body)])
    }

    private func reminding(_ day: String, personal: [Identifier<Person>: PersonalSettings] = [:]) -> Reminding {
        Reminding(
            on: .iso(day),
            calendar: WorkCalendar(laws: []),
            settings: NotificationSettings(),
            personal: personal,
            principals: [
                principal(head, .unitHead, police), principal(member, .unitMember, police),
                principal(office, .office, Identifier(1)), principal(leader, .leader, Identifier(1)),
                principal(Identifier(15), .unitHead, clinic), principal(Identifier(16), .supervisor, Identifier(1)),
            ]
        )
    }

    private func obligation(_ lead: Identifier<Organisation>?, due: String = "2026-07-24") -> Obligation {
        Obligation(
            id: Identifier(7),
            content: "Rà soát các chốt",
            parties: [
                Party(.lead, "Công an phường", organisation: lead),
                Party(.coordinating, "Trạm Y tế", organisation: clinic),
            ],
            issued: .iso("2026-06-01"),
            deadline: .iso(due)
        )
    }

    private func told(_ reminders: [Reminder]) -> [Int64] { reminders.map(\.person.number) }

    @Test(
        arguments: [
            ("2026-07-17", [11, 12]), ("2026-07-24", [11, 12, 13]), ("2026-07-27", [11, 12, 13]),
            ("2026-07-31", [11, 12, 13, 14]), ("2026-07-25", []), ("2026-07-13", []),
        ] as [(String, [Int64])]
    )
    func `the lead is told first, then the office, then the leaders`(day: String, people: [Int64]) {
        #expect(told(reminding(day).reminders(of: obligation(police))) == people)
    }

    @Test func `where the lead has nobody the office is told on every rung`() {
        #expect(told(reminding("2026-07-17").reminders(of: obligation(nil))) == [13])
        #expect(told(reminding("2026-07-17").reminders(of: obligation(Identifier(99)))) == [13])
    }

    @Test func `what was reported done waits for the office alone`() {
        var done = obligation(police)
        done.stage = .submitted
        #expect(told(reminding("2026-07-17").reminders(of: done)).isEmpty)
        #expect(told(reminding("2026-07-27").reminders(of: done)) == [13])
    }

    @Test func `somebody's own ladder goes before the authority's`() throws {
        let own = PersonalSettings(ladder: try Ladder(before: [4], overdue: [], every: nil))
        let personal = [member: own]
        #expect(told(reminding("2026-07-17", personal: personal).reminders(of: obligation(police))) == [11])
        let reminders = reminding("2026-07-20", personal: personal).reminders(of: obligation(police))
        #expect(reminders.map(\.rung) == [-7, -4])
        #expect(told(reminding("2026-07-27", personal: personal).reminders(of: obligation(police))) == [11, 13])
    }

    @Test func `another deadline begins another ladder`() {
        let first = reminding("2026-07-17").reminders(of: obligation(police))
        let second = reminding("2026-07-24").reminders(of: obligation(police, due: "2026-07-31"))
        #expect(first.map(\.rung) == second.map(\.rung) && first.map(\.due) != second.map(\.due))
    }
}
