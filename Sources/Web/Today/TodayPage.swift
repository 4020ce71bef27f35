import Kernel
import Markup
import Obligations
import Organisations
import Storage

/// The first page (Hôm nay).
struct TodayPage {
    private let facts: TodayFacts
    private let scene: Scene

    init(_ facts: TodayFacts, _ scene: Scene) {
        self.facts = facts
        self.scene = scene
    }

    var page: Page { Page(title: scene.words.frame.today, place: .today, help: .today, body: html) }

    private var words: TodayWords { scene.words.today }

    private var html: HTML {
        let lists = facts.lists.map(section)
        let isQuiet = lists.isEmpty && !facts.totals.isEmpty
        return """
            <h1>\(words.title(scene.today.vietnamese))</h1>\(numbers)\(facts.totals.isEmpty ? empty : nil)
            \(isQuiet ? "<p class=\"empty\">\(words.nothingUrgent)</p>" : nil)
            <div class="columns"><div>\(lists)</div>\(overview)</div>
            """
    }

    private func section(_ list: TodayFacts.List) -> HTML {
        let rows = list.rows.map { ObligationRow(obligation: $0, scene: scene, soon: facts.soon).html }
        let title = list.awaiting.map(scene.words.list.awaiting) ?? list.status.map(scene.words.status.heading) ?? ""
        let path = Link.obligations.path([("awaiting", list.awaiting?.rawValue), ("status", list.status?.rawValue)])
        return "<section><h2><a href=\"\(path)\">\(title)</a></h2><ul class=\"rows\">\(rows)</ul></section>"
    }

    private var numbers: HTML {
        let shown: [StatusClass] = [.overdue, .dueSoon, .inTime, .noDeadline, .doneOnTime, .doneLate]
        let tiles = shown.map { status -> HTML in
            let worse: HTML? =
                status == .overdue && facts.worse > 0 ? "<small>\(words.worse(facts.worse))</small>" : nil
            return """
                <a class="tile \(status.rawValue)" href="\(Link.obligations.path([("status", status.rawValue)]))">
                <b>\(facts.totals[status] ?? 0)</b><span>\(scene.words.status.heading(status))</span>\(worse)</a>
                """
        }
        return "<div class=\"tiles\">\(tiles)</div>"
    }

    private var empty: HTML {
        """
        <p class="empty">\(words.nothing) <a href="\(Link.documents)">\(words.takeIn)</a> \(words.toBegin)</p>
        """
    }

    private var overview: HTML? {
        guard scene.policy.seesAll, !facts.bodies.isEmpty else { return nil }
        return "<div>\(byBody)\(byMonth)\(byPaper)</div>"
    }

    private static let columns: [StatusClass] = [.overdue, .dueSoon, .inTime, .noDeadline]

    private var heads: HTML {
        let heads = Self.columns.map { "<th scope=\"col\">\(scene.words.status.heading($0))</th>" as HTML }
        return "\(heads)"
    }

    private func cells(_ counts: [StatusClass: Int], _ filter: (String, String)) -> [HTML] {
        Self.columns.map { status in
            let count = counts[status] ?? 0
            guard count > 0 else { return "<td class=\"zero\">0</td>" }
            let path = Link.obligations.path([("status", status.rawValue), (filter.0, filter.1)])
            return "<td><a class=\"\(status.rawValue)\" href=\"\(path)\">\(count)</a></td>"
        }
    }

    private var byBody: HTML {
        let most = facts.bodies.map { body in Self.columns.reduce(0) { $0 + (body.counts[$1] ?? 0) } }.max() ?? 1
        let rows = facts.bodies.prefix(25).map { body -> HTML in
            let worse: HTML? = body.worse > 0 ? " <small class=\"worse\">\(words.worse(body.worse))</small>" : nil
            return """
                <tr><th scope="row">\(body.name)\(worse)\(StackedBar(body.counts, of: most).html)</th>\(cells(body.counts, ("lead", body.id.number.description)))</tr>
                """
        }
        return """
            <section><h2>\(words.byBody)</h2><div class="scroll"><table><thead><tr><th scope="col">\(words.body)</th>\(heads)</tr></thead>
            <tbody>\(rows)</tbody></table></div></section>
            """
    }

    private var byPaper: HTML? {
        guard !facts.papers.isEmpty else { return nil }
        let rows = facts.papers.map { paper -> HTML in
            """
            <tr><th scope="row"><a href="\(Link.document(paper.document.id))">\(paper.document.number ?? paper.document.fileName)</a></th>
            \(cells(paper.counts, ("document", paper.document.id.number.description)))</tr>
            """
        }
        return """
            <section><h2>\(words.byPaper)</h2><div class="scroll"><table><thead><tr><th scope="col">\(words.paper)</th>\(heads)</tr></thead>
            <tbody>\(rows)</tbody></table></div></section>
            """
    }

    private var legend: HTML {
        let names = [StatusClass.doneOnTime, .doneLate, .overdue].map { ($0.rawValue, scene.words.status.heading($0)) }
        let items = (names + [(StatusClass.inTime.rawValue, words.open)]).map { name, words in
            "<span class=\"\(name)\"><i></i>\(words)</span>" as HTML
        }
        return "<p class=\"legend\" aria-hidden=\"true\">\(items)</p>"
    }

    /// What fell due in each month: a chart for the eye, and the same as a table.
    private var byMonth: HTML? {
        guard facts.months.contains(where: { $0.total > 0 }) else { return nil }
        let rows = facts.months.reversed().map { month -> HTML in
            let path = Link.obligations.path([
                ("from", month.month.first.description), ("to", month.month.last.description),
                ("status", StatusClass.overdue.rawValue),
            ])
            let overdue: HTML = month.overdue > 0 ? "<a class=\"overdue\" href=\"\(path)\">\(month.overdue)</a>" : "0"
            return """
                <tr><th scope="row">\(month.month.vietnamese)</th><td>\(month.onTime)</td><td>\(month.late)</td><td>\(overdue)</td><td>\(month.open)</td></tr>
                """
        }
        return """
            <section><h2>\(words.byMonth)</h2>\(MonthChart(months: facts.months).html)\(legend)<details><summary>\(words.asTable)</summary>
            <div class="scroll"><table><thead><tr><th scope="col">\(words.month)</th><th scope="col">\(scene.words.status.heading(.doneOnTime))</th>
            <th scope="col">\(scene.words.status.heading(.doneLate))</th><th scope="col">\(scene.words.status.heading(.overdue))</th>
            <th scope="col">\(words.open)</th></tr></thead><tbody>\(rows)</tbody></table></div></details></section>
            """
    }
}
