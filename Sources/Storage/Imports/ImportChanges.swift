package import Kernel
import Obligations
package import Organisations
import Search

extension Changes {
    /// Notes that a table is taken in; what it brings follows in the same transaction.
    package func beginImport(_ batch: ImportBatch) throws -> Identifier<ImportBatch> {
        try principal.demandImporter(on: now.day)
        if let known = try records.importBatch(batch.kind, sha256: batch.sha256) {
            throw Failure(.conflict, "Tệp này đã được nhập từ trước (lần nhập số \(known.id)); không thêm gì.")
        }
        let id: Identifier<ImportBatch> = try session.insert(
            """
            INSERT INTO import_batch (authority_id, kind, file_name, sha256, byte_count, row_count, skipped_count,
                person_id, imported_at)
            VALUES (\(authority), \(batch.kind.rawValue), \(batch.fileName), \(batch.sha256), \(batch.byteCount),
                \(batch.rows), \(batch.skipped), \(principal.person), \(now)) RETURNING id
            """
        )
        let after = AuditText.object([
            ("kind", .text(batch.kind.rawValue)), ("file", .text(batch.fileName)), ("sha256", .text(batch.sha256)),
            ("rows", batch.rows.value), ("skipped", batch.skipped.value),
        ])
        try note("import.take", "import/\(id)", after: after)
        return id
    }

    /// Adds obligations of an import, many at a time, each with what happened so far and its audit entry.
    package func add(_ rows: [ImportedObligation], of batch: Identifier<ImportBatch>) throws {
        guard !rows.isEmpty else { return }
        let ids: [Identifier<Obligation>] = try RowNumbers(session, of: "obligation").next(rows.count)
        let pairs = Array(zip(ids, rows))
        try session.post(insertion(of: pairs))
        try insert(
            Self.parties("obligation_party (obligation_id"),
            pairs.flatMap { id, row in self.rows(of: row.obligation.parties, owner: "\(id)") }
        )
        try insert(
            "INSERT INTO import_row (authority_id, batch_id, obligation_id, sheet, row_number, document_number)",
            pairs.map { id, row in "(\(authority), \(batch), \(id), \(row.sheet), \(row.row), \(row.symbol))" }
        )
        try insert(
            "INSERT INTO obligation_event (authority_id, obligation_id, action, at, person_id, note, day)",
            pairs.flatMap { events(of: $1, $0) }
        )
        try note(contentsOf: pairs.map { entry($1, $0, of: batch) })
        try indexLater(from: ids[0])
    }

    private func insertion(of rows: [(Identifier<Obligation>, ImportedObligation)]) -> Statement {
        let values = rows.map { id, row -> Statement in
            let obligation = row.obligation
            return """
                (\(id), \(authority), \(obligation.content), \(obligation.modality.rawValue), \(obligation.issued),
                \(obligation.firstDeadline), \(obligation.deadline), \(obligation.due), \(obligation.starts),
                \(obligation.recurrence), \(obligation.topic), \(obligation.progress), \(obligation.stage.rawValue),
                \(obligation.evidence), \(obligation.accepted), \(obligation.suspended), \(obligation.cancelled),
                \(obligation.lead), \(obligation.extensions))
                """
        }
        return """
            INSERT INTO obligation (id, authority_id, content, modality, issued, first_deadline, deadline, due, starts,
                recurrence, topic, progress, stage, evidence, accepted, suspended, cancelled, lead_id, extensions)
            VALUES \(rows: values)
            """
    }

    // What was done before the register began is known by its day, not by who did it.
    private func events(of row: ImportedObligation, _ id: Identifier<Obligation>) -> [Statement] {
        func event(_ kind: StepKind, _ note: String, _ day: LocalDay?) -> Statement {
            "(\(authority), \(id), \(kind.rawValue), \(now), \(principal.person), \(note), \(day))"
        }
        var events = [event(.confirm, row.note, nil)]
        let obligation = row.obligation
        if obligation.accepted != nil {
            events.append(event(.submit, "", obligation.evidence))
            events.append(event(.accept, "", nil))
        }
        if obligation.suspended != nil { events.append(event(.suspend, row.note, nil)) }
        if obligation.cancelled != nil { events.append(event(.cancel, row.note, nil)) }
        return events
    }

    private func entry(_ row: ImportedObligation, _ id: Identifier<Obligation>, of batch: Identifier<ImportBatch>)
        -> AuditEntry
    {
        AuditEntry(
            at: now,
            person: principal.person,
            action: "obligation.import",
            subject: "obligation/\(id)",
            after: AuditText.object(
                [
                    ("import", .integer(batch.number)), ("sheet", row.sheet.value), ("row", row.row.value),
                    ("document", row.symbol.value), ("issued", row.obligation.issued.value),
                ] + Self.fields(row.obligation)
            )
        )
    }
}

extension Principal {
    /// Only who keeps the register takes tables in, or takes them back.
    package func demandImporter(on day: LocalDay) throws(Failure) {
        guard holds([.office, .leader, .administrator], on: day) else {
            throw Failure(.forbidden, "Tài khoản này không có quyền nhập bảng vào sổ hoặc hủy lần nhập.")
        }
    }
}
