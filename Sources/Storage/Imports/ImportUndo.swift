package import Kernel
import Obligations
import Organisations

/// Taking an import back as one step (hủy một lần nhập): what it brought goes, as long as nobody has worked with it.
///
/// The rows go, the audit trail stays: it has what each of them said when it came, and that it went, by whom and why.
extension Changes {
    package func undo(_ id: Identifier<ImportBatch>, reason: String) throws -> ImportBatch {
        try principal.demandImporter(on: now.day)
        guard reason.contains(where: { !$0.isWhitespace }) else {
            throw Failure(.refused, "Cần ghi rõ lý do hủy lần nhập.")
        }
        guard let batch = try records.importBatch(id) else { throw Failure(.notFound, "Không có lần nhập số \(id).") }
        if let undone = batch.undone {
            throw Failure(.conflict, "Lần nhập số \(id) đã được hủy lúc \(undone.vietnamese).")
        }
        // First, so that whoever undoes the same import waits here, and for the guards of the tables.
        let changed = try session.execute(
            """
            UPDATE import_batch SET undone_at = \(now), undone_by = \(principal.person), undo_reason = \(reason)
            WHERE authority_id = \(authority) AND id = \(id) AND undone_at IS NULL
            """
        )
        guard changed == 1 else { throw Failure(.conflict, "Lần nhập số \(id) vừa được người khác hủy.") }
        try note("import.undo", "import/\(id)", after: AuditText.object([("rows", batch.rows.value)]), reason: reason)
        switch batch.kind {
        case .obligations: try removeObligations(of: id, reason)
        case .organisations: try removeOrganisations(of: id, reason)
        }
        return batch
    }

    // MARK: Obligations

    private func removeObligations(of batch: Identifier<ImportBatch>, _ reason: String) throws {
        let touched = try session.rows(
            """
            SELECT o.id FROM import_row r JOIN obligation o ON o.id = r.obligation_id
            WHERE r.batch_id = \(batch) AND (o.version > 1 OR o.document_id IS NOT NULL
                OR EXISTS (SELECT 1 FROM obligation c WHERE c.parent_id = o.id)
                OR EXISTS (SELECT 1 FROM obligation_event e JOIN import_batch b ON b.id = r.batch_id
                    WHERE e.obligation_id = o.id AND e.at <> b.imported_at)) ORDER BY o.id
            """
        ) { row in try row.integer() }
        guard touched.isEmpty else { throw Self.inUse("nhiệm vụ số", touched.map(String.init)) }
        try noteRemoval("obligation", "obligation_id", of: batch, reason)
        let members: Statement = "SELECT obligation_id FROM import_row WHERE batch_id = \(batch)"
        let ids: [Identifier<Obligation>] = try session.rows("\(members) ORDER BY obligation_id") {
            try $0.identifier()
        }
        try session.post("DELETE FROM obligation_event WHERE obligation_id IN (\(members))")
        try session.post("DELETE FROM obligation_party WHERE obligation_id IN (\(members))")
        try session.post("DELETE FROM import_row WHERE batch_id = \(batch)")
        for start in stride(from: 0, to: ids.count, by: 1000) {
            let page = Array(ids[start..<min(start + 1000, ids.count)])
            try session.post("DELETE FROM obligation WHERE authority_id = \(authority) AND id IN \(list: page)")
        }
    }

    // MARK: Organisations

    private func removeOrganisations(of batch: Identifier<ImportBatch>, _ reason: String) throws {
        let touched = try session.rows(
            """
            SELECT o.name FROM import_row r JOIN organisation o ON o.id = r.organisation_id
            WHERE r.batch_id = \(batch) AND (EXISTS (SELECT 1 FROM obligation_party p WHERE p.organisation_id = o.id)
                OR EXISTS (SELECT 1 FROM proposal_party p WHERE p.organisation_id = o.id)
                OR EXISTS (SELECT 1 FROM role_grant g WHERE g.organisation_id = o.id)
                OR EXISTS (SELECT 1 FROM organisation c WHERE (c.parent_id = o.id OR c.successor_id = o.id)
                    AND NOT EXISTS (SELECT 1 FROM import_row s WHERE s.organisation_id = c.id AND s.batch_id = \(batch))))
            ORDER BY o.name
            """
        ) { row in "“\(try row.text())”" }
        guard touched.isEmpty else { throw Self.inUse("cơ quan", touched) }
        try noteRemoval("organisation", "organisation_id", of: batch, reason)
        let ids: [Identifier<Organisation>] = try session.rows(
            "SELECT organisation_id FROM import_row WHERE batch_id = \(batch) ORDER BY organisation_id DESC"
        ) { try $0.identifier() }
        try session.post("DELETE FROM import_row WHERE batch_id = \(batch)")
        // Who issued what is looked up again when names are matched.
        for part in ids.chunks(of: 500) {
            for table in ["source_document", "obligation"] as [StaticString] {
                try session.post(
                    """
                    UPDATE \(trusted: table) SET issuer_id = NULL
                    WHERE authority_id = \(authority) AND issuer_id IN \(list: Array(part))
                    """
                )
            }
        }
        for id in ids {
            try session.post("UPDATE organisation SET parent_id = NULL, successor_id = NULL WHERE id = \(id)")
            try session.post("DELETE FROM organisation_alias WHERE organisation_id = \(id)")
        }
        for id in ids {
            try session.post("DELETE FROM organisation WHERE authority_id = \(authority) AND id = \(id)")
        }
    }

    // One entry for each thing that goes, as there is one for each that came.
    private func noteRemoval(
        _ subject: String,
        _ column: StaticString,
        of batch: Identifier<ImportBatch>,
        _ reason: String
    ) throws {
        let numbers = try session.rows(
            "SELECT \(trusted: column) FROM import_row WHERE batch_id = \(batch) ORDER BY 1"
        ) { try $0.integer() }
        for start in stride(from: 0, to: numbers.count, by: 1000) {
            let entries = numbers[start..<min(start + 1000, numbers.count)].map { number in
                AuditEntry(
                    at: now,
                    person: principal.person,
                    action: "\(subject).undo-import",
                    subject: "\(subject)/\(number)",
                    before: AuditText.object([("import", .integer(batch.number))]),
                    reason: reason
                )
            }
            try note(contentsOf: entries)
        }
    }

    private static func inUse(_ noun: String, _ touched: [String]) -> Failure {
        let shown = touched.prefix(10).joined(separator: ", ") + (touched.count > 10 ? " …" : "")
        return Failure(
            .refused,
            "Không hủy được lần nhập vì \(touched.count) dòng đã được dùng hoặc xử lý tiếp: \(noun) \(shown)."
        )
    }
}
