package import Kernel
package import Obligations
package import Organisations

/// What fell due in a month and what became of it (diễn biến theo tháng).
package struct MonthCount: Hashable, Sendable {
    package var month: Month
    package var onTime = 0
    package var late = 0
    /// Still not done, overdue.
    package var overdue = 0
    /// Not done yet, in time or at rest.
    package var open = 0

    package var total: Int { onTime + late + overdue + open }
}

/// Views over the whole authority for those who lead it (tổng quan cho lãnh đạo).
extension Records {
    /// What fell or falls due in each of some months, by what became of it; those that were cancelled are left out.
    ///
    /// - Parameter count: so many months, up to and with that of the day asked for.
    package func months(_ count: Int, asOf day: LocalDay, for policy: ObligationPolicy) throws -> [MonthCount] {
        var months = (0..<count).reversed().map { MonthCount(month: Month(of: day).adding(-$0)) }
        guard let first = months.first?.month, let last = months.last?.month else { return [] }
        var query = ObligationQuery(asOf: day)
        query.due = first.first...last.last
        let place = months.dropFirst().reduce("0" as Statement) { text, month in
            "\(text) + CASE WHEN o.due >= \(month.month.first) THEN 1 ELSE 0 END"
        }
        try session.forEach(
            """
            SELECT \(place) AS place, \(query.statusClass(today: policy.today)) AS class, COUNT(*) FROM obligation o
            WHERE \(query.condition(in: authority, for: policy)) GROUP BY 1, 2
            """
        ) { row in
            let (place, status, count) = (
                Int(try row.integer()), try row.choice() as StatusClass, Int(try row.integer())
            )
            switch status {
            case .doneOnTime: months[place].onTime += count
            case .doneLate: months[place].late += count
            case .overdue: months[place].overdue += count
            case .cancelled: break
            default: months[place].open += count
            }
        }
        return months
    }

    /// What has become overdue within the last days and still is, by lead: what got worse.
    package func newlyOverdue(
        within days: Int,
        asOf day: LocalDay,
        for policy: ObligationPolicy
    ) throws -> [(lead: Identifier<Organisation>?, count: Int)] {
        var query = ObligationQuery(asOf: day)
        query.classes = [.overdue]
        query.due = day.adding(days: -days)...day.adding(days: -1)
        return try session.rows(
            """
            SELECT o.lead_id, COUNT(*) FROM obligation o WHERE \(query.condition(in: authority, for: policy))
            GROUP BY 1 ORDER BY 2 DESC, 1
            """
        ) { row in (row.optionalIdentifier(), Int(try row.integer())) }
    }

    /// The obligations of some papers by class of status.
    package func counts(
        of documents: [Identifier<SourceDocument>],
        _ query: ObligationQuery,
        for policy: ObligationPolicy
    ) throws -> [Identifier<SourceDocument>: [StatusClass: Int]] {
        var counts: [Identifier<SourceDocument>: [StatusClass: Int]] = [:]
        try session.forEach(
            """
            SELECT o.document_id, \(query.statusClass(today: policy.today)) AS class, COUNT(*) FROM obligation o
            WHERE \(query.condition(in: authority, for: policy)) AND o.document_id IN \(list: documents) GROUP BY 1, 2
            """
        ) { row in counts[try row.identifier(), default: [:]][try row.choice()] = Int(try row.integer()) }
        return counts
    }

    /// The latest papers that obligations come from.
    package func latestDocuments(_ count: Int, for policy: ObligationPolicy) throws -> [SourceDocument] {
        let query = ObligationQuery(asOf: policy.today)
        let ids: [Identifier<SourceDocument>] = try session.rows(
            """
            SELECT d.id FROM source_document d WHERE d.authority_id = \(authority) AND EXISTS (
                SELECT 1 FROM obligation o WHERE o.document_id = d.id AND \(query.condition(in: authority, for: policy)))
            ORDER BY d.id DESC LIMIT \(count)
            """
        ) { try $0.identifier() }
        return try ids.compactMap { try document($0) }
    }
}
