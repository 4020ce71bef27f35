package import Kernel
package import Obligations
import Organisations

extension Changes {
    var policy: ObligationPolicy { ObligationPolicy(principal, today: now.day) }

    /// Makes a proposal an obligation: handed to its lead, its first deadline set for good.
    ///
    /// - Parameters:
    ///   - issued: the day of the paper; one without a readable day counts as given today, or on its deadline when that
    ///     is past already.
    ///   - lastDay: moves a deadline off days off.
    package func confirm(
        _ proposal: Proposal,
        issued: LocalDay?,
        quote: String,
        lastDay: (LocalDay) -> LocalDay = { $0 }
    ) throws -> Identifier<Obligation> {
        if issued == nil, let deadline = proposal.deadline, let paper = try records.document(proposal.document) {
            try demandPossible(deadline, of: paper)
        }
        let issued = issued ?? min(now.day, proposal.deadline ?? now.day)
        var obligation = Obligation(
            id: Identifier(0),
            source: Source(document: proposal.document, span: proposal.span, quote: quote),
            content: proposal.content,
            modality: proposal.modality,
            parties: proposal.parties,
            issued: issued,
            deadline: proposal.deadline,
            due: proposal.deadline.map(lastDay),
            starts: proposal.starts,
            recurrence: proposal.recurrence
        )
        obligation.issuer = try deciding(on: proposal.document)
        try demand(.confirm, on: obligation)
        try demandPossible(obligation)
        let id = try settle(proposal)
        try post(obligation, as: id)
        try record(.confirm, of: id)
        try note("obligation.confirm", "obligation/\(id)", after: AuditText.object(Self.fields(obligation)))
        obligation.id = id
        _ = try advance(obligation, lastDay: lastDay)
        return id
    }

    /// Takes a step with an obligation: checked, written, noted as an event and in the audit trail.
    ///
    /// - Parameters:
    ///   - version: the version that whoever acts has seen; another one is a conflict that names what changed.
    ///   - files: what proves it, in the store of files already.
    @discardableResult
    package func take(
        _ step: Step,
        with id: Identifier<Obligation>,
        version: Int? = nil,
        files: [EvidenceDraft] = [],
        lastDay: (LocalDay) -> LocalDay = { $0 }
    ) throws -> Obligation {
        guard let before = try records.obligation(id, for: policy) else {
            throw Failure(.notFound, "Không có nhiệm vụ số \(id).")
        }
        try demand(step.action, on: before)
        if let version, version != before.version { throw try conflict(before, since: version) }
        try checkWhole(of: before, step)
        try checkTarget(of: before, step)
        var after = try before.after(
            step,
            on: now.day,
            openParts: records.openParts(of: id),
            hasFiles: hasFiles(files, for: step, of: id),
            lastDay: lastDay
        )
        if case .sendBack = step { after.progress = try lastReported(of: id) }
        try update(after, from: before.version)
        if after.deadline != before.deadline {
            try keepRules(of: after)
            try keepPast(of: before)
        }
        if after.parties != before.parties { try replaceParties(of: after) }
        let note = step.note(from: before)
        try record(step.kind, of: id, note: note, day: step.day, progress: step.progress)
        try self.note(
            "obligation.\(step.kind.rawValue)",
            "obligation/\(id)",
            before: AuditText.object(Self.fields(before)),
            after: AuditText.object(Self.fields(after)),
            reason: note
        )
        try attach(files, to: id)
        if before.topic != after.topic { index(obligation: id) }
        try carry(step, from: after, lastDay)
        return after
    }

    func demand(_ action: Action, on obligation: Obligation) throws {
        guard policy.allows(action, on: obligation) else {
            throw Failure(.forbidden, "Tài khoản này không có quyền \(action.words); \(action.holders).")
        }
    }

    private func conflict(_ obligation: Obligation, since version: Int) throws -> Failure {
        let events = try records.events(of: obligation.id)
        let first = max(0, events.count - max(1, obligation.version - version))
        let changes = events.indices[first...].map { ObligationEvent.words(of: $0, in: events) }.joined(separator: "; ")
        return Failure(
            .conflict,
            "Nhiệm vụ số \(obligation.id) vừa được người khác cập nhật (\(changes)); hãy xem lại rồi làm lại."
        )
    }

    /// Adds an obligation whose number is known.
    private func post(_ obligation: Obligation, as id: Identifier<Obligation>) throws {
        try session.post(insertion(of: obligation, as: "\(id)"))
        try insertParties(obligation.parties, of: id)
        index(obligation: id)
    }

    func insert(_ obligation: Obligation) throws -> Identifier<Obligation> {
        let id: Identifier<Obligation> = try session.insert(
            "\(insertion(of: obligation, as: numbers.next)) RETURNING id"
        )
        try insertParties(obligation.parties, of: id)
        index(obligation: id)
        return id
    }

    /// Inserts an instance unless another program was faster: a day of a series is there once.
    func insertInstance(_ instance: Obligation) throws -> Identifier<Obligation>? {
        let statement: Statement =
            """
            \(insertion(of: instance, as: numbers.next))
            ON CONFLICT (parent_id, occurrence) WHERE parent_id IS NOT NULL DO NOTHING RETURNING id
            """
        guard let id: Identifier<Obligation> = try session.first(statement, { try $0.identifier() }) else { return nil }
        try insertParties(instance.parties, of: id)
        index(obligation: id)
        return id
    }

