import Kernel
import Obligations
import Organisations
import Storage

/// Which obligations an address asks for.
struct ObligationFilter {
    var status: StatusClass?
    var lead: Identifier<Organisation>?
    var document: Identifier<SourceDocument>?
    var words: String?
    private var after: ObligationQuery.Place?

    init(_ form: Form) {
        status = form["status"].flatMap { StatusClass(rawValue: $0) }
        lead = form["lead"].flatMap { Int64($0) }.map { Identifier($0) }
        document = form["document"].flatMap { Int64($0) }.map { Identifier($0) }
        words = form["q"]
        after = form["after"].flatMap { Int64($0) }.map { number in
            ObligationQuery.Place(due: form["due"].flatMap { LocalDay(parsing: $0) }, id: Identifier(number))
        }
    }

    func query(asOf day: LocalDay) -> ObligationQuery {
        var query = ObligationQuery(asOf: day)
        query.lead = lead
        query.document = document
        query.after = after
        if let status { query.classes = [status] }
        // Whoever looks for words looks among everything.
        if status == nil, words == nil { query.classes = Set(StatusClass.allCases.filter(\.isOpen)) }
        return query
    }

    func title(in catalogue: Words) -> String {
        words.map(catalogue.list.found) ?? status.map { catalogue.list.ofStatus(catalogue.status.heading($0)) }
            ?? catalogue.list.underWay
    }

    func path(status: StatusClass?) -> String {
        Link.obligations.path([("status", status?.rawValue)] + kept)
    }

    func path(after last: Obligation) -> String {
        let place = [("after", last.id.number.description as String?), ("due", last.due?.description)]
        return Link.obligations.path([("status", status?.rawValue)] + kept + place)
    }

    private var kept: [(String, String?)] {
        [
            ("lead", lead?.number.description), ("document", document?.number.description), ("q", words),
        ]
    }
}
