package import Kernel
package import Obligations
package import Organisations

extension Records {
    /// The obligation with a number, if it is there and may be seen; what may not be seen is not there.
    package func obligation(_ id: Identifier<Obligation>, for policy: ObligationPolicy) throws -> Obligation? {
        var query = ObligationQuery()
        query.id = id
        return try obligations(query, for: policy).first
    }

    /// The obligations that a query asks for and that may be seen, in the order of their deadlines.
    package func obligations(_ query: ObligationQuery, for policy: ObligationPolicy) throws -> [Obligation] {
        var found = try session.rows(query.statement(in: authority, for: policy), Self.obligation)
        for index in found.indices { found[index].parties = try parties(of: found[index].id) }
        return found
    }

    /// How the engine would find them, a line a step; for tests that no list walks a whole table.
    package func plan(of query: ObligationQuery, for policy: ObligationPolicy) throws -> [String] {
        let statement: Statement = "EXPLAIN QUERY PLAN \(query.statement(in: authority, for: policy))"
        return try session.rows(statement) { row in
            for _ in 0..<3 { _ = row.optionalInteger() }
            return try row.text()
        }
    }

    /// How many there are of each class of status, by lead.
    package func counts(
        _ query: ObligationQuery,
        for policy: ObligationPolicy
    ) throws -> [(lead: Identifier<Organisation>?, status: StatusClass, count: Int)] {
        try session.rows(query.counts(in: authority, for: policy)) { row in
            (row.optionalIdentifier(), try row.choice(), Int(try row.integer()))
        }
    }

    func parties(of obligation: Identifier<Obligation>) throws -> [Party] {
        try session.rows(
            "SELECT part, name, organisation_id FROM obligation_party WHERE obligation_id = \(obligation) ORDER BY ordinal"
        ) { row in
            Party(try row.choice(), try row.text(), organisation: row.optionalIdentifier())
        }
    }

    static let columns: StaticString = """
        o.id, o.document_id, o.span_start, o.span_end, o.quote, o.content, o.modality, o.issued, o.first_deadline, \
        o.deadline, o.due, o.extensions, o.starts, o.recurrence, o.parent_id, o.topic, o.progress, o.stage, \
        o.evidence, o.accepted, o.suspended, o.cancelled, o.version
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
        return obligation
    }

    private static func source(_ row: inout Row) throws -> Source? {
        let document: Identifier<SourceDocument>? = row.optionalIdentifier()
        let (start, end) = (row.optionalInteger() ?? 0, row.optionalInteger() ?? 0)
        let quote = row.optionalText() ?? ""
        return document.map { Source(document: $0, span: Int(start)..<Int(max(start, end)), quote: quote) }
    }
}
