package import Kernel
package import Obligations
import Organisations

extension Records {
    /// The obligation with a number, if it is there and may be seen; what may not be seen is not there.
    package func obligation(_ id: Identifier<Obligation>, for policy: ObligationPolicy) throws -> Obligation? {
        var query = ObligationQuery()
        query.id = id
        return try obligations(query, for: policy).first
    }

    /// Whether it is there and may be seen.
    package func shows(_ id: Identifier<Obligation>, to policy: ObligationPolicy) throws -> Bool {
        var query = ObligationQuery(asOf: policy.today)
        query.id = id
        let condition = query.condition(in: authority, for: policy)
        return try session.first("SELECT 1 FROM obligation o WHERE \(condition)") { try $0.integer() } != nil
    }

    /// The obligations that a query asks for and that may be seen, in the order of their deadlines; those without one
    /// last.
    package func obligations(_ query: ObligationQuery, for policy: ObligationPolicy) throws -> [Obligation] {
        var found: [Obligation] = []
        try forEachObligation(query, for: policy) { found.append($0) }
        return found
    }

    /// Hands on the same obligations as they come, a page at a time, so that a million need no more memory than a
    /// thousand.
    package func forEachObligation(
        _ query: ObligationQuery,
        for policy: ObligationPolicy,
        _ body: (Obligation) throws -> Void
    ) throws {
        var query = query
        var left = query.limit ?? Int.max
        while left > 0 {
            query.limit = min(left, Self.page)
            let found = try page(query, for: policy)
            for obligation in found { try body(obligation) }
            left -= found.count
            guard let last = found.last, found.count == query.limit else { return }
            query.after = ObligationQuery.Place(due: last.due, id: last.id)
        }
    }

    private static let page = 500

    // Those with a deadline come before those without, each walked along its index.
    private func page(_ query: ObligationQuery, for policy: ObligationPolicy) throws -> [Obligation] {
        var found: [Obligation] = []
        for range in query.ranges(today: policy.today) {
            var query = query
            query.limit = query.limit.map { $0 - found.count }
            guard query.limit != 0 else { break }
            let shares = try query.shares(for: policy).map { share in
                try session.rows(query.statement(range, share, in: authority, for: policy), Self.obligation)
            }
            found += shares.count == 1 ? shares[0] : Self.merged(shares, limit: query.limit)
        }
        let parties = try parties(of: found.map(\.id))
        let past = query.asOf < policy.today ? try pastDeadlines(of: found.map(\.id)) : [:]
        for index in found.indices {
            found[index].parties = parties[found[index].id] ?? []
            found[index].pastDeadlines = past[found[index].id] ?? []
        }
        return found
    }

    /// Parts of one page in the order of deadlines, what is in several of them once.
    private static func merged(_ shares: [[Obligation]], limit: Int?) -> [Obligation] {
        var seen: Set<Identifier<Obligation>> = []
        let rows = shares.joined().filter { seen.insert($0.id).inserted }
            .sorted { left, right in
                guard let one = left.due, let other = right.due, one != other else { return left.id < right.id }
                return one < other
            }
        return Array(rows.prefix(limit ?? rows.count))
    }

    private func pastDeadlines(of obligations: [Identifier<Obligation>]) throws -> [Identifier<Obligation>:
        [PastDeadline]]
    {
        guard !obligations.isEmpty else { return [:] }
        var past: [Identifier<Obligation>: [PastDeadline]] = [:]
        try session.forEach(
            """
            SELECT obligation_id, ended, due FROM past_deadline
            WHERE obligation_id IN \(list: obligations) ORDER BY obligation_id, version
            """
        ) { row in
            let id: Identifier<Obligation> = try row.identifier()
            past[id, default: []].append(PastDeadline(ended: try row.day(), due: row.optionalDay()))
        }
        return past
    }

    /// How the engine would find them, a line a step; for tests that no list walks a whole table.
    package func plan(of query: ObligationQuery, for policy: ObligationPolicy) throws -> [String] {
        try query.ranges(today: policy.today).flatMap { range in
            try query.shares(for: policy).flatMap { share in
                try session.plan(of: query.statement(range, share, in: authority, for: policy))
            }
        }
    }

    func parties(of obligations: [Identifier<Obligation>]) throws -> [Identifier<Obligation>: [Party]] {
        guard !obligations.isEmpty else { return [:] }
        var parties: [Identifier<Obligation>: [Party]] = [:]
        try session.forEach(
            """
            SELECT obligation_id, part, name, organisation_id FROM obligation_party
            WHERE obligation_id IN \(list: obligations) ORDER BY obligation_id, ordinal
            """
        ) { row in
            let id: Identifier<Obligation> = try row.identifier()
            let party = Party(try row.choice(), try row.text(), organisation: row.optionalIdentifier())
            parties[id, default: []].append(party)
        }
        return parties
    }

    static let columns: StaticString = """
        o.id, o.document_id, o.span_start, o.span_end, o.quote, o.content, o.modality, o.issued, o.first_deadline, \
        o.deadline, o.due, o.extensions, o.starts, o.recurrence, o.parent_id, o.topic, o.progress, o.stage, \
        o.evidence, o.accepted, o.suspended, o.cancelled, o.version, o.occurrence, o.suspended_until, \
        o.superseded_by, o.extension_asked, o.answer_by, o.returns, o.rules, o.issuer_id
        """

    private static func obligation(_ row: inout Row) throws -> Obligation {
        let id: Identifier<Obligation> = try row.identifier()
        let source = try source(&row)
        var obligation = Obligation(
            id: id,
            source: source,
            content: try row.text(),
            modality: try row.choice(),
            parties: [],
            issued: try row.day()
        )
        obligation.firstDeadline = row.optionalDay()
        obligation.deadline = row.optionalDay()
        obligation.due = row.optionalDay()
        obligation.extensions = Int(try row.integer())
        obligation.starts = row.optionalDay()
        obligation.recurrence = row.optionalText()
        obligation.parent = row.optionalIdentifier()
        obligation.topic = row.optionalText()
        obligation.progress = Int(try row.integer())
        obligation.stage = try row.choice()
        obligation.evidence = row.optionalDay()
        obligation.accepted = row.optionalDay()
        obligation.suspended = row.optionalDay()
        obligation.cancelled = row.optionalDay()
        obligation.version = Int(try row.integer())
        obligation.occurrence = row.optionalDay()
        obligation.suspendedUntil = row.optionalDay()
        obligation.supersededBy = row.optionalIdentifier()
        obligation.extensionAsked = row.optionalDay()
        obligation.answerBy = row.optionalDay()
        obligation.returns = Int(try row.integer())
        obligation.rules = row.optionalText()?.split(separator: " ").map(String.init) ?? []
        obligation.issuer = row.optionalIdentifier()
        return obligation
    }

    private static func source(_ row: inout Row) throws -> Source? {
        let document: Identifier<SourceDocument>? = row.optionalIdentifier()
        let (start, end) = (row.optionalInteger() ?? 0, row.optionalInteger() ?? 0)
        let quote = row.optionalText() ?? ""
        return document.map { Source(document: $0, span: Int(start)..<Int(max(start, end)), quote: quote) }
    }
}
