import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import OpenID
import Organisations
import Server
import Storage

/// Coming in by way of a provider (đăng nhập một lần), and linking an account with one.
///
/// Whoever leaves goes by a link, not by a form: a browser that keeps forms to this site follows none of them elsewhere.
extension Site {
    func addProvider(to routes: Routes) {
        routes.get("/sign-in/provider") { request, _ in
            let (form, language) = (Form(encoded: request.uri.query ?? ""), request.language)
            return try await work {
                let next = form["next"].flatMap(Self.localPath).flatMap { $0.utf8.count <= 2_000 ? $0 : nil }
                return try depart(.signIn(next: next ?? Link.today.path), language) { fault, status in
                    try signInPage(form, .fault(fault), status, language)
                }
            }
        }
        routes.get("/invitation/provider") { request, _ in
            let (form, language) = (Form(encoded: request.uri.query ?? ""), request.language)
            return try await work {
                let ticket = SecretToken(brought: form["t"] ?? "")
                guard try installation.register.holder(of: ticket, for: .invitation) != nil else {
                    return try invitationPage(form, nil, .ok, language)
                }
                return try depart(.invitation(ticket), language) { fault, status in
                    try invitationPage(form, .fault(fault), status, language)
                }
            }
        }
        routes.get("/sign-in/provider/callback") { request, _ in
            let arrival = Arrival(request)
            return try await work { try arrive(arrival) }
        }
        addLinking(to: routes)
    }

    private func addLinking(to routes: Routes) {
        routes.post("/account/provider") { request, _ in
            try await take(request) { scene, form, _ in
                guard let provider = settings.provider else { throw Failure(.notFound, scene.words.account.noProvider) }
                return try again(scene) {
                    try demandPassword(form, scene)
                    let attempt = ProviderAttempt(.link)
                    do throws(ProviderFault) {
                        let address = try provider.address(for: attempt.flow(scene.token))
                        return .page(leavingPage(address, provider, scene), for: scene)
                            .attempting(attempt, isSecure: isSecure)
                    } catch {
                        throw Failure(.refused, told(error, scene.language).words)
                    }
                }
            }
        }
        routes.post("/account/provider/unlink") { request, _ in
            try await take(request) { scene, form, _ in
                guard let provider = settings.provider else { throw Failure(.notFound, scene.words.account.noProvider) }
                return try again(scene) {
                    try demandPassword(form, scene)
                    try installation.register.write(as: scene.principal) { changes in
                        try changes.unlink(scene.principal.person, from: provider.settings.issuer)
                    }
                    return .redirect(to: Link.account.path([("done", "unlink")]))
                }
            }
        }
    }

    /// Somebody who comes back from the provider.
    private struct Arrival: Sendable {
        let form: Form
        let attempt: ProviderAttempt?
        let visitor: Visitor
        let guest: Guest

        init(_ request: Request) {
            form = Form(encoded: request.uri.query ?? "")
            (attempt, visitor, guest) = (request.attempt, Visitor(request), Guest(request, address: nil))
        }
    }

    /// Sends somebody to the provider.
    ///
    /// - Parameter stay: the page on which it is said that this cannot be.
    private func depart(
        _ errand: ProviderAttempt.Errand,
        _ language: Language,
        stay: (String, HTTPResponse.Status) throws -> Response
    ) throws -> Response {
        guard let provider = settings.provider else { throw HTTPError(.notFound) }
        let attempt = ProviderAttempt(errand)
        do throws(ProviderFault) {
            let address = try provider.address(for: attempt.flow(nil))
            return Response.redirect(to: address).attempting(attempt, isSecure: isSecure)
        } catch {
            let fault = told(error, language)
            return try stay(fault.words, fault.status)
        }
    }

    private func arrive(_ arrival: Arrival) throws -> Response {
        guard let provider = settings.provider else { throw HTTPError(.notFound) }
        let (form, language) = (arrival.form, arrival.guest.language)
        let flow = arrival.attempt?.flow(arrival.visitor.token)
        guard let attempt = arrival.attempt, let flow, flow.isOwn(form["state"] ?? "") else {
            let notice = Page.Notice.fault(language.words.signIn.providerStateIsOld)
            return try signInPage(Form(encoded: ""), notice, .forbidden, language)
        }
        let response: Response
        do {
            let claims = try provider.claims({ form[$0] }, flow, at: clock.now())
            response = try fulfil(attempt.errand, Vouching(claims, by: provider.settings), arrival)
        } catch let fault as ProviderFault {
            let told = told(fault, language)
            response = try stay(attempt.errand, .fault(told.words), told.status, arrival)
        }
        return response.attempting(nil, isSecure: isSecure)
    }

