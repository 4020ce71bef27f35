import Kernel
import Obligations
import Testing

@Suite struct StatusTests {
    @Test func `the golden table has its rows`() {
        #expect(StatusRow.all.count == statusTable.split(separator: "\n").count { !$0.contains("#") })
        #expect(StatusRow.all.count >= 60)
    }

    @Test(arguments: StatusRow.all)
    func `a status follows from dates and a day`(row: StatusRow) {
        #expect(described(row.facts.status(asOf: row.asOf)) == row.expected)
    }

    @Test(arguments: [(0, "in-time 1"), (1, "due-soon 1"), (30, "due-soon 1")])
    func `how soon is soon is a setting`(soon: Int, expected: String) throws {
        let issued = try #require(LocalDay(parsing: "2024-06-21"))
        let facts = StatusFacts(issued: issued, deadline: issued.adding(days: 10))
        #expect(described(facts.status(asOf: issued.adding(days: 9), soon: soon)) == expected)
    }

    @Test func `every class is open, resting or ended`() {
        #expect(StatusClass.allCases.filter(\.isOpen) == [.overdue, .dueSoon, .inTime, .noDeadline, .series])
    }

    private func described(_ status: Status) -> String {
        let days =
            switch status {
            case .doneLate(let days), .inTime(let days), .dueSoon(let days), .overdue(let days): days
            case .noDeadline(let age): age
            case .doneOnTime, .series, .suspended, .cancelled: 0
            }
        return "\(status.kind.rawValue) \(days)"
    }
}
