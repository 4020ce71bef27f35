package import Kernel
package import Obligations

/// What reading a paper again finds (kết quả đọc lại văn bản).
package struct LaterReading: Sendable {
    package var document: SourceDocument
    package var text: String
    package var proposals: [Proposal]

    package init(_ document: SourceDocument, text: String, proposals: [Proposal]) {
        self.document = document
        self.text = text
        self.proposals = proposals
    }
}

extension Records {
    /// A later reading against what the register has of a paper.
    ///
    /// - Parameter samePaper: false where the reading is of another file, so that only words can be compared.
    package func comparison(
        of document: Identifier<SourceDocument>,
        with reading: LaterReading,
        samePaper: Bool
    ) throws -> ReadingComparison {
        let text = try self.text(of: document) ?? ""
        let earlier = Dictionary(grouping: try revisions(of: document)) { $0.before.id }
        let known = try proposals(of: document).filter { $0.state != .withdrawn }.map { present in
            let revisions = earlier[present.id] ?? []
            let byPeople = revisions.filter { $0.action != .reread }
            return ReadingComparison.Known(
                present,
                reading: byPeople.first?.before ?? present,
                quote: text.passage(present.span),
                isTouched: present.origin != .read || !byPeople.isEmpty
            )
        }
        let fresh = reading.proposals.map { ReadingComparison.Fresh($0, quote: reading.text.passage($0.span)) }
        return ReadingComparison(known, fresh, samePaper: samePaper && text == reading.text)
    }

    /// Where a later reading differs from what a person has of a proposal.
    package func differences(of proposal: Identifier<Proposal>) throws -> [FieldDifference] {
        try session.rows(
            """
            SELECT field, present, reading FROM proposal_difference
            WHERE authority_id = \(authority) AND proposal_id = \(proposal) ORDER BY field
            """
        ) { row in FieldDifference(try row.choice(), try row.text(), try row.text()) }
    }
}

extension Changes {
    /// Takes over a later reading of the same file: what nobody touched follows it, the rest is shown as differing.
    package func reread(
        _ document: Identifier<SourceDocument>,
        as reading: LaterReading,
        seen comparison: ReadingComparison
    ) throws {
        try demandPapers()
        try movePassages(of: comparison, in: document, to: reading.text)
        // What differed from an earlier reading of this file is settled now; what differs from a paper in its place is not.
        try session.post(
            """
            DELETE FROM proposal_difference WHERE authority_id = \(authority)
                AND proposal_id IN (SELECT p.id FROM proposal p WHERE p.document_id = \(document))
                AND NOT EXISTS (SELECT 1 FROM source_document d WHERE d.replaces_id = \(document))
            """
        )
        for entry in comparison.entries { try apply(entry, of: comparison, to: document) }
        try describe(document, as: reading)
        index(document: document)
    }

    /// Takes in a file in place of an earlier one: its proposals are new, but for those that a person has settled already.
    package func replace(
        _ earlier: Identifier<SourceDocument>,
        by reading: LaterReading,
        seen comparison: ReadingComparison
    ) throws -> Identifier<SourceDocument> {
        var document = reading.document
        document.replaces = earlier
        var proposals: [Proposal] = []
        for entry in comparison.entries {
            switch entry {
            case .new(let new), .changed(_, let new, _): proposals.append(new)
            case .same(let present, let new): if isUntouched(present, comparison) { proposals.append(new) }
            case .gone, .differs: break
            }
        }
        let (id, isNew) = try importDocument(document, text: reading.text, proposals: proposals)
        guard isNew else { throw Failure(.conflict, "Tệp này đã có trong sổ: văn bản số \(id).") }
        for entry in comparison.entries {
            switch entry {
            case .gone(let old), .changed(let old, _, _): try withdraw(old, for: id)
            case .same(let old, _): if isUntouched(old, comparison) { try withdraw(old, for: id) }
            case .differs(let present, let from, let differences): try keep(differences, from, of: present)
            case .new: break
            }
        }
        return id
    }

    private func isUntouched(_ proposal: Proposal, _ comparison: ReadingComparison) -> Bool {
        comparison.untouched.contains(proposal.id)
    }

    private func withdraw(_ proposal: Proposal, for document: Identifier<SourceDocument>?) throws {
        var after = proposal
        after.state = .withdrawn
        let reason = document.map { "Được thay bằng văn bản số \($0)" }
        try replace(proposal, with: after, .reread, reason: reason)
    }

    private func apply(
        _ entry: ReadingComparison.Entry,
        of comparison: ReadingComparison,
        to document: Identifier<SourceDocument>
    ) throws {
        switch entry {
        case .new(let new):
            var new = new
            new.ordinal = try nextOrdinal(of: document)
            let id = try add([new], of: document)[0]
            try note("proposal.add", "proposal/\(id)", after: AuditText.object(Self.fields(new)))
        case .gone(let old): try withdraw(try demandProposal(old.id, seen: old.version), for: nil)
        case .changed(let old, let new, _):
            let before = try demandProposal(old.id, seen: old.version)
            try replace(before, with: before.reading(new), .reread)
        case .same(let old, let new):
            guard comparison.untouched.contains(old.id), old.span != new.span else { return }
            // The same words elsewhere in the text: not another version.
            try session.post(
                """
                UPDATE proposal SET span_start = \(new.span.lowerBound), span_end = \(new.span.upperBound)
                WHERE authority_id = \(authority) AND id = \(old.id)
                """
            )
        case .differs(let present, let from, let differences): try keep(differences, from, of: present)
        }
    }

    private func keep(_ differences: [FieldDifference], _ read: Proposal?, of proposal: Proposal) throws {
        try session.post("DELETE FROM proposal_difference WHERE proposal_id = \(proposal.id)")
        let all = read == nil ? [FieldDifference(.passage, proposal.text(of: .passage), "")] : differences
        for difference in all {
            try session.post(
                """
                INSERT INTO proposal_difference (authority_id, proposal_id, field, present, reading, at)
                VALUES (\(authority), \(proposal.id), \(difference.field.rawValue), \(difference.before),
                    \(difference.after), \(now))
                """
            )
        }
    }

    private func describe(_ document: Identifier<SourceDocument>, as reading: LaterReading) throws {
        let (before, after) = (try records.document(document), reading.document)
        try session.post(
            """
            UPDATE source_document SET text = \(reading.text), kind = \(after.kind), number = \(after.number),
                issued = \(after.issued), issuer = \(after.issuer), issuer_id = \(issuer(of: after)), title = \(after.title)
            WHERE authority_id = \(authority) AND id = \(document)
            """
        )
        try note(
            "document.reread",
            "document/\(document)",
            before: before.map { AuditText.object(Self.fields($0)) },
            after: AuditText.object(Self.fields(after))
        )
    }

    private static func fields(_ document: SourceDocument) -> [(String, Value)] {
        [
            ("kind", document.kind.value), ("number", document.number.value), ("issued", document.issued.value),
            ("issuer", document.issuer.value), ("title", document.title.value),
        ]
    }
}

extension Proposal {
    /// Itself with what a later reading says.
    fileprivate func reading(_ new: Proposal) -> Proposal {
        var after = new
        (after.id, after.document, after.ordinal, after.version) = (id, document, ordinal, version)
        (after.state, after.obligation, after.origin) = (state, obligation, origin)
        return after
    }
}
