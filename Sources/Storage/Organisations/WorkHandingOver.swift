package import Kernel
package import Obligations
package import Organisations

/// What a body's work came to when it was handed to another (kết quả bàn giao).
package struct HandingOver: Hashable, Sendable {
    /// The obligations that were handed over.
    package var obligations: [Identifier<Obligation>] = []
    /// Open ones that could not be: reported done and waiting, or led by several.
    package var left: [Identifier<Obligation>] = []
    /// In how many other places the body stood: as coordinating, informed or recipient, and in what waits.
    package var places = 0
}

extension Changes {
    /// Hands all that a body has to do to another (bàn giao công việc), each by its own step, in this one transaction.
    ///
    /// - Parameter lastDay: moves a deadline off days off.
    package func handOver(
        from id: Identifier<Organisation>,
        to target: Identifier<Organisation>,
        reason: String
    ) throws -> HandingOver {
        let (body, heir) = (try demandBody(id), try demandBody(target))
        guard id != target else { throw Failure(.refused, "Cần nêu hai cơ quan khác nhau để bàn giao.") }
        guard heir.exists(on: now.day) else { throw Failure(.refused, "“\(heir.name)” hiện không hoạt động.") }
        var outcome = HandingOver()
        for obligation in try led(by: id) {
            guard obligation.parties(.lead).count == 1, obligation.stage != .submitted else {
                outcome.left.append(obligation.id)
                continue
            }
            let step = Step.handOver(to: Party(.lead, heir.name, organisation: target), reason: reason)
            try take(step, with: obligation.id, version: obligation.version)
            outcome.obligations.append(obligation.id)
        }
        outcome.places = try moveOtherPlaces(from: id, to: target)
        let after = AuditText.object([
            ("to", target.value), ("obligations", outcome.obligations.count.value), ("left", outcome.left.count.value),
            ("places", outcome.places.value),
        ])
        try note("organisation.hand-over", "organisation/\(body.id)", after: after, reason: reason)
        return outcome
    }

    private func led(by id: Identifier<Organisation>) throws -> [Obligation] {
        var query = ObligationQuery(asOf: now.day)
        query.lead = id
        return try records.obligations(query, for: ObligationPolicy(principal, today: now.day)).filter {
            $0.stage != .done && $0.stage != .closed
        }
    }

    // What is over keeps who took part in it.
    private func moveOtherPlaces(from id: Identifier<Organisation>, to target: Identifier<Organisation>) throws -> Int {
        let open = try session.execute(
            """
            UPDATE obligation_party SET organisation_id = \(target)
            WHERE authority_id = \(authority) AND organisation_id = \(id) AND part <> 'lead' AND obligation_id IN (
                SELECT o.id FROM obligation o
                WHERE o.authority_id = \(authority) AND o.accepted IS NULL AND o.cancelled IS NULL)
            """
        )
        let waiting = try session.execute(
            """
            UPDATE proposal_party SET organisation_id = \(target)
            WHERE authority_id = \(authority) AND organisation_id = \(id) AND proposal_id IN (
                SELECT p.id FROM proposal p WHERE p.authority_id = \(authority) AND p.state = 'pending')
            """
        )
        return open + waiting
    }
}
