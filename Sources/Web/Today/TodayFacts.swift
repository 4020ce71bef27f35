import Kernel
import Obligations
import Organisations
import RulePacks
import Storage

/// What the first page shows: counts for all there is, lists of what comes first, and the overview for those who lead.
struct TodayFacts {
    struct Body {
        var id: Identifier<Organisation>
        var name: String
        var counts: [StatusClass: Int]
        /// How many of its obligations have become overdue within a week.
        var worse: Int
    }

    struct Paper {
        var document: SourceDocument
        var counts: [StatusClass: Int]
    }

    /// Some rows of a list that waits for somebody, with the whole list behind it.
    struct List {
        var awaiting: Awaiting?
        var status: StatusClass?
        var rows: [Obligation]
    }

    let totals: [StatusClass: Int]
    let bodies: [Body]
    let papers: [Paper]
    let months: [MonthCount]
    /// How many have become overdue within a week.
    let worse: Int
    let lists: [List]
    let soon: Int

    init(_ records: Records, _ scene: Scene) throws {
        soon = records.rules.soon(on: scene.today)
        var query = ObligationQuery(asOf: scene.today)
        query.soon = soon
        query.isAhead = false
        let counts = try records.counts(query, for: scene.policy)
        totals = counts.reduce(into: [:]) { $0[$1.status, default: 0] += $1.count }
        lists = try Self.lists(query, records, scene)
        guard scene.policy.seesAll else {
            (bodies, papers, months, worse) = ([], [], [], 0)
            return
        }
        let newly = try records.newlyOverdue(within: 7, asOf: scene.today, for: scene.policy)
        worse = newly.reduce(0) { $0 + $1.count }
        bodies = try Self.bodies(counts, newly, records)
        query.isAhead = nil
        let latest = try records.latestDocuments(8, for: scene.policy)
        let ofPapers = try records.counts(of: latest.map(\.id), query, for: scene.policy)
        papers = latest.map { Paper(document: $0, counts: ofPapers[$0.id] ?? [:]) }
        months = try records.months(12, asOf: scene.today, for: scene.policy)
    }

    /// What waits for whoever looks: decisions for the office and leaders, receipts and answers for a unit.
    private static func lists(_ query: ObligationQuery, _ records: Records, _ scene: Scene) throws -> [List] {
        var lists: [List] = []
        func add(_ awaiting: Awaiting?, _ status: StatusClass?) throws {
            var query = query
            query.limit = 6
            query.awaiting = awaiting
            query.classes = status.map { [$0] }
            let rows = try records.obligations(query, for: scene.policy)
            if !rows.isEmpty { lists.append(List(awaiting: awaiting, status: status, rows: rows)) }
        }
        let decides = scene.principal.holds([.office, .leader], on: scene.today)
        let works = scene.principal.holds([.unitHead, .unitMember], on: scene.today)
        for awaiting in decides ? [.acceptance, .extension] : works ? [.receipt, .answer] : [] as [Awaiting] {
            try add(awaiting, nil)
        }
        try add(nil, .overdue)
        try add(nil, .dueSoon)
        return lists
    }

    private static func bodies(
        _ counts: Records.Counts,
        _ newly: [(lead: Identifier<Organisation>?, count: Int)],
        _ records: Records
    ) throws -> [Body] {
        let names = Dictionary(try records.organisations().map { ($0.id, $0.name) }) { first, _ in first }
        var byBody: [Identifier<Organisation>: [StatusClass: Int]] = [:]
        for (lead, status, count) in counts {
            if let lead { byBody[lead, default: [:]][status] = count }
        }
        let open = byBody.filter { $0.value.contains { status, count in count > 0 && status.isOpen } }
        return open.map { id, counts in
            Body(
                id: id,
                name: names[id] ?? "",
                counts: counts,
                worse: newly.first { $0.lead == id }?.count ?? 0
            )
        }.sorted { ($1.counts[.overdue] ?? 0, $0.name) < ($0.counts[.overdue] ?? 0, $1.name) }
    }
}
