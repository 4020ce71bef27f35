import Kernel
import Obligations
import Organisations
import RulePacks
import Search
import Storage

/// What the JSON interface tells of the register (phần đọc của giao diện JSON), to whoever asks: what they may not see is
/// not there.
struct APIReading {
    private let records: Records
    private let caller: APICaller
    private let soon: Int

    init(_ records: Records, _ caller: APICaller) {
        (self.records, self.caller) = (records, caller)
        soon = records.rules.soon(on: caller.today)
    }

    /// How an address narrows the list of obligations.
    static let filters: Set<String> = [
        "q", "status", "lead", "document", "topic", "awaiting", "from", "to", "order",
    ]

    func documents(_ asked: APIQuery) throws -> APIBody {
        var query = DocumentQuery()
        query.kind = try asked.text("kind")
        query.year = try asked.number("year", 1900...2999).map { Int($0) }
        query.isPending = try asked.choice("state", ["pending": true, "settled": false])
        query.before = try asked.number("cursor").map { Identifier($0) }
        query.ids = try hits(asked, .documents).map { $0.map { Identifier($0) } }
        query.limit = try asked.length() + 1
        let found = try records.summaries(query, for: caller.policy)
        return try page(asked, found, after: \.document.id.description) { $0.write($1) }
    }

    func obligations(_ asked: APIQuery) throws -> APIBody {
        var query = try query(asked)
        query.ids = try hits(asked, .obligations).map { $0.map { Identifier($0) } }
        query.limit = try asked.length() + 1
        let found = try records.obligations(query, for: caller.policy)
        return try page(asked, found, after: \.place) { $0.write($1, asOf: caller.today, soon: soon) }
    }

    /// One obligation with its history.
    func obligation(_ id: Identifier<Obligation>) throws -> APIBody {
        guard let obligation = try records.obligation(id, for: caller.policy) else {
            throw Failure(.notFound, "Không có nhiệm vụ số \(id).")
        }
        let events = try records.events(of: id)
        return try APIBody { $0.write(obligation, asOf: caller.today, soon: soon, events: events) }
    }

    func organisations(_ asked: APIQuery) throws -> APIBody {
        let last = try asked.number("cursor") ?? 0
        let rest = try records.organisations().filter { $0.id.number > last }.sorted { $0.id < $1.id }
        return try page(asked, rest, after: \.id.description) { $0.write($1) }
    }

    func organisation(_ id: Identifier<Organisation>) throws -> APIBody {
        guard let body = try records.organisations().first(where: { $0.id == id }) else {
            throw Failure(.notFound, "Không có cơ quan số \(id).")
        }
        return try APIBody { $0.write(body) }
    }

    /// How many of each class there are, in all and by the body that leads.
    func status() throws -> APIBody {
        var query = ObligationQuery(asOf: caller.today)
        query.soon = soon
        query.isAhead = false
        let counts = try records.counts(query, for: caller.policy)
        return try APIBody { json in
            json.object { json in
                json.member("asOf", caller.today.description)
                json.key("counts")
                json.object { json in
                    for status in StatusClass.allCases {
                        json.member(status.rawValue, counts.filter { $0.status == status }.reduce(0) { $0 + $1.count })
                    }
                }
                json.key("organisations")
                json.array(counts) { json, line in
                    json.object { json in
                        json.member("organisation", line.lead)
                        json.member("status", line.status.rawValue)
                        json.member("count", line.count)
                    }
                }
            }
        }
    }

    private func query(_ asked: APIQuery) throws -> ObligationQuery {
        var filter = ObligationFilter()
        let isAll = try asked.text("status") == "all"
        if !isAll { filter.status = try asked.choice("status", StatusClass.self) }
        filter.lead = try asked.number("lead").map { Identifier($0) }
        filter.document = try asked.number("document").map { Identifier($0) }
        filter.topic = try asked.text("topic")
        filter.awaiting = try asked.choice("awaiting", Awaiting.self)
        (filter.from, filter.to) = (try asked.day("from"), try asked.day("to"))
        filter.words = try asked.text("q")
        filter.order = try asked.choice("order", ObligationQuery.Order.self) ?? .deadline
        var query = filter.query(asOf: caller.today, soon: soon)
        if isAll { query.classes = nil }
        query.after = try asked.place()
        return query
    }

    /// What search finds, `nil` where nothing was searched for.
    private func hits(_ asked: APIQuery, _ kind: SearchKind) throws -> [Int64]? {
        guard let words = try asked.text("q") else { return nil }
        return try records.search(SearchQuery(words), in: [kind], for: caller.policy, limit: 500).hits.map(\.id)
    }

    /// A page of things, and where the next one begins.
    ///
    /// - Parameters:
    ///   - found: at least one more than are shown, where there are more.
    ///   - place: where a page ends whose last row this is.
    private func page<Thing>(
        _ asked: APIQuery,
        _ found: [Thing],
        after place: (Thing) -> String,
        write: (inout JSONWriter, Thing) -> Void
    ) throws -> APIBody {
        let length = try asked.length()
        let shown = Array(found.prefix(length))
        let next = found.count > length ? shown.last.map(place) : nil
        var body = try APIBody { json in
            json.object { json in
                json.key("items")
                json.array(shown, write)
                json.member("next", next)
            }
        }
        body.next = next.map { asked.address(after: $0) }
        return body
    }
}

extension Obligation {
    /// Where a page ends whose last row this is; `APIQuery.place` reads it.
    fileprivate var place: String { "\(id).\(due?.description ?? "")" }
}
