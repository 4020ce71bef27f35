import Kernel
import Obligations

/// Counting everything there is by what triggers have counted already (bảng đếm).
extension ObligationQuery {
    /// The tally knows how things stand now, of the whole authority: for a day before today, for one body or for
    /// somebody who does not see everything, obligations are counted one by one.
    func isForTally(_ policy: ObligationPolicy) -> Bool {
        let isWhole =
            id == nil && document == nil && lead == nil && parent == nil && isSeries == nil && topics == nil
            && awaiting == nil && issuedBy == nil && due == nil && classes == nil && ids == nil && isAhead == nil
        return isWhole && asOf >= policy.today && policy.seesAll
    }

    func tally(in authority: Identifier<Authority>) -> Statement {
        """
        SELECT t.lead_id, CASE WHEN t.closed <> '' THEN t.closed
                WHEN t.rests = 1 AND COALESCE(t.rests_until, \(asOf)) >= \(asOf) THEN 'suspended'
                WHEN t.due IS NULL THEN CASE WHEN t.is_series = 1 THEN 'series' ELSE 'no-deadline' END
                WHEN t.due < \(asOf) THEN 'overdue'
                WHEN t.due <= \(asOf.adding(days: soon)) THEN 'due-soon'
                ELSE 'in-time' END AS class, CAST(SUM(t.n) AS BIGINT)
        FROM obligation_tally t WHERE t.authority_id = \(authority) GROUP BY 1, 2 HAVING SUM(t.n) <> 0 ORDER BY 1, 2
        """
    }
}
