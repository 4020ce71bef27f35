package import Kernel
package import Obligations
package import Organisations

/// Which obligations a list shows (bộ lọc danh sách nhiệm vụ).
package struct ObligationQuery: Sendable {
    package var id: Identifier<Obligation>?
    /// Only these, when not `nil`.
    package var ids: [Identifier<Obligation>]?
    package var document: Identifier<SourceDocument>?
    package var lead: Identifier<Organisation>?
    /// Only the instances and parts of this one.
    package var parent: Identifier<Obligation>?
    /// Only series (`true`) or only what is none.
    package var isSeries: Bool?
    /// Only instances behind the next one of their series (`true`), or only what is none of these.
    package var isAhead: Bool?
    package var topics: [String]?
    package var awaiting: Awaiting?
    /// Only what had been issued by this day.
    package var issuedBy: LocalDay?
    /// Only what has its last day in time within these days, both included.
    package var due: ClosedRange<LocalDay>?
    /// Only these classes, as of `asOf`; all when `nil`.
    package var classes: Set<StatusClass>?
    package var asOf: LocalDay
    /// From how many days before the deadline it is due soon.
    package var soon = 7
    package var order = Order.deadline
    /// A page: this many, behind the last one shown.
    package var limit: Int?
    package var after: Place?

    package enum Order: String, Sendable, CaseIterable {
        /// The earliest deadline first, what has none at the end.
        case deadline
        /// The latest first.
        case newest
    }

    /// The last row of a page: its deadline and number.
    package struct Place: Hashable, Sendable {
        package var due: LocalDay?
        package var id: Identifier<Obligation>

        package init(due: LocalDay?, id: Identifier<Obligation>) {
            self.due = due
            self.id = id
        }
    }

    package init(asOf: LocalDay = LocalDay(daysSinceEpoch: 0)) {
        self.asOf = asOf
    }

    /// The class of status of `obligation o` as of the day, in SQL; the golden table of `Status` holds for it as well.
    func statusClass(today: LocalDay) -> Statement {
        let due = asOf < today ? dueThen : "o.due"
        return """
            CASE WHEN o.accepted <= \(asOf) THEN
                    CASE WHEN COALESCE(o.evidence, o.accepted) > \(due) THEN 'done-late' ELSE 'done-on-time' END
                WHEN o.cancelled <= \(asOf) THEN 'cancelled'
                WHEN o.suspended <= \(asOf) AND COALESCE(o.suspended_until, \(asOf)) >= \(asOf) THEN 'suspended'
                WHEN \(due) IS NULL THEN CASE WHEN o.recurrence IS NULL THEN 'no-deadline' ELSE 'series' END
                WHEN \(due) < \(asOf) THEN 'overdue'
                WHEN \(due) <= \(asOf.adding(days: soon)) THEN 'due-soon'
                ELSE 'in-time' END
            """
    }

    /// The last day in time as it was known on a day that is over: an extension does not change what was before it.
    private var dueThen: Statement {
        let past: Statement = "FROM past_deadline h WHERE h.obligation_id = o.id AND h.ended > \(asOf)"
        return """
            CASE WHEN EXISTS (SELECT 1 \(past)) THEN (SELECT h.due \(past) ORDER BY h.version LIMIT 1) ELSE o.due END
            """
    }

    /// The parts of a list, each of which an index has in its order.
    enum Range: Hashable, Sendable {
        case whole, withDeadline, withoutDeadline
    }

    /// The parts that this query can find anything in, behind the place where it begins.
    func ranges(today: LocalDay) -> [Range] {
        if id != nil || order == .newest { return [.whole] }
        if let after, after.due == nil { return hasDeadline ? [] : [.withoutDeadline] }
        if hasDeadline { return [.withDeadline] }
        // What has a deadline today may have had none then.
        let hasNone = asOf < today ? false : classes.map { $0.isSubset(of: [.noDeadline, .series]) } ?? false
        return hasNone ? [.withoutDeadline] : [.withDeadline, .withoutDeadline]
    }

    func statement(
        _ range: Range,
        _ share: Share,
        in authority: Identifier<Authority>,
        for policy: ObligationPolicy
    ) -> Statement {
        let condition = condition(in: authority, for: policy, share)
        let statement: Statement = """
            SELECT \(trusted: Records.columns) FROM obligation o WHERE \(condition) AND \(behind(range))
            ORDER BY \(ordering(share))
            """
        return limit.map { "\(statement) LIMIT \($0)" } ?? statement
    }

    /// Of the few of `others` a server would else walk all deadlines in search.
    private func ordering(_ share: Share) -> Statement {
        if order == .newest { return "o.id DESC" }
        return share == .others ? "COALESCE(o.due, o.due), o.id" : "o.due, o.id"
    }

    private func behind(_ range: Range) -> Statement {
        switch (range, after) {
        case (.whole, let place?) where order == .newest: "o.id < \(place.id)"
        case (.whole, _): "TRUE"
        case (.withDeadline, let place?) where place.due != nil:
            "(o.due, o.id) > (\(place.due), \(place.id))"
        case (.withDeadline, _): "o.due IS NOT NULL"
        case (.withoutDeadline, let place?) where place.due == nil: "o.due IS NULL AND o.id > \(place.id)"
        case (.withoutDeadline, _): "o.due IS NULL"
        }
    }

    // Classes that only something with a deadline can have.
    private var hasDeadline: Bool {
        if due != nil { return true }
        return classes.map { $0.isSubset(of: [.overdue, .dueSoon, .inTime]) } ?? false
    }

    func counts(in authority: Identifier<Authority>, for policy: ObligationPolicy) -> Statement {
        if isForTally(policy) { return tally(in: authority) }
        return """
            SELECT o.lead_id, \(statusClass(today: policy.today)) AS class, COUNT(*) FROM obligation o
            WHERE \(condition(in: authority, for: policy)) GROUP BY 1, 2 ORDER BY 1, 2
            """
    }

    func condition(
        in authority: Identifier<Authority>,
        for policy: ObligationPolicy,
        _ share: Share = .whole
    ) -> Statement {
        var conditions: [Statement] = ["o.authority_id = \(authority)"]
        if let id { conditions.append("o.id = \(id)") }
        if let ids { conditions.append("o.id IN \(list: ids)") }
        if let document { conditions.append("o.document_id = \(document)") }
        if let lead { conditions.append("o.lead_id = \(lead)") }
        conditions += life
        if let isAhead {
            let condition = self.isAhead(today: policy.today)
            conditions.append(isAhead ? condition : "NOT (\(condition))")
        }
        if let classes { conditions += narrowing(classes, today: policy.today) }
        if !policy.seesAll { conditions.append(having(share, policy.bodies.sorted())) }
        return .all(conditions)
    }

    private var life: [Statement] {
        var conditions: [Statement] = []
        if let parent { conditions.append("o.parent_id = \(parent)") }
        if let isSeries { conditions.append(isSeries ? "o.recurrence IS NOT NULL" : "o.recurrence IS NULL") }
        if let topics { conditions.append("o.topic IN \(list: topics)") }
        if let issuedBy { conditions.append("o.issued <= \(issuedBy)") }
        if let due { conditions.append("o.due >= \(due.lowerBound) AND o.due <= \(due.upperBound)") }
        if let awaiting { conditions += ["o.accepted IS NULL AND o.cancelled IS NULL", Self.condition(awaiting)] }
        return conditions
    }

    private static func condition(_ awaiting: Awaiting) -> Statement {
        switch awaiting {
        case .answer: "o.answer_by IS NOT NULL"
        case .acceptance: "o.stage = 'submitted'"
        case .extension: "o.extension_asked IS NOT NULL"
        case .receipt: "o.stage = 'assigned' AND o.recurrence IS NULL"
        }
    }

    // What follows from the classes anyway, said so that an index serves: what is open today has neither end, what is
    // overdue is before today.
    private func narrowing(_ classes: Set<StatusClass>, today: LocalDay) -> [Statement] {
        var conditions: [Statement] = ["\(statusClass(today: today)) IN \(list: classes.map(\.rawValue).sorted())"]
        if asOf >= today, classes.allSatisfy(\.isOpen) {
            conditions += ["o.accepted IS NULL", "o.cancelled IS NULL"]
        }
        guard asOf >= today else { return conditions }
        if classes == [.overdue] { conditions.append("o.due < \(asOf)") }
        if classes.isSubset(of: [.overdue, .dueSoon]) { conditions.append("o.due <= \(asOf.adding(days: soon))") }
        return conditions
    }
}
