package import Kernel
package import Organisations

/// Who may do what with an obligation (phân quyền xử lý nhiệm vụ): a pure comparison of roles and bodies.
///
/// The office does what the office does for everybody; a leader decides about what the own body, or one above or below it,
/// has issued ([decision 35](../../docs/decisions/0035-who-decides.md)); a unit's head and members act for the bodies that
/// they hold a role in; what nobody may see cannot be found either.
package struct ObligationPolicy: Sendable {
    package let principal: Principal
    package let today: LocalDay

    package init(_ principal: Principal, today: LocalDay) {
        self.principal = principal
        self.today = today
    }

    package func allows(_ action: Action, on obligation: Obligation) -> Bool {
        switch action {
        case .see: seesAll || isIn(obligation.parties)
        case .edit: holds([.office, .leader])
        case .confirm, .cancel, .suspend, .handOver, .accept, .sendBack, .setDeadline, .decideExtension:
            holds([.office]) || decides(about: obligation)
        case .receive, .update, .submit, .answer:
            holds([.office]) || acts(for: obligation, as: [.unitHead, .unitMember])
        case .divide: holds([.office, .leader]) || acts(for: obligation, as: [.unitHead])
        case .requestExtension: holds([.office]) || acts(for: obligation, as: [.unitHead])
        case .urge: holds([.office, .leader, .supervisor])
        case .supervise: holds([.office, .leader, .supervisor, .inspector])
        case .administer: holds([.administrator])
        }
    }

    /// Whether every obligation of the authority may be seen.
    package var seesAll: Bool { holds([.office, .leader, .supervisor, .inspector, .administrator]) }

    /// The bodies whose obligations may be seen, when not all may.
    package var bodies: Set<Identifier<Organisation>> {
        Set(principal.grants.filter { $0.holds(on: today) }.map(\.organisation))
    }

    /// Whether papers may be taken in, and proposals edited, confirmed or turned down.
    package var handlesPapers: Bool { holds([.office, .leader]) }

    /// Whether the directory of bodies and posts may be changed.
    package var keepsDirectory: Bool { holds([.office, .administrator]) }

    /// Whether people and their roles may be changed.
    package var administers: Bool { holds([.administrator]) }

    /// Whether a role holds for the whole authority, so that nobody need ask who issued something.
    package var actsForAll: Bool { holds([.office]) }

    // Nobody decides about the own work on behalf of those above: what a body leads itself is decided by who gave it.
    private func decides(about obligation: Obligation) -> Bool {
        let leads = Set(obligation.parties(.lead).compactMap(\.organisation))
        return principal.grants.contains { grant in
            guard grant.role == .leader, grant.holds(on: today) else { return false }
            let body = grant.organisation
            guard let issuer = obligation.issuer else { return !leads.contains(body) }
            if issuer == body || principal.below[body]?.contains(issuer) == true { return true }
            return principal.above[body]?.contains(issuer) == true && !leads.contains(body)
        }
    }

    private func holds(_ roles: Set<Role>) -> Bool { principal.holds(roles, on: today) }

    private func acts(for obligation: Obligation, as roles: Set<Role>) -> Bool {
        let leads = Set(obligation.parties(.lead).compactMap(\.organisation))
        return principal.holds(roles, in: leads, on: today)
    }

    private func isIn(_ parties: [Party]) -> Bool {
        parties.contains { $0.organisation.map(bodies.contains) ?? false }
    }
}
