import Hummingbird
import Kernel
import Markup
import Obligations
import Organisations
import RulePacks
import Search
import Server
import Storage

/// The list of obligations (danh sách nhiệm vụ): filters in the address, so that a list can be kept and sent.
extension Site {
    func addObligations(to routes: Routes) {
        routes.get("/obligations") { request, _ in
            try await fillSearch(for: request)
            return try await show(request) { records, scene, form in try ObligationListPage(records, scene, form).page }
        }
        addObligation(to: routes)
    }

    /// Search first takes in what was written since the last one.
    private func fillSearch(for request: Request) async throws {
        guard Form(encoded: request.uri.query ?? "")["q"] != nil else { return }
        let visitor = Visitor(request)
        try await work {
            guard let scene = try scene(visitor) else { return }
            try installation.register.fillIndex(of: scene.principal.authority)
        }
    }
}

private struct ObligationListPage {
    private let scene: Scene
    private let filter: ObligationFilter
    private let bodies: [Organisation]
    private let rows: [Obligation]
    private let isMore: Bool
    private let soon: Int

    init(_ records: Records, _ scene: Scene, _ form: Form) throws {
        self.scene = scene
        filter = ObligationFilter(form)
        bodies = try records.organisations().filter { $0.effectiveTo == nil }.sorted { $0.name < $1.name }
        var query = filter.query(asOf: scene.today)
        soon = records.rules.soon(on: scene.today)
        query.soon = soon
        if let words = filter.words {
            let hits = try records.search(SearchQuery(words), in: [.obligations], for: scene.policy, limit: 200).hits
            query.ids = hits.map { Identifier($0.id) }
            // The best first, as search ranks them.
            let places = Dictionary(hits.enumerated().map { ($1.id, $0) }) { first, _ in first }
            rows = try records.obligations(query, for: scene.policy).sorted {
                (places[$0.id.number] ?? 0) < (places[$1.id.number] ?? 0)
            }
            isMore = false
        } else {
            query.limit = Self.length + 1
            let found = try records.obligations(query, for: scene.policy)
            isMore = found.count > Self.length
            rows = Array(found.prefix(Self.length))
        }
    }

    private static let length = 50

    var page: Page {
        Page(title: title, place: .obligations, body: html)
    }

    private var title: String { filter.title(in: scene.words) }
    private var words: ListWords { scene.words.list }

    private var html: HTML {
        """
        <h1>\(title)</h1>\(tabs)\(form)
        \(rows.isEmpty ? empty : "<ul class=\"rows\">\(rows.map { ObligationRow(obligation: $0, scene: scene, soon: soon).html })</ul>")
        \(more)
        """
    }

    private var tabs: HTML {
        let all =
            [nil] + ([.overdue, .dueSoon, .inTime, .noDeadline, .series, .doneOnTime, .doneLate] as [StatusClass?])
        let links = all.map { status -> HTML in
            let current: HTML? = status == filter.status ? " aria-current=\"true\"" : nil
            return
                "<a href=\"\(filter.path(status: status))\"\(current)>\(status.map(scene.words.status.heading) ?? words.tabUnderWay)</a>"
        }
        return "<nav class=\"tabs\" aria-label=\"\(words.status)\">\(links)</nav>"
    }

    private var form: HTML {
        let options = bodies.map { body -> HTML in
            let chosen: HTML? = body.id == filter.lead ? " selected" : nil
            return "<option value=\"\(body.id.number.description)\"\(chosen)>\(body.name)</option>"
        }
        return """
            <form class="filter" action="\(Link.obligations)"><label>\(scene.words.obligation.part(.lead))<select name="lead"><option value="">\(words.all)</option>
            \(options)</select></label><label>\(words.words)<input type="search" name="q" value="\(filter.words ?? "")"></label>
            <input type="hidden" name="status" value="\(filter.status?.rawValue ?? "")"><button>\(words.filter)</button></form>
            """
    }

    private var empty: HTML {
        """
        <p class="empty">\(words.none) <a href="\(Link.obligations)">\(words.seeAll)</a> · <a href="\(Link.documents)">\(words.orTakeIn)</a></p>
        """
    }

    private var more: HTML? {
        guard isMore, let last = rows.last else { return nil }
        return "<p class=\"more\"><a href=\"\(filter.path(after: last))\">\(words.more)</a></p>"
    }
}
