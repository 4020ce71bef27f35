import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Organisations
import Server
import Storage

/// Coming and going (đăng nhập, đăng xuất).
extension Site {
    func addSignIn(to router: Router<BasicRequestContext>) {
        router.get("/sign-in") { request, _ in
            let (form, language) = (Form(encoded: request.uri.query ?? ""), request.language)
            return try await work { try signInPage(form, nil, language) }
        }
        router.post("/sign-in") { request, _ in
            let (device, language) = (request.headers[.userAgent] ?? "", request.language)
            let form = Form(encoded: String(buffer: try await request.body.collect(upTo: 16_384)))
            return try await work { try signIn(form, device, language) }
        }
        router.post("/sign-out") { request, _ in
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

    private func signIn(_ form: Form, _ device: String, _ language: Language) throws -> Response {
        let token = try installation.register.signIn(
            login: form["login"] ?? "",
            password: form["password"] ?? "",
            authority: form["authority"] ?? "",
            device: device
        )
        guard let token else {
            return try signInPage(form, language.words.signIn.isWrong, language)
        }
        // Only to a page of ours.
        let next = form["next"].flatMap(Self.localPath)
        return Response.redirect(to: next ?? Link.today.path).keeping(token, isSecure: isSecure)
    }

    private func signInPage(_ form: Form, _ fault: String?, _ language: Language) throws -> Response {
        let words = language.words.signIn
        let view = SignInView(form: form, words: words, authorities: try installation.register.authorities())
        let page = Page(title: words.title, body: view.html, notice: fault.map { .fault($0) })
        return .page(page, in: language, fault == nil ? .ok : .unauthorized)
    }
}

private struct SignInView {
    let form: Form
    let words: SignInWords
    let authorities: [Authority]

    var html: HTML {
        """
        <form class="card narrow" method="post" action="\(Link.signIn)">
        <h1>Đôn Đốc</h1><p class="soft">\(words.about)</p>
        \(choice)<label>\(words.login)<input name="login" required autocomplete="username" autocapitalize="none"
        spellcheck="false" value="\(form["login"] ?? "")" autofocus></label>
        <label>\(words.password)<input type="password" name="password" required autocomplete="current-password"></label>
        <input type="hidden" name="next" value="\(form["next"] ?? "")">
        <button>\(words.enter)</button></form>
        """
    }

    private var choice: HTML? {
        guard authorities.count > 1 else { return nil }
        let options = authorities.map { "<option value=\"\($0.code)\">\($0.name)</option>" as HTML }
        return "<label>\(words.authority)<select name=\"authority\">\(options)</select></label>"
    }
}
