import Kernel
import RulePacks
import TestSupport
import Testing

@Suite struct RuleBookTests {
    private let book: RuleBook

    // Every file that comes with the program is read here.
    init() throws { book = try RuleBook.builtIn() }

    @Test func `every kind has a pack that comes with the program, and each says where it stands`() {
        #expect(Set(book.packs.map(\.kind)) == Set(RuleKind.allCases))
        #expect(Set(book.packs.map(\.id)).count == book.packs.count)
        for pack in book.packs where pack.state == .verified {
            #expect(!pack.source.contains("Chưa ghi"), "\(pack.id)")
        }
    }

    @Test func `of two packs of a kind none is in force on the same day`() {
        for day in stride(from: 0, to: 25_000, by: 1).map({ LocalDay(daysSinceEpoch: Int32($0)) }) {
            let kinds = book.packs.filter { $0.isInForce(on: day) }.map(\.kind)
            #expect(Set(kinds).count == kinds.count, "\(day)")
        }
    }

    @Test(arguments: [
        (RuleKind.holidays, "2020-12-31", "holidays-2013"), (.holidays, "2021-01-01", "holidays-2021"),
        (.levels, "2025-06-30", "levels-three"), (.levels, "2025-07-01", "levels-2025"),
        (.cells, "2025-10-27", "cells-2018"), (.cells, "2025-10-28", "cells-2025"),
        (.documentForm, "2026-05-26", "party-form-2018"), (.documentForm, "2026-05-27", "party-form-2026"),
        (.status, "2024-06-21", "status-2014"), (.fines, "2024-06-21", "fines-2022"),
    ])
    func `the pack in force on a day decides`(kind: RuleKind, day: String, id: String) {
        #expect(book.inForce(kind, on: .iso(day))?.id == id)
    }

    @Test(arguments: [
        ("dialogue", "announce-before", 7), ("dialogue", "publish-within", 10), ("publicity-2023", "broadcast-days", 3),
        ("admission", "decision-within", 60), ("admission", "ceremony-within", 30), ("inspection", "longest", 20),
        ("cells-2025", "attendance-above", 90), ("cells-2025", "score-organisation", 40),
        ("status-2014", "due-soon", 7),
    ])
    func `the figures are those of the sources`(id: String, name: String, number: Int) {
        #expect(book.pack(id)?.number(name) == number)
    }

    @Test func `the scores of a meeting add up to a hundred`() {
        let scores = book.pack("cells-2025")?.values.filter { $0.name.hasPrefix("score-") }.map(\.content) ?? []
        #expect(
            scores.reduce(0) { sum, score in if case .number(let points) = score { sum + points } else { sum } } == 100
        )
    }

    @Test func `an installation's own pack takes the place of one, or follows it`() throws {
        let own = try RulePackTests.pack()
        let book = try RuleBook(own: [own])
        #expect(book.soon(on: .iso("2026-12-31")) == 7 && book.soon(on: .iso("2027-01-01")) == 5)
        let replacing = try RuleBook(own: [try RulePackTests.pack(["id": "\"status-2014\"", "from": "null"])])
        #expect(replacing.packs.count { $0.kind == .status } == 1 && replacing.soon(on: .iso("2024-06-21")) == 5)
        #expect(self.book.soon(on: .iso("1990-01-01")) == 7)
    }

    @Test func `a holiday that a pack adds is one in the calendar, from its year on and as long as it is in force`()
        throws
    {
        let added = try RulePackTests.pack([
            "kind": "\"holidays\"", "values": "", "to": "\"2028-12-31\"",
            "holidays": "[{\"name\": \"Ngày thử\", \"solar\": \"11-24\"}]",
        ])
        let calendar = WorkCalendar(laws: try RuleBook(own: [added]).holidayLaws)
        #expect(calendar.dayOff(.iso("2027-11-24"))?.name == "Ngày thử")
        #expect(calendar.isWorkingDay(.iso("2026-11-24")) && calendar.isWorkingDay(.iso("2031-11-24")))
        #expect(calendar.isWorkingDay(.iso("2027-04-30")), "the added law names no other day")
        #expect(!calendar.isWorkingDay(.iso("2029-04-30")), "the law before it goes on when it ends")
        #expect(!calendar.isWorkingDay(.iso("2026-09-02")))
    }

    @Test func `a deadline is decided by the rules of its day`() {
        #expect(book.deciding(.iso("2020-09-02")).map(\.id) == ["holidays-2013", "last-day-2017"])
        #expect(book.deciding(.iso("2024-09-02")).map(\.id) == ["holidays-2021", "last-day-2017"])
    }
}
