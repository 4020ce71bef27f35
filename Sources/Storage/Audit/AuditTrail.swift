package import Kernel
import Organisations

/// The audit trail of one authority in a transaction (nhật ký kiểm toán của đơn vị).
package struct AuditTrail {
    let session: any Session
    let authority: Identifier<Authority>

    package init(_ session: any Session, of authority: Identifier<Authority>) {
        self.session = session
        self.authority = authority
    }

    /// Adds an entry behind the last one; it is there exactly if the transaction is.
    package func append(_ entry: AuditEntry) throws {
        let link = AuditChain.link(entry, of: authority, after: try claimHead())
        try session.execute(
            """
            INSERT INTO audit_entry (authority_id, sequence, at, person_id, action, subject, before, after, reason, hash)
            VALUES (\(authority), \(link.sequence), \(entry.at), \(entry.person), \(entry.action), \(entry.subject),
                \(entry.before), \(entry.after), \(entry.reason), \(link.hash))
            """
        )
        try session.execute(
            "UPDATE audit_head SET sequence = \(link.sequence), hash = \(link.hash) WHERE authority_id = \(authority)"
        )
    }

    // The last link, and the lock on it until the transaction ends: of two writers one waits for the other's entry.
    private func claimHead() throws -> AuditLink {
        let statement: Statement = """
            INSERT INTO audit_head (authority_id, sequence, hash) VALUES (\(authority), 0, '')
            ON CONFLICT (authority_id) DO UPDATE SET sequence = audit_head.sequence RETURNING sequence, hash
            """
        return try session.first(statement) { AuditLink(sequence: try $0.integer(), hash: try $0.text()) } ?? .start
    }

    /// Reads the chain from its first entry and stops at the first one that does not fit.
    package func verify() throws -> AuditVerdict {
        var last = AuditLink.start
        var broken: Int64?
        try walk { entry, link in
            guard broken == nil else { return }
            let expected = AuditChain.link(entry, of: authority, after: last)
            if expected == link { last = link } else { broken = expected.sequence }
        }
        if let broken { return .broken(at: broken) }
        // Founding an authority writes the first entries: an empty trail was emptied.
        if last == .start { return .broken(at: 1) }
        return try head() == last ? .whole(last) : .broken(at: last.sequence + 1)
    }

    /// Every entry with its link, in order.
    package func walk(_ body: (AuditEntry, AuditLink) throws -> Void) throws {
        try session.forEach(
            """
            SELECT sequence, at, person_id, action, subject, before, after, reason, hash FROM audit_entry
            WHERE authority_id = \(authority) ORDER BY sequence
            """
        ) { row in
            let sequence = try row.integer()
            let entry = AuditEntry(
                at: try row.instant(),
                person: try row.identifier(),
                action: try row.text(),
                subject: try row.text(),
                before: row.optionalText(),
                after: row.optionalText(),
                reason: row.optionalText()
            )
            try body(entry, AuditLink(sequence: sequence, hash: try row.text()))
        }
    }

    private func head() throws -> AuditLink {
        let statement: Statement = "SELECT sequence, hash FROM audit_head WHERE authority_id = \(authority)"
        return try session.first(statement) { AuditLink(sequence: try $0.integer(), hash: try $0.text()) } ?? .start
    }
}

/// What the verification of a chain found (kết quả kiểm chứng nhật ký).
package enum AuditVerdict: Hashable, Sendable {
    /// Every entry fits; the last one.
    case whole(AuditLink)
    /// The number of the first entry that was changed, removed or put in.
    case broken(at: Int64)
}
