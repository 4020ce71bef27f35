import Kernel
import Obligations
import Organisations
import RulePacks
import Storage

/// Which obligations an address asks for, in which order and as what (bộ lọc danh sách).
struct ObligationFilter {
    enum View: String, CaseIterable {
        case list, calendar, timeline
    }

    var status: StatusClass?
    var lead: Identifier<Organisation>?
    var document: Identifier<SourceDocument>?
    var topic: String?
    var awaiting: Awaiting?
    var from: LocalDay?
    var to: LocalDay?
    var words: String?
    var order = ObligationQuery.Order.deadline
    var view = View.list
    /// Of the calendar.
    var month: Month?
    private var after: ObligationQuery.Place?

    init() {}

    init(_ form: Form) throws {
        status = form["status"].flatMap { StatusClass(rawValue: $0) }
        lead = form["lead"].flatMap { Int64($0) }.map { Identifier($0) }
        document = form["document"].flatMap { Int64($0) }.map { Identifier($0) }
        topic = form["topic"]
        awaiting = form["awaiting"].flatMap { Awaiting(rawValue: $0) }
        from = try form.day("from")
        to = try form.day("to")
        words = form["q"]
        order = form["order"].flatMap { ObligationQuery.Order(rawValue: $0) } ?? .deadline
        view = form["view"].flatMap { View(rawValue: $0) } ?? .list
        month = form["month"].flatMap { Month(parsing: $0) }
        after = form["after"].flatMap { Int64($0) }.map { number in
            ObligationQuery.Place(due: form["due"].flatMap { LocalDay(parsing: $0) }, id: Identifier(number))
        }
    }

    func query(asOf day: LocalDay, soon: Int) -> ObligationQuery {
        var query = ObligationQuery(asOf: day)
        query.soon = soon
        query.lead = lead
        query.document = document
        query.topics = topic.map { [$0] }
        query.awaiting = awaiting
        query.order = order
        query.after = after
        // Of a series the next instance is what there is to do.
        query.isAhead = words == nil && view == .list && from == nil && to == nil ? false : nil
        if let status { query.classes = [status] }
        // Whoever looks for words, or for what waits, looks among everything.
        if status == nil, words == nil, awaiting == nil, view != .calendar {
            query.classes = Set(StatusClass.allCases.filter(\.isOpen))
        }
        if from != nil || to != nil {
            let first = from ?? LocalDay(daysSinceEpoch: 0)
            query.due = first...max(first, to ?? first.adding(days: 36_500))
        }
        return query
    }

    /// Whether it asks for anything but what is under way.
    var isNarrowed: Bool { !parts.filter { $0.0 != "view" && $0.0 != "month" }.allSatisfy { $0.1 == nil } }

    func title(in catalogue: Words) -> String {
        words.map(catalogue.list.found) ?? awaiting.map(catalogue.list.awaiting)
            ?? status.map { catalogue.list.ofStatus(catalogue.status.heading($0)) } ?? catalogue.list.underWay
    }

    /// The address of the same list with something else about it.
    func path(_ change: (inout ObligationFilter) -> Void) -> String {
        var filter = self
        filter.after = nil
        change(&filter)
        return Link.obligations.path(filter.parts)
    }

    func path(after last: Obligation) -> String {
        let place = [("after", last.id.number.description as String?), ("due", last.due?.description)]
        return Link.obligations.path(parts + place)
    }

    /// What stands behind the question mark, for lists that are kept.
    var address: String { Link.query(parts) }

    /// The fields of an address; those that say nothing are left out of it.
    var parts: [(String, String?)] {
        [
            ("status", status?.rawValue), ("lead", lead?.number.description),
            ("document", document?.number.description), ("topic", topic), ("awaiting", awaiting?.rawValue),
            ("from", from?.description), ("to", to?.description), ("q", words),
            ("order", order == .deadline ? nil : order.rawValue), ("view", view == .list ? nil : view.rawValue),
            ("month", month?.description),
        ]
    }
}
