import Kernel
import Organisations

/// The chain that one transaction writes its entries to (chuỗi nhật ký đang ghi).
///
/// An authority has several chains; a transaction takes one that nobody else holds, up to its end, so that writers on a
/// server do not wait for each other, and only one ever adds to a chain.
final class AuditPen {
    private let session: any Session
    private let authority: Identifier<Authority>
    private var head: AuditHead
    private var isWritten = false

    /// Takes a free chain; where all are held, waits for one.
    ///
    /// - Parameter principal: must be somebody of the authority, since all that is written names the person.
    init(_ session: any Session, of authority: Identifier<Authority>, for principal: Principal, now: Instant) throws {
        self.session = session
        self.authority = authority
        head = try Self.claim(
            session,
            authority,
            principal.person,
            waitingFor: Int(now.milliseconds % Int64(AuditChain.lanes))
        )
    }

    /// Begins the chains of a new authority.
    static func found(_ session: any Session, _ authority: Identifier<Authority>) throws {
        for lane in 0..<AuditChain.lanes {
            try session.post(
                """
                INSERT INTO audit_head (authority_id, lane, sequence, hash)
                VALUES (\(authority), \(lane), 0, \(AuditChain.start(of: lane).hash))
                """
            )
        }
    }

    /// Adds entries behind the last one, in their order; they are there exactly if the transaction is.
    func append(contentsOf entries: [AuditEntry]) throws {
        for start in stride(from: 0, to: entries.count, by: Self.batch) {
            let rows = entries[start..<min(start + Self.batch, entries.count)].map(row)
            try session.post(
                """
                INSERT INTO audit_entry
                    (authority_id, lane, sequence, at, person_id, action, subject, before, after, reason, hash)
                VALUES \(rows: rows)
                """
            )
            isWritten = true
        }
    }

    private static let batch = 1000

    private func row(_ entry: AuditEntry) -> Statement {
        let link = AuditChain.link(entry, of: authority, after: head.last)
        head.last = link
        return """
            (\(authority), \(head.lane), \(link.sequence), \(entry.at), \(entry.person), \(entry.action),
            \(entry.subject), \(entry.before), \(entry.after), \(entry.reason), \(link.hash))
            """
    }

    /// Notes where the chain ends now; the last thing that a transaction does.
    func close() throws {
        guard isWritten else { return }
        try session.post(
            """
            UPDATE audit_head SET sequence = \(head.last.sequence), hash = \(head.last.hash)
            WHERE authority_id = \(authority) AND lane = \(head.lane)
            """
        )
    }

    private static func claim(
        _ session: any Session,
        _ authority: Identifier<Authority>,
        _ person: Identifier<Person>,
        waitingFor lane: Int
    ) throws -> AuditHead {
        // The register itself is nobody's account.
        let isKnown: Statement =
            person == Principal.system(of: authority).person
            ? "TRUE" : "EXISTS (SELECT 1 FROM person WHERE authority_id = \(authority) AND id = \(person))"
        func head(_ place: Statement, _ lane: Statement = "lane") throws -> (head: AuditHead, isKnown: Bool)? {
            let statement: Statement = """
                SELECT authority_id, \(lane), sequence, hash,
                    \(isKnown) FROM (
                    SELECT authority_id, lane, sequence, hash FROM audit_head WHERE authority_id = \(authority) AND \(place)
                ) AS free
                """
            return try session.first(statement) { (try AuditHead(&$0), try $0.truth()) }
        }
        // What triggers count on a server goes into the same lane.
        let counting: Statement = "set_config('dondoc.lane', lane::TEXT, TRUE)::INTEGER"
        let found =
            switch session.dialect {
            // There is but one writer.
            case .sqlite: try head("lane = 0")
            case .postgresql:
                try head("TRUE ORDER BY lane LIMIT 1 FOR UPDATE SKIP LOCKED", counting)
                    ?? head("lane = \(lane) FOR UPDATE", counting)
            }
        guard let found else {
            throw Failure(.corrupt, "Nhật ký của đơn vị này không còn; hãy khôi phục từ bản sao lưu.")
        }
        guard found.isKnown else {
            throw Failure(.forbidden, "Người dùng số \(person) không thuộc đơn vị này nên không ghi được gì vào sổ.")
        }
        return found.head
    }
}
