/// The end of one chain (đầu chuỗi): an authority has one, or several where its trail is kept in lanes.
package struct AuditHead: Codable, Hashable, Sendable {
    /// The number of the authority.
    package var authority: Int64
    /// 0 where there is but one chain.
    package var lane: Int64
    package var sequence: Int64
    package var hash: String

    package init(authority: Int64, lane: Int64 = 0, sequence: Int64, hash: String) {
        self.authority = authority
        self.lane = lane
        self.sequence = sequence
        self.hash = hash
    }

    /// Those of every authority, by number and lane.
    static func all(_ session: any Session, _ dialect: Dialect) throws -> [AuditHead] {
        let lane = try lane(session, dialect)
        return try session.rows(
            "SELECT authority_id, \(lane), sequence, hash FROM audit_head ORDER BY authority_id, 2"
        ) { row in
            AuditHead(
                authority: try row.integer(),
                lane: try row.integer(),
                sequence: try row.integer(),
                hash: try row.text()
            )
        }
    }

    /// The column that tells chains apart, where the schema has one.
    static func lane(_ session: any Session, _ dialect: Dialect) throws -> Statement {
        let columns = try Schema(session, dialect).tables().first { $0.name == "audit_head" }?.columns
        return columns?.contains { $0.name == "lane" } == true ? "lane" : "0"
    }
}
