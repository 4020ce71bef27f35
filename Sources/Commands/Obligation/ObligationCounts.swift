import ArgumentParser
import Kernel
import Obligations
import Organisations
import RulePacks
import Storage

/// `dondoc status`: counts by body and class.
struct ObligationCounts: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Đếm nhiệm vụ theo cơ quan chủ trì và tình trạng."
    )

    @OptionGroup var list: ListOptions

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    /// A body and how many it has of each class.
    struct Line: Sendable {
        let body: String
        var counts: [StatusClass: Int] = [:]
        var total: Int { counts.values.reduce(0, +) }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let policy = ObligationPolicy(session.principal, today: session.today)
        let lines = try session.read { records in
            var query = ObligationQuery(asOf: list.asOf ?? session.today)
            query.soon = records.rules.soon(on: query.asOf)
            query.issuedBy = list.asOf
            let counts = try records.counts(query, for: policy)
            return Self.lines(counts, try records.organisations())
        }
        let total = lines.reduce(0) { $0 + $1.total }
        let summary = "\(total) nhiệm vụ của \(lines.count) cơ quan"
        try Self.listing.print(lines, as: list.format, summary: summary, on: session.console)
        return .done
    }

    private static func lines(
        _ counts: [(lead: Identifier<Organisation>?, status: StatusClass, count: Int)],
        _ bodies: [Organisation]
    ) -> [Line] {
        let names = Dictionary(bodies.map { ($0.id, $0.name) }) { first, _ in first }
        var lines: [Identifier<Organisation>?: Line] = [:]
        for (lead, status, count) in counts {
            let name = lead.flatMap { names[$0] } ?? "(chưa rõ cơ quan chủ trì)"
            lines[lead, default: Line(body: name)].counts[status] = count
        }
        return lines.values.sorted { ($1.counts[.overdue] ?? 0, $0.body) < ($0.counts[.overdue] ?? 0, $1.body) }
    }

    private static let listing = Listing<Line>(
        noun: "cơ quan",
        columns: [Column(heading: "Cơ quan", role: .text, minimum: 20, weight: 4) { Cell($0.body) }]
            + StatusClass.allCases.map { status in
                Column(heading: status.words, minimum: 5, weight: 1, isOptional: true) { line in
                    Cell(line.counts[status].map(String.init), status == .overdue ? .late : .plain)
                }
            } + [Column(heading: "Tổng", minimum: 4, weight: 0) { Cell(String($0.total), .strong) }],
        members: { json, line in
            json.member("body", line.body)
            for status in StatusClass.allCases { json.member(status.rawValue, line.counts[status] ?? 0) }
            json.member("total", line.total)
        }
    )
}
