package import Kernel
package import Organisations
package import RulePacks

/// The register of one installation (sổ theo dõi nhiệm vụ): a database with the rule that nothing is written without
/// who, when and why.
package struct Register: Sendable {
    package let database: any Database
    package let clock: Clock
    /// The rules by which it computes.
    package let rules: RuleBook

    /// Opens the register, bringing its schema up to date.
    ///
    /// - Parameter rules: those that come with the program when `nil`.
    package init(_ database: any Database, clock: Clock, rules: RuleBook? = nil) throws {
        self.database = database
        self.clock = clock
        self.rules = try rules ?? RuleBook.builtIn()
        try Migrator().migrate(database, now: clock.now())
    }

    /// Reads within one authority.
    package func read<Result>(
        in authority: Identifier<Authority>,
        _ body: (Records) throws -> Result
    ) throws -> Result {
        try database.read { session in
            try session.enter(.authority(authority))
            return try body(Records(session, of: authority, by: rules))
        }
    }

    /// Writes as somebody, in one transaction with its audit entries.
    @discardableResult
    package func write<Result>(as principal: Principal, _ body: (Changes) throws -> Result) throws -> Result {
        let now = clock.now()
        return try database.write { session in
            try session.enter(.authority(principal.authority))
            let changes = try Changes(Records(session, of: principal.authority, by: rules), by: principal, at: now)
            return try changes.closing(body)
        }
    }
}

/// The rows of one authority in a transaction (dữ liệu của một đơn vị).
package struct Records {
    let session: any Session
    let authority: Identifier<Authority>
    package let rules: RuleBook

    init(_ session: any Session, of authority: Identifier<Authority>, by rules: RuleBook) {
        self.session = session
        self.authority = authority
        self.rules = rules
    }

    package var audit: AuditTrail { AuditTrail(session, of: authority) }
}

/// A transaction that writes, and who writes (giao dịch ghi).
package struct Changes {
    package let records: Records
    package let principal: Principal
    package let now: Instant
    let searchQueue = SearchQueue()
    private let pen: AuditPen

    init(_ records: Records, by principal: Principal, at now: Instant) throws {
        self.records = records
        self.principal = principal
        self.now = now
        pen = try AuditPen(records.session, of: records.authority, for: principal, now: now)
    }

    /// Does all that a transaction does, and ends its part of the audit trail.
    func closing<Result>(_ body: (Changes) throws -> Result) throws -> Result {
        let result = try body(self)
        try writeIndex()
        try pen.close()
        return result
    }

    var session: any Session { records.session }
    var authority: Identifier<Authority> { records.authority }

    /// Notes what was done, in the same transaction.
    package func note(
        _ action: String,
        _ subject: String,
        before: String? = nil,
        after: String? = nil,
        reason: String? = nil
    ) throws {
        let entry = AuditEntry(
            at: now,
            person: principal.person,
            action: action,
            subject: subject,
            before: before,
            after: after,
            reason: reason
        )
        try note(contentsOf: [entry])
    }

    /// Inserts rows of values, a thousand at a time: engines take some thirty thousand values in one statement.
    func insert(_ head: Statement, _ rows: [Statement]) throws {
        for part in rows.chunks(of: 1000) { try session.post("\(head) VALUES \(rows: Array(part))") }
    }

    /// Notes many things that were done, in their order.
    func note(contentsOf entries: [AuditEntry]) throws { try pen.append(contentsOf: entries) }
}
