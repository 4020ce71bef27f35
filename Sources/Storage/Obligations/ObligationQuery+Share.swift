import Kernel
import Obligations
import Organisations

/// What somebody sees who does not see everything: the work of their bodies (phần việc của đơn vị).
extension ObligationQuery {
    /// A part of it.
    enum Share: Hashable, Sendable {
        case whole
        case led(by: Identifier<Organisation>)
        /// What they have another part in than its first lead.
        case others
    }

    /// The parts of a page of a long list, each of which an index has in the order of the list: a body may have led many
    /// thousands in the course of years. The first lead is `lead_id` of the row as well (`RowCheck`).
    func shares(for policy: ObligationPolicy) -> [Share] {
        let isLong = !policy.seesAll && !isNarrow && limit != nil && order == .deadline
        guard isLong, policy.bodies.count <= Self.mostBodies else { return [.whole] }
        return policy.bodies.sorted().map { .led(by: $0) } + [.others]
    }

    private static let mostBodies = 4

    /// That one of some bodies has a part in it.
    ///
    /// Where few rows are asked for, each is looked up; else the bodies' own work is gathered first, which is a small part
    /// of all there is. SQLite does one or the other as it is said.
    func having(_ share: Share, _ bodies: [Identifier<Organisation>]) -> Statement {
        let ofBodies: Statement = "FROM obligation_party p WHERE p.organisation_id IN \(list: bodies)"
        return switch share {
        case .led(let body): "o.lead_id = \(body)"
        // As the index says it that holds these alone.
        case .others: "o.id IN (SELECT p.obligation_id \(ofBodies) AND (p.part <> 'lead' OR p.ordinal > 0))"
        case .whole where isNarrow: "EXISTS (SELECT 1 \(ofBodies) AND p.obligation_id = o.id)"
        case .whole: "o.id IN (SELECT p.obligation_id \(ofBodies))"
        }
    }

    /// Whether an index finds the few that can be meant; of what has not been received there is none.
    private var isNarrow: Bool {
        let waits = awaiting != nil && awaiting != .receipt
        return id != nil || ids != nil || document != nil || lead != nil || parent != nil || waits
    }
}
