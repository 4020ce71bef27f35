import Kernel
import Organisations

/// The audit trail of one authority as it is read (nhật ký kiểm toán của đơn vị).
package struct AuditTrail {
    let session: any Session
    let authority: Identifier<Authority>

    init(_ session: any Session, of authority: Identifier<Authority>) {
        self.session = session
        self.authority = authority
    }

    /// Reads every chain from its first entry and stops at the first one that does not fit.
    package func verify() throws -> AuditVerdict {
        let heads = try heads()
        for lane in 0..<AuditChain.lanes {
            guard let head = heads.first(where: { $0.lane == lane }) else { return .broken(lane: lane, at: 1) }
            if let place = try firstBreak(in: head) { return .broken(lane: lane, at: place) }
        }
        // Founding an authority writes the first entries: an empty trail was emptied.
        return heads.allSatisfy { $0.last.sequence == 0 } ? .broken(lane: 0, at: 1) : .whole(heads)
    }

    /// Where a chain breaks, `nil` when it holds up to its head; the fields are hashed where they lie.
    private func firstBreak(in head: AuditHead) throws -> Int64? {
        var last = AuditChain.start(of: head.lane)
        var fields = AuditFields()
        var broken: Int64?
        try session.forEach(entries(of: head.lane)) { row in
            guard broken == nil else { return }
            fields.begin(last, of: authority)
            let sequence = try row.integer()
            row.withText { fields.add($0) }
            fields.add(try row.integer())
            for _ in 0..<5 { row.withText { fields.add($0) } }
            let expected = AuditLink(sequence: last.sequence + 1, hash: fields.hash())
            if sequence == expected.sequence, try row.text() == expected.hash {
                last = expected
            } else {
                broken = expected.sequence
            }
        }
        if let broken { return broken }
        guard last != head.last else { return nil }
        // Entries that are gone leave a gap; a head that was changed has none behind it to name.
        return head.last.sequence > last.sequence ? last.sequence + 1 : max(last.sequence, 1)
    }

    private func entries(of lane: Int) -> Statement {
        """
        SELECT sequence, at, person_id, action, subject, before, after, reason, hash FROM audit_entry
        WHERE authority_id = \(authority) AND lane = \(lane) ORDER BY sequence
        """
    }

    /// Every entry of a chain with its link, in order.
    package func walk(_ lane: Int = 0, _ body: (AuditEntry, AuditLink) throws -> Void) throws {
        try session.forEach(entries(of: lane)) { row in
            let sequence = try row.integer()
            let entry = try AuditEntry(&row)
            try body(entry, AuditLink(sequence: sequence, hash: try row.text()))
        }
    }

    /// Where each chain ends.
    package func heads() throws -> [AuditHead] {
        try session.rows(
            """
            SELECT authority_id, lane, sequence, hash FROM audit_head WHERE authority_id = \(authority) ORDER BY lane
            """
        ) { try AuditHead(&$0) }
    }
}

extension AuditEntry {
    /// From its seven columns: at, person, action, subject, before, after, reason.
    init(_ row: inout Row) throws {
        self.init(
            at: try row.instant(),
            person: try row.identifier(),
            action: try row.text(),
            subject: try row.text(),
            before: row.optionalText(),
            after: row.optionalText(),
            reason: row.optionalText()
        )
    }
}

/// What the verification of the chains found (kết quả kiểm chứng nhật ký).
package enum AuditVerdict: Hashable, Sendable {
    /// Every entry fits; where each chain ends.
    case whole([AuditHead])
    /// The chain, and in it the number of the first entry that was changed, removed or put in.
    case broken(lane: Int, at: Int64)

    /// A place in the chains as messages name it.
    package static func words(_ lane: Int, _ sequence: Int64) -> String {
        lane == 0 ? "dòng \(sequence)" : "dòng \(sequence) của chuỗi \(lane)"
    }
}
