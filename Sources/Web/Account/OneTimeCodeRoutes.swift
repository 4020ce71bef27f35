import Accounts
import Hummingbird
import Kernel
import Markup
import Organisations
import Server
import Storage

/// Setting up and switching off the codes of the second step (mã một lần).
extension Site {
    func addOneTimeCode(to routes: Routes) {
        routes.post("/account/code") { request, _ in
            try await take(request) { scene, _ in
                try installation.register.write(as: scene.principal) { try $0.beginOneTimeCode() }
                return .accountCode
            }
        }
        routes.get("/account/code") { request, _ in
            try await show(request) { records, scene, _ in try codePage(records, scene, nil) }
        }
        routes.post("/account/code/confirm") { request, _ in
            try await take(request) { scene, form, _ in
                let register = installation.register
                if let codes = try register.write(
                    as: scene.principal,
                    { changes in
                        try changes.confirmOneTimeCode(form["code"] ?? "")
                    }
                ) {
                    return .page(recoveryPage(codes, scene, scene.words.account.codesAreOnNow), for: scene)
                }
                let page = try register.read(in: scene.principal.authority) { records in
                    try codePage(records, scene, .fault(scene.words.signIn.codeIsWrong))
                }
                return .page(page, for: scene, .unprocessableContent)
            }
        }
        routes.post("/account/code/off") { request, _ in
            try await take(request) { scene, form, _ in
                try again(scene) {
                    try demandPassword(form, scene)
                    let me = scene.principal.person
                    try installation.register.write(as: scene.principal) { try $0.endOneTimeCode(of: me) }
                    return .redirect(to: Link.account.path([("done", "code-off")]))
                }
            }
        }
        routes.post("/account/code/recovery") { request, _ in
            try await take(request) { scene, form, _ in
                try again(scene) {
                    try demandPassword(form, scene)
                    let codes = try installation.register.write(as: scene.principal) { try $0.renewRecoveryCodes() }
                    return .page(recoveryPage(codes, scene, scene.words.account.recoveryAreNew), for: scene)
                }
            }
        }
    }

    /// A session that was left open does not switch off what guards the account.
    func demandPassword(_ form: Form, _ scene: Scene) throws {
        let kept = try installation.register.read(in: scene.principal.authority) { records in
            try records.password(of: scene.principal.person)
        }
        guard kept?.matches(form["present"] ?? "") ?? false else {
            throw Failure(.refused, scene.words.account.presentIsWrong)
        }
    }

    private func codePage(_ records: Records, _ scene: Scene, _ notice: Page.Notice?) throws -> Page {
        let words = scene.words.account
        guard let state = try records.oneTimeCode(of: scene.principal.person), !state.isConfirmed else {
            throw Failure(.notFound, words.noCodeBegun)
        }
        let address = state.code.address(
            issuer: "Đôn Đốc \(scene.session.authority.name)",
            account: scene.session.person.login ?? ""
        )
        let body: HTML = """
            <section class="card code"><h1>\(words.codes)</h1><ol><li>\(words.codeInstall)</li><li>\(words.codeScan)
            \(QRCode(address).map { drawing($0, words) })<p>\(words.codeByHand) <code>\(state.code.grouped)</code></p></li>
            <li><form method="post" action="\(Link.accountStep(.confirm))">\(key(scene))
            <label>\(words.codeType)<input name="code" required inputmode="numeric" autocomplete="one-time-code" maxlength="10"></label>
            <button>\(words.codeOn)</button> <a class="button quiet" href="\(Link.account)">\(words.cancel)</a></form></li></ol></section>
            """
        return Page(title: words.codes, body: body, notice: notice)
    }

    /// Dark on light in the dark as well: not every reader takes it the other way round.
    private func drawing(_ code: QRCode, _ words: AccountWords) -> HTML {
        let side = code.width + 8
        return """
            <svg class="qr" viewBox="0 0 \(side) \(side)" role="img" aria-label="\(words.codePicture)" shape-rendering="crispEdges">
            <rect width="\(side)" height="\(side)" fill="#fff"/><path fill="#000" d="\(code.path)"/></svg>
            """
    }

    private func recoveryPage(_ codes: [RecoveryCode], _ scene: Scene, _ done: String) -> Page {
        let words = scene.words.account
        let items = codes.map { "<li><code>\($0.text)</code></li>" as HTML }
        let body: HTML = """
            <section class="card code"><h1>\(words.recovery)</h1><p>\(words.recoveryAbout)</p><ul class="recovery">\(items)</ul>
            <p><a class="button" href="\(Link.account)">\(words.recoveryKept)</a></p></section>
            """
        return Page(title: words.recovery, body: body, notice: .done(done))
    }
}
