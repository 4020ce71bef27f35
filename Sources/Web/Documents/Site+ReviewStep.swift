import HTTPTypes
import Hummingbird
import Kernel
import Markup
import NIOCore
import Obligations
import Organisations
import Server
import Storage

/// How a step of the review is taken and answered: with the next page, or for a script with what of the page has changed.
extension Site {
    /// A step with one proposal, which must be what whoever acts has seen.
    ///
    /// - Parameters:
    ///   - isAboutOne: whether only its own card changes.
    ///   - again: the form once more with what was typed, where the step was not possible.
    func settle(
        _ request: Request,
        _ number: Int64,
        isAboutOne: Bool = true,
        _ act: @escaping @Sendable (Proposal, Scene, Form, Changes) throws -> Void,
        again: (@Sendable (Records, Proposal, Scene, Form) throws -> Page)? = nil
    ) async throws -> Response {
        let id = Identifier<Proposal>(number)
        return try await step(request, of: id) { scene, form, changes in
            let proposal = try changes.demandProposal(id, seen: form["version"].flatMap { Int($0) })
            try act(proposal, scene, form, changes)
            return ReviewStep(document: proposal.document, proposal: isAboutOne ? id : nil)
        } again: { records, scene, form in
            guard let again, let proposal = try records.proposal(id) else { return nil }
            return try again(records, proposal, scene, form)
        }
    }

    func step(
        _ request: Request,
        of proposal: Identifier<Proposal>? = nil,
        _ act: @escaping @Sendable (Scene, Form, Changes) throws -> ReviewStep,
        again: (@Sendable (Records, Scene, Form) throws -> Page?)? = nil
    ) async throws -> Response {
        let (visitor, wantsPart) = (Visitor(request), request.wantsPart)
        let body = try await request.body.collect(upTo: 262_144)
        return try await work {
            guard let scene = try self.scene(visitor) else { return Response.redirect(to: Link.signIn.path) }
            let form = Form(encoded: String(buffer: body))
            let register = installation.register
            do {
                guard scene.isOwn(form) else { throw Failure(.forbidden, scene.words.frame.staleForm) }
                try Self.demandPapers(scene)
                let step = try register.write(as: scene.principal) { try act(scene, form, $0) }
                let review = try register.read(in: scene.principal.authority) { records in
                    try Review(records, step.document, scene)
                }
                return wantsPart ? .part(step.part(review, scene)) : .redirect(to: step.path(review))
            } catch let failure as Failure {
                return try register.read(in: scene.principal.authority) { records in
                    if wantsPart { return try Self.part(failure, proposal, records, scene) }
                    guard Self.isAnswered(failure), var page = try again?(records, scene, form) else {
                        return .fault(failure, for: scene)
                    }
                    page.notice = .fault(failure.message)
                    return .page(page, for: scene, failure.code == .conflict ? .conflict : .unprocessableContent)
                }
            }
        }
    }

    /// Whether the same form, changed, could be taken.
    private static func isAnswered(_ failure: Failure) -> Bool {
        [.conflict, .usage, .refused].contains(failure.code)
    }

    /// The sentence, and what the register has of the proposal now.
    private static func part(
        _ failure: Failure,
        _ id: Identifier<Proposal>?,
        _ records: Records,
        _ scene: Scene
    ) throws -> Response {
        let status = Response.fault(failure, for: scene).status
        let notice = Page.Notice.fault(failure.message).html
        guard failure.code == .conflict, let id, let proposal = try records.proposal(id) else {
            return .part(notice, status)
        }
        let review = try Review(records, proposal.document, scene)
        return .part("\(notice)\(ReviewStep(document: proposal.document, proposal: id).part(review, scene))", status)
    }
}
