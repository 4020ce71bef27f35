package import Kernel
import Obligations
package import Organisations

extension Changes {
    /// Makes one body of two that were the same (gộp cơ quan): parties, roles, posts, names and children go to the one
    /// that stays; the other is no longer in the directory.
    package func merge(_ id: Identifier<Organisation>, into target: Identifier<Organisation>) throws -> Int {
        let (body, other) = (try demandBody(id), try demandBody(target))
        guard id != target else { throw Failure(.refused, "Không gộp được một cơ quan vào chính nó.") }
        let work = try obligations(of: id)
        try moveParties(from: id, to: target)
        for obligation in work { index(obligation: obligation) }
        try moveGrants(from: id, to: target)
        try moveRest(of: body, to: other)
        try session.post(
            """
            UPDATE organisation SET merged_into_id = \(target), parent_id = NULL, successor_id = NULL, code = NULL
            WHERE authority_id = \(authority) AND id = \(id)
            """
        )
        index(organisation: target)
        let names = ([body.name] + body.aliases).joined(separator: "; ")
        return try changed(id, "merge", [("names", names.value)], [("into", target.value)])
    }

    // Search finds the work of a body by it.
    private func obligations(of body: Identifier<Organisation>) throws -> [Identifier<Obligation>] {
        try session.rows(
            """
            SELECT DISTINCT obligation_id FROM obligation_party
            WHERE authority_id = \(authority) AND organisation_id = \(body)
            """
        ) { try $0.identifier() }
    }

    private func moveParties(from id: Identifier<Organisation>, to target: Identifier<Organisation>) throws {
        for table in ["proposal_party", "obligation_party"] as [StaticString] {
            try session.post(
                """
                UPDATE \(trusted: table) SET organisation_id = \(target)
                WHERE authority_id = \(authority) AND organisation_id = \(id)
                """
            )
        }
        for place: Statement in ["obligation SET lead_id", "obligation SET issuer_id", "source_document SET issuer_id"]
        {
            let column: Statement = place == "obligation SET lead_id" ? "lead_id" : "issuer_id"
            try session.post(
                "UPDATE \(place) = \(target) WHERE authority_id = \(authority) AND \(column) = \(id)"
            )
        }
    }

    // A role held in both is held once; a term without end outlasts one with an end.
    private func moveGrants(from id: Identifier<Organisation>, to target: Identifier<Organisation>) throws {
        for (person, grant) in try records.grants() where grant.organisation == id {
            let twin = try records.principal(person).grants.first {
                $0.organisation == target && $0.role == grant.role
            }
            var moved = grant
            moved.organisation = target
            if let twin {
                (moved.from, moved.to) = (Self.earlier(twin.from, grant.from), Self.later(twin.to, grant.to))
            }
            try write(moved, to: person)
        }
        try session.post("DELETE FROM role_grant WHERE authority_id = \(authority) AND organisation_id = \(id)")
    }

    private static func earlier(_ left: LocalDay?, _ right: LocalDay?) -> LocalDay? {
        guard let left, let right else { return nil }
        return min(left, right)
    }

    private static func later(_ left: LocalDay?, _ right: LocalDay?) -> LocalDay? {
        guard let left, let right else { return nil }
        return max(left, right)
    }

    private func moveRest(of body: Organisation, to other: Organisation) throws {
        // The one that stays may stand below the other: it then takes the other's place.
        if try isUnder(other.id, body.id) {
            try session.post("UPDATE organisation SET parent_id = \(body.parent) WHERE id = \(other.id)")
        }
        let moves: [StaticString] = ["parent_id", "successor_id"]
        for column in moves {
            try session.post(
                """
                UPDATE organisation SET \(trusted: column) = \(other.id)
                WHERE authority_id = \(authority) AND \(trusted: column) = \(body.id) AND id <> \(other.id)
                """
            )
        }
        try session.post(
            "UPDATE organisation SET successor_id = NULL WHERE id = \(other.id) AND successor_id = \(body.id)"
        )
        try session.post("UPDATE post SET organisation_id = \(other.id) WHERE organisation_id = \(body.id)")
        try session.post("DELETE FROM organisation_alias WHERE organisation_id = \(body.id)")
        for name in [body.name] + body.aliases where name != other.name && !other.aliases.contains(name) {
            try addAlias(name, to: other.id)
        }
        if other.code == nil, let code = body.code {
            try session.post("UPDATE organisation SET code = \(code.text) WHERE id = \(other.id)")
        }
    }
}
