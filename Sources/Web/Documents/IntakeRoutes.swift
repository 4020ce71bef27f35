import Documents
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import NIOCore
import Obligations
import Organisations
import Server

/// Taking papers in (nhập văn bản): files or words that were pasted, and how far the reading of them is.
extension Site {
    func addIntake(to routes: Routes) {
        routes.post("/documents") { request, _ in try await upload(request) }
        routes.get("/documents/intake/:name") { request, context in
            let name = try context.parameters.require("name")
            return try await follow(name, request) { intake, scene in
                .page(IntakePage(intake: intake, name: name, scene: scene).page, for: scene)
            }
        }
        routes.get("/documents/intake/:name/events") { request, context in
            let name = try context.parameters.require("name")
            return try await follow(name, request) { intake, scene in events(name, intake, scene) }
        }
    }

    private func follow(_ name: String, _ request: Request, _ answer: (Intake, Scene) -> Response) async throws
        -> Response
    {
        let visitor = Visitor(request)
        guard let scene = try await work({ try scene(visitor) }) else { return .redirect(to: Link.signIn.path) }
        guard let intake = await intakes.intake(name, for: scene.principal.person) else {
            return .fault(Failure(.notFound, scene.words.documents.noIntake), for: scene)
        }
        return answer(intake, scene)
    }

    /// Reading may take long, a scan above all: it does not hold a thread of the pages, nor the browser.
    private func upload(_ request: Request) async throws -> Response {
        let visitor = Visitor(request)
        guard let scene = try await work({ try scene(visitor) }) else { return .redirect(to: Link.signIn.path) }
        do {
            let files = try await Self.files(of: request, scene)
            let name = await intakes.begin(files.map(\.name), by: scene.principal.person)
            Task { await read(files, into: name, scene) }
            // What is read at once is shown at once.
            for _ in 0..<50 {
                guard let intake = await intakes.intake(name, for: scene.principal.person), !intake.isDone else {
                    break
                }
                try await Task.sleep(for: .milliseconds(20))
            }
            guard let intake = await intakes.intake(name, for: scene.principal.person), intake.files.count == 1 else {
                return .redirect(to: Link.intake(name).path)
            }
            if case .failed(let failure) = intake.files[0].state { return .fault(failure, for: scene) }
            return .redirect(to: IntakePage.path(intake) ?? Link.intake(name).path)
        } catch let failure as Failure { return .fault(failure, for: scene) }
    }

    private static func files(of request: Request, _ scene: Scene) async throws -> [Upload.File] {
        let words = scene.words.documents
        let upload = try Upload(try await body(of: request, words)[...], type: request.headers[.contentType] ?? "")
        guard scene.isOwn(Form(upload)) else { throw Failure(.forbidden, scene.words.frame.staleForm) }
        guard scene.policy.handlesPapers else { throw Failure(.forbidden, words.notAllowed) }
        var files = upload.files
        if let pasted = upload["text"], pasted.contains(where: \.isLetter) {
            files.append(Upload.File(name: words.pastedName, bytes: Array(pasted.utf8)))
        }
        guard !files.isEmpty else { throw Failure(.usage, words.nothingChosen) }
        guard files.count <= mostFiles else { throw Failure(.tooLarge, words.tooMany(mostFiles)) }
        return files
    }

    private static func body(of request: Request, _ words: DocumentWords) async throws -> [UInt8] {
        do { return Array(buffer: try await request.body.collect(upTo: mostBytes)) } catch is NIOTooManyBytesError {
            throw Failure(.tooLarge, words.tooLarge(mostBytes / 1_048_576))
        }
    }

    /// How many files are taken in at once.
    private static let mostFiles = 50

    private func read(_ files: [Upload.File], into name: String, _ scene: Scene) async {
        let papers = PaperImport(installation, by: scene.principal)
        for (index, file) in files.enumerated() {
            await intakes.set(.reading, of: index, in: name)
            do {
                let (document, extraction) = try await PaperImport.read(file.bytes, name: file.name) { progress in
                    Task { await intakes.set(.page(progress.page, of: progress.total), of: index, in: name) }
                }
                let outcome = try await work { try papers.take(file.bytes, document, extraction) }
                let kept = IntakeState.kept(
                    outcome.document.id,
                    proposals: outcome.proposals.count,
                    isNew: outcome.isNew
                )
                await intakes.set(kept, of: index, in: name)
            } catch {
                let failure = error as? Failure ?? Failure(.corrupt, scene.words.documents.notRead(file.name))
                await intakes.set(.failed(failure), of: index, in: name)
            }
        }
    }

    /// Server-sent events (HTML standard, section 9.2): the list of files whenever it has changed, then where to go.
    private func events(_ name: String, _ first: Intake, _ scene: Scene) -> Response {
        let body = ResponseBody { writer in
            var seen = -1
            var intake: Intake? = first
            // As long as the longest recognition may take, at three looks a second.
            for _ in 0..<3600 {
                guard let now = intake else { break }
                if now.version != seen {
                    seen = now.version
                    let list = String(
                        decoding: IntakePage(intake: now, name: name, scene: scene).list.bytes,
                        as: UTF8.self
                    )
                    let lines = list.split(separator: "\n").map { "data: \($0)\n" }.joined()
                    try await writer.write(ByteBuffer(string: "event: files\n\(lines)\n"))
                }
                if now.isDone {
                    try await writer.write(ByteBuffer(string: "event: done\ndata: \(IntakePage.path(now) ?? "")\n\n"))
                    break
                }
                try await Task.sleep(for: .milliseconds(333))
                intake = await intakes.intake(name, for: scene.principal.person)
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: body
        )
    }
}
