import Kernel
import Obligations
import Organisations

/// What is looked up before something is decided (căn cứ để quyết định): who issued the paper, whether its days can be,
/// whether there is proof.
extension Changes {
    /// The body that issued a paper, asked for only where the policy depends on it.
    func deciding(on document: Identifier<SourceDocument>) throws -> Identifier<Organisation>? {
        guard !policy.actsForAll else { return nil }
        return try session.first(
            "SELECT issuer_id FROM source_document WHERE authority_id = \(authority) AND id = \(document)",
            { $0.optionalIdentifier() }
        ) ?? nil
    }

    /// The body that a paper names as its issuer on its day.
    func issuer(of document: SourceDocument) throws -> Identifier<Organisation>? {
        guard let name = document.issuer,
            case .found(let body) = try records.directory().resolve(name, on: document.issued ?? now.day)
        else { return nil }
        return body
    }

    /// A first deadline is never changed, so what cannot be is refused before it is one.
    func demandPossible(_ obligation: Obligation) throws {
        if let deadline = obligation.deadline { try demandPossible(deadline, issued: obligation.issued) }
    }

    /// The same for what a person makes of a proposal; a paper without a readable day counts from a year before it came.
    func demandPossible(_ deadline: LocalDay, of document: SourceDocument) throws {
        try demandPossible(deadline, issued: document.firstDay)
    }

    private func demandPossible(_ deadline: LocalDay, issued: LocalDay) throws {
        if let fault = Obligation.fault(ofDeadline: deadline, issued: issued) {
            throw Failure(.refused, "\(fault) Hãy sửa thời hạn của đề xuất (dondoc proposal edit).")
        }
    }

    /// A new lead has to exist, and a paper that takes another's place has to be the later one.
    func checkTarget(of obligation: Obligation, _ step: Step) throws {
        switch step {
        case .handOver(let party, _):
            guard let id = party.organisation else { return }
            let body = try demandKnown(id)
            guard !body.exists(on: now.day) else { return }
            throw Failure(.refused, "“\(body.name)” hiện không hoạt động nên không nhận bàn giao được.")
        case .supersede(let id, _, _):
            let paper = try records.document(id)
            guard let issued = paper?.issued, issued < obligation.issued else { return }
            throw Failure(
                .refused,
                "Văn bản thay thế ban hành ngày \(issued.vietnamese), trước nhiệm vụ này (\(obligation.issued.vietnamese)); hãy nêu văn bản mới hơn."
            )
        default: return
        }
    }

    /// Whether files prove what is reported, sent now or before; looked up only where no words do.
    func hasFiles(_ files: [EvidenceDraft], for step: Step, of id: Identifier<Obligation>) throws -> Bool {
        guard files.isEmpty, case .submit = step, step.note.isEmpty else { return !files.isEmpty }
        return try !records.evidence(of: id).isEmpty
    }
}
