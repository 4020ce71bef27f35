package import Kernel
package import Obligations
import Organisations

extension Records {
    /// The files that prove what was reported of an obligation, in the order in which they came. Whoever asks has found the
    /// obligation through what may be seen.
    package func evidence(of obligation: Identifier<Obligation>) throws -> [EvidenceFile] {
        try session.rows(
            """
            SELECT f.id, f.sha256, f.name, f.type, f.byte_count, f.person_id, p.name, f.at
            FROM evidence_file f JOIN person p ON p.id = f.person_id
            WHERE f.authority_id = \(authority) AND f.obligation_id = \(obligation) ORDER BY f.id
            """
        ) { row in
            EvidenceFile(
                id: try row.identifier(),
                sha256: try row.text(),
                name: try row.text(),
                type: try row.text(),
                byteCount: Int(try row.integer()),
                person: try row.identifier(),
                personName: try row.text(),
                at: try row.instant()
            )
        }
    }
}

extension Changes {
    /// Adds files to the step that was just taken with an obligation in this transaction.
    ///
    /// - Parameter drafts: in the store of files already; each leaves an audit entry with its hash.
    package func attach(
        _ drafts: [EvidenceDraft],
        to obligation: Identifier<Obligation>,
        limits: EvidenceLimits = EvidenceLimits()
    ) throws {
        guard !drafts.isEmpty else { return }
        try demandRoom(for: drafts, in: obligation, limits)
        let event = try session.first(
            "SELECT MAX(id) FROM obligation_event WHERE authority_id = \(authority) AND obligation_id = \(obligation)"
        ) { $0.optionalInteger() }
        for draft in drafts {
            try session.post(
                """
                INSERT INTO evidence_file (authority_id, obligation_id, event_id, sha256, name, type, byte_count, person_id, at)
                VALUES (\(authority), \(obligation), \(event ?? nil), \(draft.sha256), \(draft.name), \(draft.type),
                    \(draft.byteCount), \(principal.person), \(now))
                """
            )
            let after = AuditText.object([
                ("sha256", .text(draft.sha256)), ("file", .text(draft.name)), ("type", .text(draft.type)),
                ("bytes", draft.byteCount.value),
            ])
            try note("obligation.evidence", "obligation/\(obligation)", after: after)
        }
    }

    private func demandRoom(
        for drafts: [EvidenceDraft],
        in obligation: Identifier<Obligation>,
        _ limits: EvidenceLimits
    ) throws {
        let there = try records.evidence(of: obligation).reduce(0) { $0 + $1.byteCount }
        let coming = drafts.reduce(0) { $0 + $1.byteCount }
        guard there + coming <= limits.obligation else {
            throw Failure(
                .tooLarge,
                "Minh chứng của nhiệm vụ số \(obligation) vượt \(limits.obligation >> 20) MB; hãy gửi tệp nhỏ hơn."
            )
        }
    }
}
