package import Kernel
package import Obligations
package import Organisations

/// That somebody has to be told of a deadline, once (lời nhắc).
package struct Reminder: Hashable, Sendable {
    /// Why it is this person.
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        /// Works in the body that leads.
        case lead
        /// Works in the office, which follows what the bodies do.
        case office
        /// Leads the authority.
        case leader
    }

    package var person: Identifier<Person>
    package var obligation: Identifier<Obligation>
    /// The deadline that the rung is counted from; a new one begins a new ladder.
    package var due: LocalDay
    /// Days from the deadline, negative before it: -7, -3, -1, 0, 1 …
    package var rung: Int
    package var reason: Reason

    package init(
        person: Identifier<Person>,
        obligation: Identifier<Obligation>,
        due: LocalDay,
        rung: Int,
        reason: Reason
    ) {
        self.person = person
        self.obligation = obligation
        self.due = due
        self.rung = rung
        self.reason = reason
    }
}
