package import Kernel
package import Obligations
package import Organisations

/// Instances that lie behind the next one of their series (các kỳ sau).
///
/// They are made two months ahead so that each can be seen, handed over and reminded of in time; whoever asks what there
/// is to do means the one that comes next, and those that are late. One that somebody has begun with counts as well.
extension ObligationQuery {
    /// - Parameter today: on the day itself and later it is known how far somebody has come; for a day in the past only
    ///   which instances were open then.
    func isAhead(today: LocalDay) -> Statement {
        let isOpen: Statement
        let isEarlierOpen: Statement
        if asOf >= today {
            isOpen = """
                o.accepted IS NULL AND o.cancelled IS NULL AND o.suspended IS NULL AND o.progress = 0
                AND o.stage IN ('assigned', 'received')
                """
            isEarlierOpen = "e.accepted IS NULL AND e.cancelled IS NULL"
        } else {
            isOpen = """
                (o.accepted IS NULL OR o.accepted > \(asOf)) AND (o.cancelled IS NULL OR o.cancelled > \(asOf))
                AND (o.suspended IS NULL OR o.suspended > \(asOf))
                """
            isEarlierOpen = """
                (e.accepted IS NULL OR e.accepted > \(asOf)) AND (e.cancelled IS NULL OR e.cancelled > \(asOf))
                """
        }
        return """
            o.occurrence IS NOT NULL AND o.due IS NOT NULL AND o.due > \(asOf) AND \(isOpen) AND EXISTS (
                SELECT 1 FROM obligation e WHERE e.parent_id = o.parent_id AND e.occurrence < o.occurrence
                    AND e.due >= \(asOf) AND \(isEarlierOpen))
            """
    }
}

extension Records {
    /// Obligations by lead and class of status.
    package typealias Counts = [(lead: Identifier<Organisation>?, status: StatusClass, count: Int)]

    /// How many there are of each class of status, by lead.
    ///
    /// The tally knows nothing of series, so what lies ahead is taken off it.
    package func counts(_ query: ObligationQuery, for policy: ObligationPolicy) throws -> Counts {
        var whole = query
        whole.isAhead = nil
        guard query.isAhead == false, whole.isForTally(policy) else { return try counted(query, for: policy) }
        var ahead = query
        ahead.isAhead = true
        let left = try counted(ahead, for: policy)
        return try counted(whole, for: policy).compactMap { lead, status, count in
            let off = left.first { $0.lead == lead && $0.status == status }?.count ?? 0
            return count > off ? (lead, status, count - off) : nil
        }
    }

    private func counted(_ query: ObligationQuery, for policy: ObligationPolicy) throws -> Counts {
        try session.rows(query.counts(in: authority, for: policy)) { row in
            (row.optionalIdentifier(), try row.choice(), Int(try row.integer()))
        }
    }
}
