import Kernel
import Markup
import Obligations
import Organisations
import RulePacks
import Search
import Storage

/// A list of obligations with its filters, as a list, on a calendar or along time.
struct ObligationListPage {
    private let scene: Scene
    private let filter: ObligationFilter
    private let panel: FilterPanel
    private let rows: [Obligation]
    private let isMore: Bool
    private let soon: Int
    /// Only for the view that shows days.
    private let calendar: WorkCalendar?

    init(_ records: Records, _ scene: Scene, _ form: Form) throws {
        self.scene = scene
        filter = try ObligationFilter(form)
        panel = try FilterPanel(filter, records, scene)
        soon = records.rules.soon(on: scene.today)
        calendar = filter.view == .calendar ? try records.calendar() : nil
        var query = filter.query(asOf: scene.today, soon: soon)
        if let words = filter.words {
            let hits = try records.search(SearchQuery(words), in: [.obligations], for: scene.policy, limit: 200).hits
            query.ids = hits.map { Identifier($0.id) }
            // The best first, as search ranks them.
            let places = Dictionary(hits.enumerated().map { ($1.id, $0) }) { first, _ in first }
            rows = try records.obligations(query, for: scene.policy).sorted {
                (places[$0.id.number] ?? 0) < (places[$1.id.number] ?? 0)
            }
            isMore = false
            return
        }
        if filter.view == .calendar {
            let month = filter.month ?? Month(of: scene.today)
            query.due = month.first...month.last
        }
        let length = filter.view == .list ? Self.length : Self.mostInView
        query.limit = length + 1
        let found = try records.obligations(query, for: scene.policy)
        isMore = found.count > length
        rows = Array(found.prefix(length))
    }

    private static let length = 50
    private static let mostInView = 300

    var page: Page { Page(title: title, place: .obligations, help: .list, body: html) }

    private var title: String { filter.title(in: scene.words) }
    private var words: ListWords { scene.words.list }

    private var html: HTML {
        "<h1>\(title)</h1>\(panel.tabs)\(panel.saved)\(panel.form)\(panel.views)\(shown)\(rows.isEmpty ? nil : ListExport.links(filter, words))"
    }

    private var shown: HTML {
        switch filter.view {
        case .calendar:
            guard let calendar else { return "" }
            let month = filter.month ?? Month(of: scene.today)
            return "\(CalendarView(month, filter, rows, scene, soon: soon, calendar: calendar).html)\(cut)"
        case .timeline where !rows.isEmpty: return "\(TimelineView(rows, scene, soon: soon).html)\(cut)"
        default: return rows.isEmpty ? empty : list
        }
    }

    private var list: HTML {
        let isPicking = StepsTogether.kinds(scene.policy).isEmpty == false
        let items = rows.map { ObligationRow(obligation: $0, scene: scene, soon: soon, isPicked: isPicking).html }
        let list: HTML = "<ul class=\"rows\">\(items)</ul>"
        guard isPicking else { return "\(list)\(more)" }
        return """
            <form method="post" action="\(Link.together)" class="together">\(key(scene))\(list)\(StepsTogether.bar(scene))</form>\(more)
            """
    }

    private var cut: HTML? { isMore ? "<p class=\"soft\">\(words.cut(Self.mostInView))</p>" : nil }

    private var empty: HTML {
        """
        <p class="empty">\(words.none) <a href="\(Link.obligations)">\(words.seeAll)</a> · <a href="\(Link.documents)">\(words.orTakeIn)</a></p>
        """
    }

    private var more: HTML? {
        guard isMore, let last = rows.last else { return nil }
        return "<p class=\"more\"><a href=\"\(filter.path(after: last))\" rel=\"next\">\(words.more)</a></p>"
    }
}