    private var numbers: RowNumbers { RowNumbers(session, of: "obligation") }

    /// - Parameter number: its number, or what gives it.
    private func insertion(of obligation: Obligation, as number: Statement) -> Statement {
        let source = obligation.source
        return """
            INSERT INTO obligation (id, authority_id, document_id, span_start, span_end, quote, content, modality, issued,
                first_deadline, deadline, due, starts, recurrence, parent_id, occurrence, topic, stage, lead_id,
                rules, issuer_id, version)
            VALUES (\(number), \(authority), \(source?.document), \(source?.span.lowerBound), \(source?.span.upperBound),
                \(source?.quote), \(obligation.content), \(obligation.modality.rawValue), \(obligation.issued),
                \(obligation.firstDeadline), \(obligation.deadline), \(obligation.due), \(obligation.starts),
                \(obligation.recurrence), \(obligation.parent), \(obligation.occurrence), \(obligation.topic),
                \(obligation.stage.rawValue), \(obligation.lead), \(records.rulesUsed(for: obligation.deadline)),
                (SELECT d.issuer_id FROM source_document d WHERE d.id = \(source?.document)), 1)
            """
    }

    // Only if nobody else wrote in between.
    private func update(_ obligation: Obligation, from version: Int) throws {
        let changed = try session.execute(
            """
            UPDATE obligation SET first_deadline = \(obligation.firstDeadline), deadline = \(obligation.deadline),
                due = \(obligation.due), topic = \(obligation.topic), suspended_until = \(obligation.suspendedUntil),
                superseded_by = \(obligation.supersededBy), extension_asked = \(obligation.extensionAsked),
                answer_by = \(obligation.answerBy), returns = \(obligation.returns), extensions = \(obligation.extensions), progress = \(obligation.progress),
                stage = \(obligation.stage.rawValue), evidence = \(obligation.evidence),
                accepted = \(obligation.accepted), suspended = \(obligation.suspended),
                cancelled = \(obligation.cancelled), lead_id = \(obligation.lead), version = \(obligation.version)
            WHERE authority_id = \(authority) AND id = \(obligation.id) AND version = \(version)
            """
        )
        guard changed == 1 else { throw try conflict(obligation, since: version) }
    }

    // What held until today, for lists of days before.
    private func keepPast(of before: Obligation) throws {
        try session.post(
            """
            INSERT INTO past_deadline (authority_id, obligation_id, version, ended, deadline, due)
            VALUES (\(authority), \(before.id), \(before.version), \(now.day), \(before.deadline), \(before.due))
            """
        )
    }

    // By which rules the new deadline was computed.
    private func keepRules(of obligation: Obligation) throws {
        let rules = records.rulesUsed(for: obligation.deadline)
        try session.post(
            "UPDATE obligation SET rules = \(rules) WHERE authority_id = \(authority) AND id = \(obligation.id)"
        )
    }

    private func replaceParties(of obligation: Obligation) throws {
        try session.post(
            "DELETE FROM obligation_party WHERE authority_id = \(authority) AND obligation_id = \(obligation.id)"
        )
        try insertParties(obligation.parties, of: obligation.id)
        index(obligation: obligation.id)
    }

    private func insertParties(_ parties: [Party], of id: Identifier<Obligation>) throws {
        try insert(parties, into: "obligation_party (obligation_id", of: "\(id)")
    }

    /// Writes those who have a part in something, in one statement.
    ///
    /// - Parameters:
    ///   - table: the table and, behind a bracket, the columns that say whose parties they are.
    ///   - owner: the values of these columns.
    func insert(_ parties: [Party], into table: Statement, of owner: Statement) throws {
        try insert(Self.parties(table), rows(of: parties, owner: owner))
    }

    /// The beginning of a statement that writes parties, from a table and the columns that say whose they are.
    static func parties(_ table: Statement) -> Statement {
        "INSERT INTO \(table), authority_id, ordinal, part, name, organisation_id)"
    }

    func rows(of parties: [Party], owner: Statement) -> [Statement] {
        parties.enumerated().map { ordinal, party in
            "(\(owner), \(authority), \(ordinal), \(party.part.rawValue), \(party.name), \(party.organisation))"
        }
    }

    static func fields(_ obligation: Obligation) -> [(String, Value)] {
        [
            ("content", .text(obligation.content)), ("stage", .text(obligation.stage.rawValue)),
            ("lead", obligation.parties(.lead).map(\.name).joined(separator: "; ").value),
            ("firstDeadline", obligation.firstDeadline.value), ("deadline", obligation.deadline.value),
            ("due", obligation.due.value),
            ("progress", obligation.progress.value), ("evidence", obligation.evidence.value),
            ("accepted", obligation.accepted.value), ("suspended", obligation.suspended.value),
            ("suspendedUntil", obligation.suspendedUntil.value), ("cancelled", obligation.cancelled.value),
            ("supersededBy", obligation.supersededBy.value), ("extensionAsked", obligation.extensionAsked.value),
            ("answerBy", obligation.answerBy.value), ("returns", obligation.returns.value),
            ("topic", obligation.topic.value), ("version", obligation.version.value),
        ]
    }
}

extension Obligation {
    /// The body that answers for it: the first lead that is known.
    var lead: Identifier<Organisation>? { parties(.lead).lazy.compactMap(\.organisation).first }
}