    /// What a provider says of whoever came, as the register takes it.
    private struct Vouching {
        let identity: ExternalIdentity
        let skipsCode: Bool

        init(_ claims: IdentityClaims, by settings: ProviderSettings) {
            identity = ExternalIdentity(issuer: claims.issuer, subject: claims.subject)
            skipsCode =
                switch settings.secondStep {
                case .own: false
                case .amr: claims.hadSecondStep
                case .provider: true
                }
        }
    }

    /// Does what somebody went to the provider for.
    private func fulfil(_ errand: ProviderAttempt.Errand, _ vouching: Vouching, _ arrival: Arrival) throws -> Response {
        let (register, guest) = (installation.register, arrival.guest)
        let outcome: SignInOutcome
        var next = Link.today.path
        switch errand {
        case .link:
            // The state has shown that it is the session on which this was begun.
            guard let scene = try scene(arrival.visitor) else { return .redirect(to: Link.signIn.path) }
            return try again(scene) {
                try register.write(as: scene.principal) { try $0.link(vouching.identity) }
                return .redirect(to: Link.account.path([("done", "link")]))
            }
        case .signIn(let page):
            next = page
            outcome = try register.signIn(
                as: vouching.identity,
                skipsCode: vouching.skipsCode,
                device: guest.device,
                browser: guest.browser
            )
        case .invitation(let ticket):
            do {
                outcome = try register.accept(
                    invitation: ticket,
                    as: vouching.identity,
                    skipsCode: vouching.skipsCode,
                    device: guest.device,
                    browser: guest.browser
                )
            } catch let failure as Failure where failure.code == .refused {
                return try stay(errand, .fault(failure.message), .unprocessableContent, arrival)
            }
        }
        let form = Form(encoded: Link.query([("next", next)]))
        return try answer(outcome, form, guest.language) { _, _ in
            let words = guest.language.words.signIn.providerUnknown(settings.provider?.settings.name ?? "")
            return try stay(errand, .fault(words), .forbidden, arrival)
        }
    }

    /// The page from which somebody left, with what there is to say.
    private func stay(
        _ errand: ProviderAttempt.Errand,
        _ notice: Page.Notice,
        _ status: HTTPResponse.Status,
        _ arrival: Arrival
    ) throws -> Response {
        let language = arrival.guest.language
        switch errand {
        case .signIn(let next):
            return try signInPage(Form(encoded: Link.query([("next", next)])), notice, status, language)
        case .invitation(let ticket):
            return try invitationPage(Form(encoded: Link.query([("t", ticket.text)])), notice, status, language)
        case .link:
            guard let scene = try scene(arrival.visitor) else { return .redirect(to: Link.signIn.path) }
            let page = try installation.register.read(in: scene.principal.authority) { records in
                try accountPage(records, scene, notice)
            }
            return .page(page, for: scene, status)
        }
    }

    /// What people are told of a fault; whoever runs the application reads more in the log.
    private func told(_ fault: ProviderFault, _ language: Language) -> (words: String, status: HTTPResponse.Status) {
        var line: [UInt8] = []
        var writer = JSONWriter { line += $0 }
        writer.object { object in
            object.key("at")
            object.value("\(clock.now())")
            object.key("openid")
            object.value(fault.kind.rawValue)
            object.key("detail")
            object.value(fault.detail)
        }
        writer.finish()
        settings.log?(String(decoding: line.dropLast(), as: UTF8.self))
        let (words, name) = (language.words.signIn, settings.provider?.settings.name ?? "")
        return switch fault.kind {
        case .unreachable: (words.providerUnreachable(name), .serviceUnavailable)
        case .refused: (words.providerRefused(name), .forbidden)
        case .untrusted: (words.providerUntrusted(name), .badGateway)
        }
    }

    private func leavingPage(_ address: String, _ provider: Provider, _ scene: Scene) -> Page {
        let (words, name) = (scene.words.signIn, provider.settings.name)
        let body: HTML = """
            <section class="card narrow"><h1>\(scene.words.account.singleSignOn)</h1><p>\(words.toProviderAbout(name))</p>
            <p><a class="button" href="\(address)">\(words.toProvider(name))</a>
            <a class="button quiet" href="\(Link.account)">\(scene.words.account.cancel)</a></p></section>
            """
        return Page(title: scene.words.account.singleSignOn, body: body)
    }
}
