import Documents
import HTTPTypes
import Hummingbird
import Kernel
import Obligations
import Organisations
import Server
import Storage

/// One obligation and what can be done with it (trang nhiệm vụ).
extension Site {
    func addObligation(to routes: Routes) {
        routes.get("/obligations/:id") { request, context in
            let id = try context.number()
            return try await showKept(request) { records, scene, _ in
                try ObligationPage(records, Identifier(id), scene).page
            }
        }
        for kind in ObligationForm.kinds {
            routes.post("/obligations/:id/\(kind.rawValue)") { request, context in
                let id = Identifier<Obligation>(try context.number())
                return try await take(request) { scene, form, files in
                    try take(kind, with: id, scene, form, files)
                    return .redirect(to: Link.obligation(id).path)
                }
            }
        }
        routes.get("/obligations/:id/evidence/:file") { request, context in
            let id = Identifier<Obligation>(try context.number())
            let file = Identifier<EvidenceFile>(try context.number("file"))
            return try await send(request) { records, scene in
                guard try records.shows(id, to: scene.policy),
                    let evidence = try records.evidence(of: id).first(where: { $0.id == file })
                else { throw Failure(.notFound, scene.words.obligation.noEvidence) }
                return try evidenceResponse(evidence)
            }
        }
    }

    private func take(
        _ kind: StepKind,
        with id: Identifier<Obligation>,
        _ scene: Scene,
        _ form: Form,
        _ files: [Upload.File]
    ) throws {
        let version = form["version"].flatMap { Int($0) }
        // Files are kept first; what no step names in the end is swept away later.
        let sent =
            try ObligationForm(kind: kind, words: scene.words.step).takesFiles ? uploads(form, for: id, scene) : []
        let contents = files.map { ($0.name, $0.bytes) } + sent.map { ($0.upload.name, $0.bytes) }
        let drafts = try EvidenceIntake(installation.files).take(contents)
        try installation.register.write(as: scene.principal) { changes in
            guard try changes.records.shows(id, to: scene.policy) else {
                throw Failure(.notFound, scene.words.obligation.noObligation(id.number))
            }
            try changes.use(sent.map(\.upload))
            let calendar = try changes.records.calendar()
            let bodies = try ObligationForm.naming.contains(kind) ? changes.records.organisations(on: scene.today) : []
            let step = try ObligationForm(kind: kind, words: scene.words.step, bodies: bodies).step(
                form,
                on: scene.today
            )
            if case .divide(let content, let lead, let deadline) = step {
                _ = try changes.divide(id, content: content, lead: lead, deadline: deadline) {
                    calendar.lastDay($0).day
                }
            } else {
                try changes.take(step, with: id, version: version, files: drafts) { calendar.lastDay($0).day }
            }
        }
    }

    /// The files that the form names, which have come before it.
    private func uploads(_ form: Form, for id: Identifier<Obligation>, _ scene: Scene) throws -> [(
        upload: PendingUpload, bytes: [UInt8]
    )] {
        let named = Set(form.all("upload").compactMap { Int64($0) }).sorted()
        return try installation.register.read(in: scene.principal.authority) { records in
            try named.map { number in
                let upload = try records.upload(Identifier(number), of: scene.principal.person)
                guard upload.obligation == id else { throw Failure(.usage, scene.words.step.noSuchStep) }
                guard upload.isWhole else { throw Failure(.refused, scene.words.step.uploadIsPartial(upload.name)) }
                return (upload, try records.content(of: upload))
            }
        }
    }

    /// A file of evidence: pictures are shown, everything else is for keeping, so that nothing in it runs here.
    private func evidenceResponse(_ evidence: EvidenceFile) throws -> Response {
        let kind = EvidenceKind(rawValue: evidence.type)
        let isPicture = kind.map { [.png, .jpeg, .webp].contains($0) } ?? false
        var response = Response.file(
            try installation.files.read(evidence.sha256),
            kind?.mediaType ?? "application/octet-stream"
        )
        response.headers[.contentDisposition] =
            "\(isPicture ? "inline" : "attachment"); filename*=UTF-8''\(Link.escaped(evidence.name))"
        return response
    }
}

extension EvidenceKind {
    /// After IANA's register.
    fileprivate var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .heic: "image/heic"
        case .webp: "image/webp"
        case .text: "text/plain; charset=utf-8"
        }
    }
}

extension RequestContext {
    /// A number in the address; anything else is not there.
    func number(_ name: String = "id") throws -> Int64 {
        guard let number = parameters.get(name, as: Int64.self) else { throw HTTPError(.notFound) }
        return number
    }
}
