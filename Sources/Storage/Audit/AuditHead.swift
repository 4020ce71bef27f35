package import Kernel
import Organisations

/// The last link of one of an authority's chains (đầu chuỗi).
package struct AuditHead: Codable, Hashable, Sendable {
    /// The number of the authority.
    package var authority: Int64
    /// Which of its chains, from 0.
    package var lane: Int
    package var sequence: Int64
    package var hash: String

    package init(authority: Identifier<Authority>, lane: Int, last: AuditLink) {
        self.authority = authority.number
        self.lane = lane
        sequence = last.sequence
        hash = last.hash
    }

    package var last: AuditLink {
        get { AuditLink(sequence: sequence, hash: hash) }
        set { (sequence, hash) = (newValue.sequence, newValue.hash) }
    }

    /// Reads authority, lane, sequence and hash.
    init(_ row: inout Row) throws {
        authority = try row.integer()
        lane = Int(try row.integer())
        sequence = try row.integer()
        hash = try row.text()
    }

    /// Those of every authority, by number and lane.
    static func all(_ session: any Session, _ dialect: Dialect) throws -> [AuditHead] {
        let lane = try lane(session, dialect)
        return try session.rows(
            "SELECT authority_id, \(lane), sequence, hash FROM audit_head ORDER BY authority_id, 2"
        ) { try AuditHead(&$0) }
    }

    /// The column that tells chains apart, where the schema has one.
    static func lane(_ session: any Session, _ dialect: Dialect) throws -> Statement {
        let columns = try Schema(session, dialect).tables().first { $0.name == "audit_head" }?.columns
        return columns?.contains { $0.name == "lane" } == true ? "lane" : "0"
    }
}
