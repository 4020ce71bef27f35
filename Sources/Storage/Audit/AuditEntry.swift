package import Kernel
package import Organisations

/// What is said of one write (nhật ký kiểm toán): who, when, what, before and after, why.
package struct AuditEntry: Hashable, Sendable {
    package var at: Instant
    package var person: Identifier<Person>
    /// "obligation.accept", "document.import".
    package var action: String
    /// "obligation/12".
    package var subject: String
    /// JSON texts of what changed; `nil` where there was nothing.
    package var before: String?
    package var after: String?
    package var reason: String?

    package init(
        at: Instant,
        person: Identifier<Person>,
        action: String,
        subject: String,
        before: String? = nil,
        after: String? = nil,
        reason: String? = nil
    ) {
        self.at = at
        self.person = person
        self.action = action
        self.subject = subject
        self.before = before
        self.after = after
        self.reason = reason
    }
}

/// The place of an entry in its chain.
package struct AuditLink: Hashable, Sendable {
    /// From 1, without gaps.
    package var sequence: Int64
    /// SHA-256 in hexadecimal of the link before and of everything the entry says.
    package var hash: String

    package init(sequence: Int64, hash: String) {
        self.sequence = sequence
        self.hash = hash
    }
}
