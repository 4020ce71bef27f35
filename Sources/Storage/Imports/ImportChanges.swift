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
        let ids = try nextNumbers(rows.count)
        let pairs = Array(zip(ids, rows))
        try session.post(insertion(of: pairs))
        let parties = pairs.flatMap { id, row in
            row.obligation.parties.enumerated().map { ordinal, party -> Statement in
                """
                (\(authority), \(id), \(ordinal), \(party.part.rawValue), \(party.name), \(party.organisation))
                """
            }
        }
        try insert(
            "INSERT INTO obligation_party (authority_id, obligation_id, ordinal, part, name, organisation_id)",
            parties
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

    /// Numbers for new rows, in order: known before the rows are there, so that nobody waits for these.
    private func nextNumbers(_ count: Int) throws -> [Identifier<Obligation>] {
        switch session.dialect {
        // There is but one writer.
        case .sqlite:
            let last = try session.first("SELECT COALESCE(MAX(id), 0) FROM obligation") { try $0.integer() } ?? 0
            return (1...Int64(count)).map { Identifier(last + $0) }
        case .postgresql:
            return try session.rows(
                "SELECT nextval(pg_get_serial_sequence('obligation', 'id')) FROM generate_series(1, \(count))"
            ) { try $0.identifier() }
        }
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

    // A few hundred rows at a time: engines take some thirty thousand values in one statement.
    private func insert(_ head: Statement, _ values: [Statement]) throws {
        for start in stride(from: 0, to: values.count, by: 1000) {
            try session.post("\(head) VALUES \(rows: Array(values[start..<min(start + 1000, values.count)]))")
        }
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
