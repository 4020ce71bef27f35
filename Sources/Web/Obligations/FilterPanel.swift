import Kernel
import Markup
import Obligations
import Organisations
import Storage

/// What stands above a list: classes as tabs, lists that are kept, and the fields to narrow it by.
struct FilterPanel {
    private let filter: ObligationFilter
    private let scene: Scene
    private let bodies: [Organisation]
    private let topics: [String]
    private let kept: [SavedList]

    init(_ filter: ObligationFilter, _ records: Records, _ scene: Scene) throws {
        self.filter = filter
        self.scene = scene
        bodies = try records.organisations().filter { $0.effectiveTo == nil }.sorted { $0.name < $1.name }
        topics = try records.topics()
        kept = try records.savedLists(of: scene.session.person.id)
    }

    private var words: ListWords { scene.words.list }

    var tabs: HTML {
        let all =
            [nil] + ([.overdue, .dueSoon, .inTime, .noDeadline, .series, .doneOnTime, .doneLate] as [StatusClass?])
        let links = all.map { status -> HTML in
            let current: HTML? = status == filter.status ? " aria-current=\"true\"" : nil
            let path = filter.path {
                $0.status = status
                $0.awaiting = nil
            }
            return "<a href=\"\(path)\"\(current)>\(status.map(scene.words.status.heading) ?? words.tabUnderWay)</a>"
        }
        return "<nav class=\"tabs\" aria-label=\"\(words.status)\">\(links)</nav>"
    }

    /// The lists that are kept, each with a way to forget it.
    var saved: HTML? {
        guard !kept.isEmpty || filter.isNarrowed else { return nil }
        let lists = kept.map { list -> HTML in
            let current: HTML? = list.query == filter.address ? " aria-current=\"true\"" : nil
            return """
                <li><a href="\(Link.list(list.query))"\(current)>\(list.name)</a><form method="post" action="\(Link.forgetList(list.id))">\(key(scene))
                <button class="quiet" aria-label="\(words.forget(list.name))">×</button></form></li>
                """
        }
        return "<div class=\"kept\"><ul>\(lists)</ul>\(keeping)</div>"
    }

    private var keeping: HTML? {
        guard filter.isNarrowed, !kept.contains(where: { $0.query == filter.address }) else { return nil }
        return """
            <details><summary>\(words.keep)</summary><form method="post" action="\(Link.lists)">\(key(scene))
            <input type="hidden" name="query" value="\(filter.address)">
            <label>\(words.listName)<input name="name" required maxlength="60"></label><button>\(words.keep)</button></form></details>
            """
    }

    var form: HTML {
        let lead = Field.choice(
            "lead",
            scene.words.obligation.part(.lead),
            BodyFields.options(bodies),
            filter.lead?.description,
            none: words.all
        )
        let topic: HTML? =
            topics.isEmpty
            ? nil : Field.choice("topic", words.topic, topics.map { ($0, $0) }, filter.topic, none: words.all)
        let orders = ObligationQuery.Order.allCases.map { (value: $0.rawValue, words: words.order($0)) }
        let fields: HTML = """
            \(lead)\(topic)\(Field.day("from", words.from, filter.from, isRequired: false))\(Field.day("to", words.to, filter.to, isRequired: false))
            \(Field.choice("order", words.sort, orders, filter.order.rawValue))
            """
        let isOpen: HTML? = narrowing ? " open" : nil
        return """
            <form class="filter" action="\(Link.obligations)"><label>\(words.words)<input type="search" name="q" value="\(filter.words ?? "")"></label>\(hidden)
            <details class="rest"\(isOpen)><summary>\(words.restOfFilter)</summary><div>\(fields)</div></details><button>\(words.filter)</button></form>
            """
    }

    /// Whether a field that is folded away on a phone says something.
    private var narrowing: Bool {
        filter.lead != nil || filter.topic != nil || filter.from != nil || filter.to != nil || filter.order != .deadline
    }

    /// What the fields do not say is kept beside them.
    private var hidden: [HTML] {
        let shown: Set = ["lead", "topic", "q", "from", "to", "order", "month"]
        return filter.parts.compactMap { name, value in
            guard !shown.contains(name), let value else { return nil }
            return "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
        }
    }

    /// The same as a list, on a calendar, along time.
    var views: HTML {
        let links = ObligationFilter.View.allCases.map { view -> HTML in
            let current: HTML? = view == filter.view ? " aria-current=\"true\"" : nil
            return "<a href=\"\(filter.path { $0.view = view })\"\(current)>\(words.view(view))</a>"
        }
        return "<nav class=\"tabs views\" aria-label=\"\(words.views)\">\(links)</nav>"
    }
}
