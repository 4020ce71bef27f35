package import Kernel
package import Obligations
package import Organisations

/// What a body's work came to when it was handed to another (kết quả bàn giao).
package struct HandingOver: Hashable, Sendable {
    /// The obligations that were handed over.
    package var obligations: [Identifier<Obligation>] = []
    /// In how many other places the body stood: as coordinating, informed or recipient, and in what waits.
    package var places = 0
}

extension Changes {
    /// Hands all that a body has to do to another (bàn giao công việc), each by its own step, in this one transaction:
    /// also what waits to be accepted, and what it leads with others.
    package func handOver(
        from id: Identifier<Organisation>,
        to target: Identifier<Organisation>,
        reason: String
    ) throws -> HandingOver {
        let (body, heir) = (try demandBody(id), try demandBody(target))
        guard id != target else { throw Failure(.refused, "Cần nêu hai cơ quan khác nhau để bàn giao.") }
        guard heir.exists(on: now.day) else { throw Failure(.refused, "“\(heir.name)” hiện không hoạt động.") }
        var outcome = HandingOver()
        let step = Step.succeed(id, by: Party(.lead, heir.name, organisation: target), reason: reason)
        for obligation in try led(by: id) {
            try take(step, with: obligation)
            outcome.obligations.append(obligation)
        }
        outcome.places = try moveOtherPlaces(from: id, to: target)
        let after = AuditText.object([
            ("to", target.value), ("obligations", outcome.obligations.count.value), ("places", outcome.places.value),
        ])
        try note("organisation.hand-over", "organisation/\(body.id)", after: after, reason: reason)
        return outcome
    }

    // Also those that it leads behind another.
    private func led(by id: Identifier<Organisation>) throws -> [Identifier<Obligation>] {
        try session.rows(
            """
            SELECT DISTINCT o.id FROM obligation_party p JOIN obligation o ON o.id = p.obligation_id
            WHERE p.authority_id = \(authority) AND p.organisation_id = \(id) AND p.part = 'lead'
                AND o.accepted IS NULL AND o.cancelled IS NULL
            ORDER BY o.id
            """
        ) { try $0.identifier() }
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
