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
        abstract: "Đếm nhiệm vụ theo cơ quan chủ trì và tình trạng.",
        discussion: "Mỗi nhiệm vụ định kỳ tính kỳ tới và các kỳ quá hạn; những kỳ sau nữa đếm riêng ở cột “Kỳ sau”."
    )

    @OptionGroup var list: ListOptions

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    /// A body and how many it has of each class.
    struct Line: Sendable {
        let body: String
        var counts: [StatusClass: Int] = [:]
        /// Instances behind the next one of their series, which are in no other number.
        var ahead = 0
        var total: Int { counts.values.reduce(0, +) }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let policy = ObligationPolicy(session.principal, today: session.today)
        let lines = try session.read { records in
            var query = ObligationQuery(asOf: list.asOf ?? session.today)
            query.soon = records.rules.soon(on: query.asOf)
            query.issuedBy = list.asOf
            query.isAhead = false
            let counts = try records.counts(query, for: policy)
            query.isAhead = true
            return Self.lines(counts, ahead: try records.counts(query, for: policy), try records.organisations())
        }
        let total = lines.reduce(0) { $0 + $1.total }
        let ahead = lines.reduce(0) { $0 + $1.ahead }
        let note = ahead == 0 ? "" : ", chưa kể \(ahead.grouped) kỳ sau của nhiệm vụ định kỳ"
        let summary = "\(total) nhiệm vụ của \(lines.count) cơ quan\(note)"
        try Self.listing.print(lines, as: list.format, summary: summary, on: session.console)
        return .done
    }

    private static func lines(
        _ counts: Records.Counts,
        ahead: Records.Counts,
        _ bodies: [Organisation]
    ) -> [Line] {
        let names = Dictionary(bodies.map { ($0.id, $0.name) }) { first, _ in first }
        var lines: [Identifier<Organisation>?: Line] = [:]
        func line(_ lead: Identifier<Organisation>?) -> Line {
            Line(body: lead.flatMap { names[$0] } ?? "(chưa rõ cơ quan chủ trì)")
        }
        for (lead, status, count) in counts { lines[lead, default: line(lead)].counts[status] = count }
        for (lead, _, count) in ahead { lines[lead, default: line(lead)].ahead += count }
        return lines.values.sorted { ($1.counts[.overdue] ?? 0, $0.body) < ($0.counts[.overdue] ?? 0, $1.body) }
    }

    private static let listing = Listing<Line>(
        noun: "cơ quan",
        columns: [Column(heading: "Cơ quan", role: .text, minimum: 20, weight: 4) { Cell($0.body) }]
            + StatusClass.allCases.map { status in
                Column(heading: status.words, minimum: 5, weight: 1, isOptional: true) { line in
                    Cell(line.counts[status].map(String.init), status == .overdue ? .late : .plain)
                }
            } + [Column(heading: "Tổng", minimum: 4, weight: 0) { Cell(String($0.total), .strong) }]
            + [
                Column(heading: "Kỳ sau", minimum: 4, weight: 0, isOptional: true) {
                    Cell($0.ahead == 0 ? nil : String($0.ahead), .faint)
                }
            ],
        members: { json, line in
            json.member("body", line.body)
            for status in StatusClass.allCases { json.member(status.rawValue, line.counts[status] ?? 0) }
            json.member("total", line.total)
            json.member("ahead", line.ahead)
        }
    )
}
