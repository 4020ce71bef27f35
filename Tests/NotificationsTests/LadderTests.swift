import Kernel
import Obligations
import TestSupport
import Testing

@testable import Notifications

/// A deadline on Friday 24/7/2026.
@Suite struct LadderTests {
    private let calendar = WorkCalendar(laws: [])
    private let due = LocalDay.iso("2026-07-24")

    private func rung(_ day: String, _ ladder: Ladder = .standard, due: LocalDay? = nil) -> Int? {
        let due = due ?? self.due
        let status = StatusFacts(issued: .iso("2026-06-01"), deadline: due).status(asOf: .iso(day))
        return ladder.rung(status, due: due, on: .iso(day), by: calendar)
    }

    @Test(
        arguments: [
            ("2026-07-10", nil), ("2026-07-16", nil), ("2026-07-17", -7), ("2026-07-20", -7), ("2026-07-21", -3),
            ("2026-07-22", -3),
            ("2026-07-23", -1), ("2026-07-24", 0), ("2026-07-27", 3), ("2026-07-30", 3), ("2026-07-31", 7),
            ("2026-08-06", 7),
            ("2026-08-07", 14), ("2026-08-14", 21),
        ] as [(String, Int?)]
    )
    func `the last rung that has been reached counts`(day: String, expected: Int?) { #expect(rung(day) == expected) }

    @Test func `what falls on a day off comes on the working day before`() {
        // Three days before Tuesday is Saturday, one day before Monday is Sunday.
        #expect(rung("2026-07-17", due: .iso("2026-07-21")) == -3)
        #expect(rung("2026-07-17", due: .iso("2026-07-20")) == -1)
        #expect(rung("2026-07-16", due: .iso("2026-07-20")) == -7)
    }

    @Test func `who wants no rungs has none`() throws {
        let none = try Ladder(before: [], overdue: [], every: nil)
        for day in ["2026-07-23", "2026-07-24", "2026-08-24"] { #expect(rung(day, none) == nil) }
        #expect(none.words == "không nhắc")
        let weekly = try Ladder(before: [], overdue: [], every: 7)
        #expect(
            rung("2026-07-30", weekly) == nil && rung("2026-08-03", weekly) == 7 && rung("2026-08-07", weekly) == 14
        )
    }

    @Test(arguments: [
        (StatusFacts(issued: .iso("2026-06-01")), "2026-07-24"),
        (
            StatusFacts(issued: .iso("2026-06-01"), deadline: .iso("2026-07-24"), accepted: .iso("2026-07-20")),
            "2026-07-24"
        ),
        (
            StatusFacts(issued: .iso("2026-06-01"), deadline: .iso("2026-07-24"), suspended: .iso("2026-07-20")),
            "2026-07-27"
        ),
        (
            StatusFacts(issued: .iso("2026-06-01"), deadline: .iso("2026-07-24"), cancelled: .iso("2026-07-20")),
            "2026-07-27"
        ),
    ])
    func `what is done, rests or has no deadline is not reminded of`(facts: StatusFacts, day: String) {
        let status = facts.status(asOf: .iso(day))
        #expect(Ladder.standard.rung(status, due: due, on: .iso(day), by: calendar) == nil)
    }

    @Test(arguments: ["7,3,1,0;1,3,7;7", ";;", "0;;", "90;365;90", "5;;2"])
    func `a ladder is read as it is written`(text: String) { #expect(Ladder(parsing: text)?.description == text) }

    @Test(arguments: ["", "7;1", "7;1;2,3", "91;;", ";0;", ";;0", "a;;", "1,2,3,4,5,6,7,8,9,10,11;;"])
    func `and what is none is not taken for one`(text: String) { #expect(Ladder(parsing: text) == nil) }

    @Test func `a ladder in words`() {
        #expect(
            Ladder.standard.words
                == "trước hạn 7, 3, 1 ngày; trong ngày đến hạn; quá hạn 1, 3, 7 ngày, rồi cứ 7 ngày một lần"
        )
    }
}
