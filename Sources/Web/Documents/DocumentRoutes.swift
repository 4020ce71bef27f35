import HTTPTypes
import Hummingbird
import Kernel
import Markup
import NIOCore
import Obligations
import Server
import Storage

/// Papers: the list, taking new ones in, and reviewing what one proposes (văn bản).
extension Site {
    func addDocuments(to routes: Routes) {
        routes.get("/documents") { request, _ in
            try await show(request) { records, scene, _ in try DocumentListPage(records, scene).page }
        }
        routes.post("/documents") { request, _ in try await upload(request) }
        routes.get("/documents/:id") { request, context in
            let id = Identifier<SourceDocument>(try context.number())
            return try await show(request) { records, scene, _ in try ReviewPage(records, id, scene).page }
        }
        routes.post("/documents/:id/confirm") { request, context in
            let id = Identifier<SourceDocument>(try context.number())
            return try await take(request) { scene, _ in
                try installation.register.write(as: scene.principal) { changes in
                    _ = try changes.records.summary(of: id, for: scene.policy)
                    for proposal in try changes.records.proposals(of: id, state: .pending) {
                        try confirm(proposal, changes)
                    }
                }
                return .document(id)
            }
        }
        routes.post("/proposals/:id/confirm") { request, context in
            try await settle(request, try context.number()) { proposal, changes, _, _ in try confirm(proposal, changes)
            }
        }
        routes.post("/proposals/:id/reject") { request, context in
            try await settle(request, try context.number()) { proposal, changes, form, scene in
                try changes.reject(proposal, reason: try form.text("note", scene.words.step.missingContent))
            }
        }
    }

    private func settle(
        _ request: Request,
        _ number: Int64,
        _ act: @escaping @Sendable (Proposal, Changes, Form, Scene) throws -> Void
    ) async throws -> Response {
        try await take(request) { scene, form in
            let document = try installation.register.write(as: scene.principal) { changes in
                guard let proposal = try changes.records.proposal(Identifier(number)) else {
                    throw Failure(.notFound, scene.words.review.noProposal(number))
                }
                try act(proposal, changes, form, scene)
                return proposal.document
            }
            return .document(document)
        }
    }

    private func confirm(_ proposal: Proposal, _ changes: Changes) throws {
        let calendar = try changes.records.calendar()
        let document = try changes.records.document(proposal.document)
        let text = try changes.records.text(of: proposal.document) ?? ""
        _ = try changes.confirm(
            proposal,
            issued: document?.issued,
            quote: text.passage(proposal.span)
        ) { calendar.lastDay($0).day }
    }

    /// Reading may take long, a scan above all: it does not hold a thread of the pages.
    private func upload(_ request: Request) async throws -> Response {
        let visitor = Visitor(request)
        guard let scene = try await work({ try scene(visitor) }) else { return .redirect(to: Link.signIn.path) }
        do {
            let body = try await Self.body(of: request, scene.words.documents)
            let upload = try Upload(body[...], type: request.headers[.contentType] ?? "")
            guard scene.isOwn(Form(encoded: "key=\(upload["key"] ?? "")")) else {
                throw Failure(.forbidden, scene.words.frame.staleForm)
            }
            guard scene.policy.handlesPapers else {
                throw Failure(.forbidden, scene.words.documents.notAllowed)
            }
            guard !upload.files.isEmpty else { throw Failure(.usage, scene.words.documents.nothingChosen) }
            var last: Identifier<SourceDocument>?
            for file in upload.files { last = try await take(file, scene).document.id }
            return .redirect(
                to: (upload.files.count == 1 ? last.map { .document($0) } ?? .documents : Link.documents).path
            )
        } catch let failure as Failure { return .fault(failure, for: scene) }
    }

    private func take(_ file: Upload.File, _ scene: Scene) async throws -> PaperImport.Outcome {
        let papers = PaperImport(installation, by: scene.principal)
        let (document, extraction) = try await PaperImport.read(file.bytes, name: file.name)
        return try await work { try papers.take(file.bytes, document, extraction) }
    }

    private static func body(of request: Request, _ words: DocumentWords) async throws -> [UInt8] {
        do { return Array(buffer: try await request.body.collect(upTo: most)) } catch is NIOTooManyBytesError {
            throw Failure(.tooLarge, words.tooLarge(most / 1_048_576))
        }
    }

    /// How much is taken in at once, in bytes.
    private static let most = 64 * 1_048_576
}

private struct DocumentListPage {
    let scene: Scene
    let summaries: [DocumentSummary]

    init(_ records: Records, _ scene: Scene) throws {
        self.scene = scene
        summaries = try records.summaries(for: scene.policy)
    }

    var page: Page { Page(title: words.title, place: .documents, body: html) }

    private var words: DocumentWords { scene.words.documents }

    private var html: HTML {
        let rows = summaries.map { summary -> HTML in
            let document = summary.document
            let waiting: HTML? =
                summary.pending > 0 ? "<span class=\"badge wait\">\(words.pending(summary.pending))</span>" : nil
            return """
                <li data-row><a class="row" href="\(Link.document(document.id))">
                <span class="what">\(document.title ?? document.fileName)</span>
                <span class="meta"><span>\([document.number, document.issued?.vietnamese].compactMap { $0 }.joined(separator: " · "))</span>
                <span>\(words.assigned(summary.confirmed))</span>\(waiting)</span></a></li>
                """
        }
        return
            "<h1>\(words.title)</h1>\(upload)\(rows.isEmpty ? "<p class=\"empty\">\(words.none)</p>" : "<ul class=\"rows\">\(rows)</ul>")"
    }

    private var upload: HTML? {
        guard scene.policy.handlesPapers else { return nil }
        return """
            <form class="card" method="post" action="\(Link.documents)" enctype="multipart/form-data">\(key(scene))
            <label>\(words.take)<input type="file" name="file" multiple required
            accept=".docx,.odt,.pdf,.txt,.md,.png,.jpg,.jpeg,.tif,.tiff"></label><button>\(words.read)</button></form>
            """
    }
}
