import Hummingbird
import Kernel
import Markup
import Obligations
import Organisations
import RulePacks
import Storage

/// The first page (Hôm nay): what is late, what comes, what waits for me; every number leads to its list.
extension Site {
    func addToday(to routes: Routes) {
        routes.get("/") { request, _ in
            try await show(request) { records, scene, _ in try TodayPage(records, scene).page }
        }
    }
}

private struct TodayPage {
    private let scene: Scene
    private let totals: [StatusClass: Int]
    private let bodies: [(id: Identifier<Organisation>, name: String, counts: [StatusClass: Int])]
    private let lists: [(title: String, link: String, rows: [Obligation])]
    private let soon: Int

    init(_ records: Records, _ scene: Scene) throws {
        self.scene = scene
        soon = records.rules.soon(on: scene.today)
        var query = ObligationQuery(asOf: scene.today)
        query.soon = soon
        let counts = try records.counts(query, for: scene.policy)
        totals = counts.reduce(into: [:]) { $0[$1.status, default: 0] += $1.count }
        let names = Dictionary(try records.organisations().map { ($0.id, $0.name) }) { first, _ in first }
        var byBody: [Identifier<Organisation>: [StatusClass: Int]] = [:]
        for (lead, status, count) in counts {
            if let lead { byBody[lead, default: [:]][status] = count }
        }
        bodies = byBody.map { ($0.key, names[$0.key] ?? "", $0.value) }.sorted {
            ($1.counts[.overdue] ?? 0, $0.name) < ($0.counts[.overdue] ?? 0, $1.name)
        }
        query.limit = 6
        lists =
            try ([.overdue, .dueSoon] as [StatusClass]).map { status in
                query.classes = [status]
                let link = Link.obligations.path([("status", status.rawValue)])
                return (scene.words.status.heading(status), link, try records.obligations(query, for: scene.policy))
            } + [
                (scene.words.today.awaitingAcceptance, Link.obligations.path, try Self.submitted(query, records, scene))
            ]
    }

    private static func submitted(_ query: ObligationQuery, _ records: Records, _ scene: Scene) throws -> [Obligation] {
        var query = query
        query.classes = nil
        query.awaiting = .acceptance
        return try records.obligations(query, for: scene.policy)
    }

    var page: Page { Page(title: scene.words.frame.today, place: .today, body: html) }

    private var html: HTML {
        let shown = lists.filter { !$0.rows.isEmpty }.map { list -> HTML in
            let rows = list.rows.map { ObligationRow(obligation: $0, scene: scene, soon: soon).html }
            return
                "<section><h2><a href=\"\(list.link)\">\(list.title)</a></h2><ul class=\"rows\">\(rows)</ul></section>"
        }
        return """
            <h1>\(scene.words.today.title(scene.today.vietnamese))</h1>\(numbers)
            \(totals.isEmpty ? empty : "")<div class="columns"><div>\(shown)</div>\(table)</div>
            """
    }

    private var numbers: HTML {
        let shown: [StatusClass] = [.overdue, .dueSoon, .inTime, .noDeadline, .doneOnTime, .doneLate]
        let tiles = shown.map { status -> HTML in
            """
            <a class="tile \(status.rawValue)" href="\(Link.obligations.path([("status", status.rawValue)]))">
            <b>\(totals[status] ?? 0)</b><span>\(scene.words.status.heading(status))</span></a>
            """
        }
        return "<div class=\"tiles\">\(tiles)</div>"
    }

    private var empty: HTML {
        """
        <p class="empty">\(scene.words.today.nothing) <a href="\(Link.documents)">\(scene.words.today.takeIn)</a> \(scene.words.today.toBegin)</p>
        """
    }

    private var table: HTML? {
        guard scene.policy.seesAll, !bodies.isEmpty else { return nil }
        let columns: [StatusClass] = [.overdue, .dueSoon, .inTime, .noDeadline]
        let rows = bodies.prefix(25).map { body -> HTML in
            let cells = columns.map { status -> HTML in
                let count = body.counts[status] ?? 0
                guard count > 0 else { return "<td class=\"zero\">0</td>" }
                let link = Link.obligations.path([("status", status.rawValue), ("lead", body.id.number.description)])
                return "<td><a class=\"\(status.rawValue)\" href=\"\(link)\">\(count)</a></td>"
            }
            return "<tr><th scope=\"row\">\(body.name)</th>\(cells)</tr>"
        }
        let heads = columns.map { "<th scope=\"col\">\(scene.words.status.heading($0))</th>" as HTML }
        return """
            <section><h2>\(scene.words.today.byBody)</h2><div class="scroll"><table><thead><tr><th scope="col">\(scene.words.today.body)</th>\(heads)</tr></thead>
            <tbody>\(rows)</tbody></table></div></section>
            """
    }
}
