package import Kernel
package import Obligations
import Organisations

/// An entry of the trail as it is listed (dòng nhật ký).
package struct AuditLine: Hashable, Sendable {
    package var entry: AuditEntry
    package var sequence: Int64
    package var hash: String
    /// The person's name; `nil` for one who is not there.
    package var personName: String?
}

/// Which entries of the trail are asked for (lọc nhật ký).
package struct AuditFilter: Hashable, Sendable {
    package var obligation: Identifier<Obligation>?
    /// On this day in Vietnam or later.
    package var since: LocalDay?
    /// Only what stands before this entry.
    package var before: Place?
    /// The latest so many.
    package var limit: Int

    package init(
        obligation: Identifier<Obligation>? = nil,
        since: LocalDay? = nil,
        before: Place? = nil,
        limit: Int = 1000
    ) {
        self.obligation = obligation
        self.since = since
        self.before = before
        self.limit = limit
    }

    /// Where an entry stands in the order of the list.
    package struct Place: Hashable, Sendable {
        package var at: Instant
        package var sequence: Int64

        package init(at: Instant, sequence: Int64) {
            self.at = at
            self.sequence = sequence
        }
    }
}

extension AuditTrail {
    /// The latest entries that a filter lets through, the oldest of them first.
    package func lines(_ filter: AuditFilter) throws -> [AuditLine] {
        var conditions: [Statement] = ["e.authority_id = \(authority)"]
        if let obligation = filter.obligation { conditions.append("e.subject = \("obligation/\(obligation)")") }
        if let since = filter.since { conditions.append("e.at >= \(since.begin)") }
        if let before = filter.before {
            conditions.append("(e.at, e.sequence) < (\(before.at), \(before.sequence))")
        }
        let newest = try session.rows(
            """
            SELECT e.sequence, e.hash, p.name, e.at, e.person_id, e.action, e.subject, e.before, e.after, e.reason
            FROM audit_entry e LEFT JOIN person p ON p.id = e.person_id AND p.authority_id = e.authority_id
            WHERE \(Statement.all(conditions)) ORDER BY e.at DESC, e.sequence DESC LIMIT \(filter.limit)
            """,
            Self.line
        )
        return newest.reversed()
    }

    private static func line(_ row: inout Row) throws -> AuditLine {
        let (sequence, hash, name) = (try row.integer(), try row.text(), row.optionalText())
        return AuditLine(entry: try AuditEntry(&row), sequence: sequence, hash: hash, personName: name)
    }
}

extension LocalDay {
    /// Midnight in Vietnam, UTC+7.
    fileprivate var begin: Instant {
        Instant(milliseconds: Int64(daysSinceEpoch) * 86_400_000 - 7 * 3_600_000)
    }
}
