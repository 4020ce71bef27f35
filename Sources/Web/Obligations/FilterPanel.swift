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
        let leads = bodies.map { option($0.id.number.description, $0.name, $0.id == filter.lead) }
        let names = topics.map { option($0, $0, $0 == filter.topic) }
        let orders = ObligationQuery.Order.allCases.map {
            option($0.rawValue, words.order($0), $0 == filter.order)
        }
        let rest: HTML = """
            <label>\(words.from)<input type="date" name="from" value="\(filter.from?.description ?? "")"></label>
            <label>\(words.to)<input type="date" name="to" value="\(filter.to?.description ?? "")"></label>
            <label>\(words.sort)<select name="order">\(orders)</select></label>
            """
        let isOpen: HTML? = filter.from != nil || filter.to != nil || filter.order != .deadline ? " open" : nil
        return """
            <form class="filter" action="\(Link.obligations)"><label>\(scene.words.obligation.part(.lead))<select name="lead">
            <option value="">\(words.all)</option>\(leads)</select></label>\(topics.isEmpty ? nil : choice("topic", words.topic, names))
            <label>\(words.words)<input type="search" name="q" value="\(filter.words ?? "")"></label>\(hidden)
            <details class="rest"\(isOpen)><summary>\(words.restOfFilter)</summary><div>\(rest)</div></details><button>\(words.filter)</button></form>
            """
    }

    private func choice(_ name: String, _ label: String, _ options: [HTML]) -> HTML {
        "<label>\(label)<select name=\"\(name)\"><option value=\"\">\(words.all)</option>\(options)</select></label>"
    }

    private func option(_ value: String, _ name: String, _ isChosen: Bool) -> HTML {
        let chosen: HTML? = isChosen ? " selected" : nil
        return "<option value=\"\(value)\"\(chosen)>\(name)</option>"
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
