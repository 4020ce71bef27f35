import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import OpenID
import Organisations
import Server
import Storage

/// Coming and going (đăng nhập, đăng xuất).
extension Site {
    func addSignIn(to routes: Routes) {
        routes.get("/sign-in") { request, _ in
            let (form, language) = (Form(encoded: request.uri.query ?? ""), request.language)
            return try await work {
                let words = language.words.signIn
                return try signInPage(form, form["invited"].map { _ in .done(words.passwordSet) }, .ok, language)
            }
        }
        routes.post("/sign-in") { request, context in
            let guest = Guest(request, address: settings.address(of: request, peer: context.peer))
            let form = Form(encoded: String(buffer: try await request.body.collect(upTo: 16_384)))
            return try await work {
                let attempt = SignInAttempt(
                    login: form["login"] ?? "",
                    password: form["password"] ?? "",
                    authority: form["authority"] ?? "",
                    device: guest.device,
                    address: guest.address,
                    browser: guest.browser
                )
                let outcome = try installation.register.signIn(attempt)
                return try answer(outcome, form, guest.language) { notice, status in
                    try signInPage(form, notice, status, guest.language)
                }
            }
        }
        routes.post("/sign-in/code") { request, _ in
            let guest = Guest(request, address: nil)
            let form = Form(encoded: String(buffer: try await request.body.collect(upTo: 16_384)))
            return try await work { try takeCode(form, guest) }
        }
        routes.post("/sign-out") { request, _ in
            let visitor = Visitor(request)
            let form = Form(encoded: String(buffer: try await request.body.collect(upTo: 16_384)))
            return try await work {
                if let scene = try scene(visitor), scene.isOwn(form) {
                    try installation.register.signOut(scene.token)
                }
                return Response.redirect(to: Link.signIn.path).keeping(nil, isSecure: isSecure)
            }
        }
    }

    /// What becomes of an attempt, as a page.
    ///
    /// - Parameter again: the page that is shown to whoever has to try once more.
    func answer(
        _ outcome: SignInOutcome,
        _ form: Form,
        _ language: Language,
        again: (Page.Notice, HTTPResponse.Status) throws -> Response
    ) throws -> Response {
        let words = language.words.signIn
        switch outcome {
        case .wrong: return try again(.fault(words.isWrong), .unauthorized)
        case .wait(let seconds):
            var response = try again(.fault(words.wait(seconds)), .tooManyRequests)
            response.headers[.retryAfter] = String(seconds)
            return response
        case .needsCode(let ticket): return codePage(ticket, form["next"], nil, .ok, language)
        case .done(let session, let browser):
            // Only to a page of ours.
            let next = form["next"].flatMap(Self.localPath)
            return Response.redirect(to: next ?? Link.today.path).keeping(session, isSecure: isSecure)
                .knowing(browser, isSecure: isSecure)
        }
    }

    private func takeCode(_ form: Form, _ guest: Guest) throws -> Response {
        let ticket = SecretToken(brought: form["ticket"] ?? "")
        let register = installation.register
        guard try register.holder(of: ticket, for: .secondStep) != nil else {
            let notice = Page.Notice.fault(guest.language.words.signIn.ticketIsOld)
            return try signInPage(form, notice, .unauthorized, guest.language)
        }
        let outcome = try register.signIn(
            ticket: ticket,
            code: form["code"] ?? "",
            device: guest.device,
            browser: guest.browser
        )
        if case .wrong = outcome {
            let notice = Page.Notice.fault(guest.language.words.signIn.codeIsWrong)
            return codePage(ticket, form["next"], notice, .unauthorized, guest.language)
        }
        return try answer(outcome, form, guest.language) { notice, status in
            codePage(ticket, form["next"], notice, status, guest.language)
        }
    }

    func signInPage(
        _ form: Form,
        _ notice: Page.Notice?,
        _ status: HTTPResponse.Status,
        _ language: Language
    ) throws -> Response {
        let words = language.words.signIn
        let view = SignInView(
            form: form,
            words: words,
            authorities: try installation.register.authorities(),
            provider: settings.provider?.settings.name
        )
        return .page(Page(title: words.title, body: view.html, notice: notice), in: language, status)
    }

    private func codePage(
        _ ticket: SecretToken,
        _ next: String?,
        _ notice: Page.Notice?,
        _ status: HTTPResponse.Status,
        _ language: Language
    ) -> Response {
        let words = language.words.signIn
        let body: HTML = """
            <form class="card narrow" method="post" action="\(Link.signInCode)"><h1>\(words.codeTitle)</h1>
            <p class="soft">\(words.codeAbout)</p><label>\(words.code)<input name="code" required autofocus
            autocomplete="one-time-code" autocapitalize="none" spellcheck="false" maxlength="30"></label>
            <input type="hidden" name="ticket" value="\(ticket.text)"><input type="hidden" name="next" value="\(next ?? "")">
            <button>\(words.enter)</button></form>
            """
        return .page(Page(title: words.codeTitle, body: body, notice: notice), in: language, status)
    }
}

/// Somebody who has not come in yet (khách).
struct Guest: Sendable {
    let device: String
    let address: String?
    let browser: SecretToken?
    let language: Language

    init(_ request: Request, address: String?) {
        device = request.headers[.userAgent] ?? ""
        self.address = address
        browser = request.knownBrowser
        language = request.language
    }
}

private struct SignInView {
    let form: Form
    let words: SignInWords
    let authorities: [Authority]
    let provider: String?

    var html: HTML {
        """
        <form class="card narrow" method="post" action="\(Link.signIn)">
        <h1>Đôn Đốc</h1><p class="soft">\(words.about)</p>
        \(choice)<label>\(words.login)<input name="login" required autocomplete="username" autocapitalize="none"
        spellcheck="false" value="\(form["login"] ?? "")" autofocus></label>
        <label>\(words.password)<input type="password" name="password" required autocomplete="current-password"></label>
        <input type="hidden" name="next" value="\(form["next"] ?? "")">
        <button>\(words.enter)</button>\(byProvider)</form>
        """
    }

    private var byProvider: HTML? {
        guard let provider else { return nil }
        let address = Link.provider.path([("next", form["next"])])
        return "<p class=\"or\"><a class=\"button quiet\" href=\"\(address)\">\(words.byProvider(provider))</a></p>"
    }

    private var choice: HTML? {
        guard authorities.count > 1 else { return nil }
        let options = authorities.map { authority -> HTML in
            let chosen: HTML? = authority.code == form["authority"] ? " selected" : nil
            return "<option value=\"\(authority.code)\"\(chosen)>\(authority.name)</option>"
        }
        return "<label>\(words.authority)<select name=\"authority\">\(options)</select></label>"
    }
}
