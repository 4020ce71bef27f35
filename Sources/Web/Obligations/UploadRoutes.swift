import HTTPTypes
import Hummingbird
import Kernel
import Obligations
import Organisations
import Server
import Storage

/// Files that come piece by piece (gửi tệp từng phần), in the terms of tus 1.0.0: how far one is, `HEAD` says; `PATCH` adds a
/// piece at that place and nowhere else; a step then names the upload by its number. One is begun by a form.
extension Site {
    func addUploads(to routes: Routes) {
        routes.post("/obligations/:id/uploads") { request, context in
            let id = Identifier<Obligation>(try context.number())
            return try await take(request) { scene, form, _ in try begin(form, for: id, scene) }
        }
        routes.head("/uploads/:id") { request, context in
            let id = Identifier<PendingUpload>(try context.number())
            return try await carry(request) { scene, _ in
                let upload = try installation.register.read(in: scene.principal.authority) { records in
                    try records.upload(id, of: scene.principal.person)
                }
                return Response(status: .ok).telling(upload)
            }
        }
        routes.patch("/uploads/:id") { request, context in
            let id = Identifier<PendingUpload>(try context.number())
            guard request.headers[.contentType] == "application/offset+octet-stream" else {
                throw HTTPError(.unsupportedMediaType)
            }
            let offset = HTTPField.Name.uploadOffset.flatMap { request.headers[$0] }.flatMap { Int($0) }
            guard let offset else { throw HTTPError(.badRequest) }
            return try await carry(request) { scene, piece in
                let upload = try installation.register.append(piece, at: offset, to: id, by: scene.principal)
                // Also a piece that had come already, whose answer was lost, is where it belongs.
                let isThere = upload.offset == offset + piece.count
                return Response(status: isThere ? .noContent : .conflict).telling(upload)
            }
        }
        routes.delete("/uploads/:id") { request, context in
            let id = Identifier<PendingUpload>(try context.number())
            return try await carry(request) { scene, _ in
                try installation.register.drop(id, by: scene.principal)
                return Response(status: .noContent)
            }
        }
    }

    private func begin(_ form: Form, for id: Identifier<Obligation>, _ scene: Scene) throws -> Response {
        let words = scene.words.step
        guard let kind = form["step"].flatMap({ StepKind(rawValue: $0) }),
            case let step = ObligationForm(kind: kind, words: words), step.takesFiles,
            let sample = step.sample(scene.today), let name = form["name"],
            let length = form["length"].flatMap({ Int($0) })
        else { throw Failure(.usage, words.noSuchStep) }
        let register = installation.register
        let obligation = try register.read(in: scene.principal.authority) { try $0.obligation(id, for: scene.policy) }
        guard let obligation else { throw Failure(.notFound, scene.words.obligation.noObligation(id.number)) }
        guard scene.policy.allows(sample.action, on: obligation) else { throw Failure(.forbidden, words.noSuchStep) }
        let upload = PendingUpload(for: id, kind, name: name, byteCount: length)
        let begun = try register.begin(upload, by: scene.principal, limit: EvidenceLimits().file)
        return Response(status: .created, headers: [.location: Link.upload(begun).path])
    }

    /// Answers a script, in a line of text where a page would answer people.
    private func carry(_ request: Request, _ act: @escaping @Sendable (Scene, [UInt8]) throws -> Response) async throws
        -> Response
    {
        let visitor = Visitor(request)
        guard let scene = try await work({ try scene(visitor) }) else {
            return .plain("\(request.language.words.step.uploadSignedOut)\n", .unauthorized)
        }
        let key = HTTPField.Name("X-Form-Key").flatMap { request.headers[$0] }
        guard request.method == .head || key.map(scene.isOwn) ?? false else {
            return .plain("\(scene.words.frame.staleForm)\n", .forbidden)
        }
        let body = Array(buffer: try await request.body.collect(upTo: PendingUpload.Limit.piece))
        return try await work {
            do { return try act(scene, body) } catch let failure as Failure {
                return .plain("\(failure.message)\n", failure.status)
            }
        }
    }
}

extension Response {
    /// How far an upload is.
    fileprivate func telling(_ upload: PendingUpload) -> Response {
        var response = self
        let facts = [("Upload-Offset", upload.offset), ("Upload-Length", upload.byteCount)]
        for (name, value) in facts { HTTPField.Name(name).map { response.headers[$0] = String(value) } }
        HTTPField.Name("Tus-Resumable").map { response.headers[$0] = "1.0.0" }
        response.headers[.cacheControl] = "no-store"
        return response
    }
}

extension HTTPField.Name {
    fileprivate static let uploadOffset = HTTPField.Name("Upload-Offset")
}
