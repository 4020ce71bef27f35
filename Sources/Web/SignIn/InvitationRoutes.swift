import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import OpenID
import Organisations
import Server
import Storage

/// Setting the first password by a link that is good once (nhận lời mời).
extension Site {
    func addInvitation(to routes: Routes) {
        routes.get("/invitation") { request, _ in
            let (form, language) = (Form(encoded: request.uri.query ?? ""), request.language)
            return try await work { try invitationPage(form, nil, .ok, language) }
        }
        routes.post("/invitation") { request, _ in
            let language = request.language
            let form = Form(encoded: String(buffer: try await request.body.collect(upTo: 16_384)))
            return try await work { try acceptInvitation(form, language) }
        }
    }

    private func acceptInvitation(_ form: Form, _ language: Language) throws -> Response {
        let (register, token) = (installation.register, SecretToken(brought: form["t"] ?? ""))
        // Looked at first: whoever has no link makes no work.
        guard try register.holder(of: token, for: .invitation) != nil else {
            return try invitationPage(form, nil, .ok, language)
        }
        do {
            let hash = try PasswordHash(of: try form.newPassword(language.words.account))
            guard try register.accept(invitation: token, password: hash) else {
                return try invitationPage(form, nil, .ok, language)
            }
            return .redirect(to: Link.signIn.path([("invited", "1")]))
        } catch let failure as Failure {
            return try invitationPage(form, .fault(failure.message), .unprocessableContent, language)
        }
    }

    /// A link that was used, has run out or never was is told alike.
    func invitationPage(
        _ form: Form,
        _ notice: Page.Notice?,
        _ status: HTTPResponse.Status,
        _ language: Language
    ) throws -> Response {
        let (words, account) = (language.words.signIn, language.words.account)
        let token = SecretToken(brought: form["t"] ?? "")
        guard let holder = try installation.register.holder(of: token, for: .invitation) else {
            let body: HTML = "<p><a href=\"\(Link.signIn)\">\(words.toTheDoor)</a></p>"
            let page = Page(title: words.invitation, body: body, notice: .fault(words.invitationIsOld))
            return .page(page, in: language, .notFound)
        }
        let byProvider = settings.provider.map { provider -> HTML in
            let address = Link.invitationProvider.path([("t", token.text)])
            return """
                <p class="or"><a class="button quiet" href="\(address)">\(words.insteadByProvider(provider.settings.name))</a></p>
                """
        }
        let body: HTML = """
            <form class="card narrow" method="post" action="\(Link.invitation)"><h1>\(words.invitation)</h1>
            <p>\(words.invited(holder.person.name, holder.authority.name))</p>
            <label>\(words.login)<input name="login" readonly autocomplete="username" value="\(holder.person.login ?? "")"></label>
            \(newPasswordFields(account))<input type="hidden" name="t" value="\(token.text)"><button>\(words.setPassword)</button>\(byProvider)</form>
            """
        return .page(Page(title: words.invitation, body: body, notice: notice), in: language, status)
    }
}

/// The two fields in which a new password is typed.
func newPasswordFields(_ words: AccountWords) -> HTML {
    """
    <label>\(words.newPassword)<input type="password" name="new" required minlength="10" maxlength="200"
    autocomplete="new-password"><small>\(words.passwordRule)</small></label>
    <label>\(words.again)<input type="password" name="again" required autocomplete="new-password"></label>
    """
}

extension Form {
    /// The new password, typed twice alike and fit.
    func newPassword(_ words: AccountWords) throws(Failure) -> String {
        let password = self["new"] ?? ""
        guard PasswordHash.isFit(password) else { throw Failure(.usage, words.passwordRule) }
        guard password == self["again"] else { throw Failure(.usage, words.passwordsDiffer) }
        return password
    }
}
