import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Obligations
import OpenID
import Organisations
import Server
import Storage

/// One's own account (tài khoản của tôi): password, codes, sessions.
extension Site {
    func addAccount(to routes: Routes) {
        routes.get("/account") { request, _ in
            try await show(request) { records, scene, form in
                let words = scene.words.account
                let done = form["done"].flatMap { words.done[$0] }
                return try accountPage(records, scene, done.map { .done($0) })
            }
        }
        routes.post("/account/password") { request, _ in
            try await take(request) { scene, form, _ in
                try again(scene) {
                    let password = try form.newPassword(scene.words.account)
                    let isChanged = try installation.register.changePassword(
                        of: scene.principal,
                        from: form["present"] ?? "",
                        to: try PasswordHash(of: password),
                        keeping: scene.token
                    )
                    guard isChanged else { throw Failure(.refused, scene.words.account.presentIsWrong) }
                    return .redirect(to: Link.account.path([("done", "password")]))
                }
            }
        }
        routes.post("/account/sessions") { request, _ in
            try await take(request) { scene, form in
                try installation.register.write(as: scene.principal) { changes in
                    let me = scene.principal.person
                    if let name = form["session"] {
                        try changes.endSession(name, of: me)
                    } else {
                        try changes.endSessions(of: me, but: scene.token)
                    }
                }
                return .account
            }
        }
    }

    /// Does a step of one's own account; what it says when it cannot be done stands above the page.
    func again(_ scene: Scene, _ act: () throws -> Response) throws -> Response {
        do { return try act() } catch let failure as Failure where failure.code == .usage || failure.code == .refused {
            let page = try installation.register.read(in: scene.principal.authority) { records in
                try accountPage(records, scene, .fault(failure.message))
            }
            return .page(page, for: scene, .unprocessableContent)
        }
    }

    func accountPage(_ records: Records, _ scene: Scene, _ notice: Page.Notice?) throws -> Page {
        let view = AccountView(
            scene: scene,
            code: try records.oneTimeCode(of: scene.principal.person),
            sessions: try records.sessions(of: scene.principal.person, at: clock.now()),
            provider: settings.provider?.settings.name,
            isLinked: try settings.provider.map {
                try records.isLinked(scene.principal.person, with: $0.settings.issuer)
            } ?? false
        )
        return Page(title: scene.words.account.title, body: view.html, notice: notice)
    }
}

private struct AccountView {
    let scene: Scene
    let code: OneTimeCodeState?
    let sessions: [WebSession]
    let provider: String?
    let isLinked: Bool

    private var words: AccountWords { scene.words.account }

    var html: HTML {
        """
        <h1>\(scene.session.person.name)</h1>
        <p class="soft">\(words.login): <b>\(scene.session.person.login ?? "")</b> · \(scene.session.authority.name)</p>
        \(administration)<div class="columns"><div>\(sessionList)</div><div>\(linking)\(codes)\(tokens)\(password)</div></div>
        """
    }

    private var administration: HTML? {
        guard scene.policy.administers else { return nil }
        return "<p><a href=\"\(Link.accounts)\">\(words.allAccounts)</a></p>"
    }

    private var password: HTML {
        """
        <section class="card"><h2>\(words.changePassword)</h2><form method="post" action="\(Link.accountPassword)">\(key(scene))
        <input type="hidden" autocomplete="username" value="\(scene.session.person.login ?? "")">
        <label>\(words.present)<input type="password" name="present" required autocomplete="current-password"></label>
        \(newPasswordFields(words))<p class="soft">\(words.othersEnd)</p><button>\(words.changePassword)</button></form></section>
        """
    }

    private var linking: HTML? {
        guard let provider else { return nil }
        let state: HTML =
            isLinked
            ? """
            <p><span class="badge done-on-time"><i>✓</i>\(words.isLinked)</span></p>\(asking(.accountUnlink, words.unlink))
            """ : "<p>\(words.linkAbout(provider))</p>\(asking(.accountProvider, words.linkWith(provider)))"
        return "<section class=\"card\"><h2>\(words.singleSignOn)</h2>\(state)</section>"
    }

    private var codes: HTML {
        "<section class=\"card\"><h2>\(words.codes)</h2>\(code?.isConfirmed == true ? codesOn : codesOff)</section>"
    }

    private var codesOff: HTML {
        """
        <p>\(words.codesAbout)</p><form method="post" action="\(Link.accountCode)">\(key(scene))<button>\(words.codeBegin)</button></form>
        """
    }

    private var codesOn: HTML {
        """
        <p><span class="badge done-on-time"><i>✓</i>\(words.codesAreOn)</span> \(words.recoveryLeft(code?.recoveryCodes ?? 0))</p>
        \(asking(.accountStep(.recovery), words.renewRecovery))\(asking(.accountStep(.off), words.codeOff))
        """
    }

    private var tokens: HTML {
        let words = scene.words.tokens
        return """
            <section class="card"><h2>\(words.title)</h2><p>\(words.about)</p><p><a class="button quiet" href="\(Link.tokens)">\(words.title)</a></p></section>
            """
    }

    /// A step for which the password is asked once more.
    private func asking(_ link: Link, _ verb: String) -> HTML {
        """
        <details><summary>\(verb)</summary><form method="post" action="\(link)">\(key(scene))
        <label>\(words.present)<input type="password" name="present" required autocomplete="current-password"></label>
        <button>\(verb)</button></form></details>
        """
    }

    private var sessionList: HTML {
        let rows = sessions.map { session -> HTML in
            let isThis = session.name == scene.session.name
            let end: HTML =
                isThis
                ? "<span class=\"badge in-time\">\(words.thisSession)</span>"
                : """
                <form method="post" action="\(Link.accountSessions)">\(key(scene))<input type="hidden" name="session" value="\(session.name)">
                <button class="quiet">\(words.end)</button></form>
                """
            return """
                <li class="session"><div><b>\(DeviceName.of(session.device, words))</b>
                <small>\(words.since(session.begun.vietnamese)) · \(words.seen(session.seen.vietnamese))</small></div>\(end)</li>
                """
        }
        let all: HTML? =
            sessions.count > 1
            ? """
            <form method="post" action="\(Link.accountSessions)">\(key(scene))<button class="quiet">\(words.endOthers)</button></form>
            """ : nil
        return "<section><h2>\(words.sessions)</h2><ul class=\"rows\">\(rows)</ul>\(all)</section>"
    }
}
