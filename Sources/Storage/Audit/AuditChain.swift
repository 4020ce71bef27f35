package import Kernel
import Organisations

/// How entries are chained (chuỗi băm của nhật ký): each hash takes in the one before, so that no entry can be changed,
/// left out or put in between without every later hash being wrong.
package enum AuditChain {
    /// How many chains an authority has, so that as many writers need not wait for each other.
    package static let lanes = 16

    /// What the first entry of a chain follows; its number goes in, so that no chain can pass for another.
    package static func start(of lane: Int) -> AuditLink {
        AuditLink(sequence: 0, hash: lane == 0 ? "" : "lane/\(lane)")
    }

    /// The link of an entry behind another.
    package static func link(_ entry: AuditEntry, of authority: Identifier<Authority>, after last: AuditLink)
        -> AuditLink
    {
        var fields = AuditFields()
        fields.begin(last, of: authority)
        fields.add(entry.at.description)
        fields.add(entry.person.description)
        fields.add(entry.action)
        fields.add(entry.subject)
        fields.add(entry.before)
        fields.add(entry.after)
        fields.add(entry.reason)
        return AuditLink(sequence: last.sequence + 1, hash: fields.hash())
    }
}
