package import Directives
package import Documents
import Kernel
package import Obligations
package import Organisations
import Storage
import VietnameseText

/// Takes a paper into the register (nhập văn bản): its bytes, its text, and what it proposes.
package struct PaperImport: Sendable {
    let installation: Installation
    let principal: Principal

    package init(_ installation: Installation, by principal: Principal) {
        self.installation = installation
        self.principal = principal
    }

    /// What came of it.
    package struct Outcome: Sendable {
        package var document: SourceDocument
        package var proposals: [Proposal]
        /// False when the same file was imported before; nothing was added then.
        package var isNew: Bool
        /// The original of a paper that was there already had been lost or damaged, and is whole again.
        package var isRepaired = false
    }

    /// Reads a file for the register; a paper with a degree of secrecy is refused (Law on state secrets 2018, art. 8).
    ///
    /// - Parameter progress: is told how far the recognition of a scan is.
    package static func read(
        _ bytes: [UInt8],
        name: String,
        progress: (@Sendable (PageProgress) -> Void)? = nil
    ) async throws -> (ReadDocument, Extraction) {
        var reader = DocumentReader()
        reader.pageProgress = progress
        let document = try await reader.read(bytes: bytes, name: name)
        let extraction = Extractor().extract(document.text)
        if let finding = extraction.findings.first(where: { $0.code == "classified" }) {
            let stamp = finding.span.map { " “\(extraction.text[$0])”" } ?? ""
            throw Failure(.classified, "“\(name)” có dấu chỉ độ mật\(stamp) nên không được đưa vào sổ.")
        }
        return (document, extraction)
    }

    /// Keeps the original first, then everything else in one transaction: a row never points to a file that is not there.
    package func take(_ bytes: [UInt8], _ document: ReadDocument, _ extraction: Extraction) throws -> Outcome {
        // Of two who take in the same file at once neither has repaired anything.
        let wasKnown = try installation.register.read(in: principal.authority) {
            try $0.document(sha256: document.sha256) != nil
        }
        let isWritten = try installation.files.keep(bytes, sha256: document.sha256)
        return try installation.register.write(as: principal) { changes in
            let reading = try reading(document, extraction, changes.records)
            let (id, isNew) = try changes.importDocument(
                reading.document,
                text: reading.text,
                proposals: reading.proposals
            )
            return try outcome(id, changes.records, isNew: isNew, isRepaired: isWritten && wasKnown)
        }
    }

    func outcome(
        _ id: Identifier<SourceDocument>,
        _ records: Records,
        isNew: Bool,
        isRepaired: Bool = false
    ) throws -> Outcome {
        guard let kept = try records.document(id) else {
            throw Failure(.corrupt, "Văn bản vừa nhập không đọc lại được.")
        }
        let proposals = try records.proposals(of: id)
        return Outcome(document: kept, proposals: proposals, isNew: isNew, isRepaired: isRepaired)
    }

    /// What was read, as the register keeps it: names resolved on the day of the paper.
    func reading(_ document: ReadDocument, _ extraction: Extraction, _ records: Records) throws -> LaterReading {
        let now = installation.register.clock.now()
        let directory = try records.directory()
        let day = extraction.document.date ?? now.day
        let proposals = extraction.obligations.enumerated().map { index, read in
            Proposal(read, extraction.summary(of: read), ordinal: index + 1) { directory.resolve($0, on: day) }
        }
        return LaterReading(
            source(document, extraction.document, now),
            text: document.text.string,
            proposals: proposals
        )
    }

    private func source(_ document: ReadDocument, _ description: DocumentDescription, _ now: Instant) -> SourceDocument
    {
        SourceDocument(
            id: Identifier(0),
            sha256: document.sha256,
            fileName: document.name.split(separator: "/").last.map(String.init) ?? document.name,
            format: document.format.rawValue,
            byteCount: document.byteCount,
            kind: description.kind,
            number: description.numberAndSymbol,
            issued: description.date,
            issuer: description.issuer,
            title: description.title,
            imported: now
        )
    }
}

extension Proposal {
    /// A reading as the register keeps it, its names resolved where that is sure.
    init(_ read: ObligationProposal, _ content: String, ordinal: Int, resolve: (String) -> Directory.Resolution) {
        func parties(_ part: Party.Part, _ actors: [ActorMention]) -> [Party] {
            actors.map { actor in
                guard case .found(let body) = resolve(actor.name) else { return Party(part, actor.name) }
                return Party(part, actor.name, organisation: body)
            }
        }
        self.init(
            ordinal: ordinal,
            section: read.section,
            content: content,
            modality: Obligations.Modality(read.modality),
            span: read.span.scalars,
            parties: parties(.lead, read.lead) + parties(.coordinating, read.coordinating)
                + parties(.recipient, read.reportTo),
            deadline: read.deadline?.due,
            starts: read.starts?.date,
            recurrence: read.recurrence?.rule
        )
    }
}

extension Obligations.Modality {
    init(_ modality: Directives.Modality) {
        self =
            switch modality {
            case .order: .order
            case .strive: .strive
            case .advise: .advise
            case .option: .option
            }
    }
}
