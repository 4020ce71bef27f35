package import Kernel
package import Organisations

extension Changes {
    /// Adds bodies of an import; whoever calls has seen to it that none of their names is taken.
    ///
    /// - Parameter parents: the place among `bodies` of the one above, for those whose parent comes with them.
    package func add(
        _ bodies: [Organisation],
        rows: [(sheet: String?, number: Int)],
        parents: [Int: Int],
        of batch: Identifier<ImportBatch>
    ) throws {
        var ids: [Identifier<Organisation>] = []
        for (body, row) in zip(bodies, rows) {
            let id = try insert(body)
            try session.post(
                """
                INSERT INTO import_row (authority_id, batch_id, organisation_id, sheet, row_number)
                VALUES (\(authority), \(batch), \(id), \(row.sheet), \(row.number))
                """
            )
            ids.append(id)
        }
        for (child, parent) in parents.sorted(by: { $0.key < $1.key }) {
            try session.post(
                "UPDATE organisation SET parent_id = \(ids[parent]) WHERE authority_id = \(authority) AND id = \(ids[child])"
            )
        }
        for id in ids { index(organisation: id) }
        try note(contentsOf: zip(ids, bodies).map { id, body in entry(body, id, of: batch) })
    }

    private func insert(_ body: Organisation) throws -> Identifier<Organisation> {
        let id: Identifier<Organisation> = try session.insert(
            """
            INSERT INTO organisation
                (authority_id, parent_id, kind, level, name, code, effective_from, effective_to, has_account)
            VALUES (\(authority), \(body.parent), \(body.kind.rawValue), \(body.level.rawValue), \(body.name),
                \(body.code?.text), \(body.effectiveFrom), \(body.effectiveTo), \(body.hasAccount)) RETURNING id
            """
        )
        for alias in Set(body.aliases).sorted() {
            try session.post(
                """
                INSERT INTO organisation_alias (authority_id, organisation_id, name)
                VALUES (\(authority), \(id), \(alias))
                """
            )
        }
        return id
    }

    private func entry(_ body: Organisation, _ id: Identifier<Organisation>, of batch: Identifier<ImportBatch>)
        -> AuditEntry
    {
        AuditEntry(
            at: now,
            person: principal.person,
            action: "organisation.import",
            subject: "organisation/\(id)",
            after: AuditText.object([
                ("import", .integer(batch.number)), ("name", .text(body.name)), ("kind", .text(body.kind.rawValue)),
            ])
        )
    }
}
