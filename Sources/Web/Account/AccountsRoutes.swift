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

/// All accounts of the authority, for its administrator (quản lý tài khoản).
extension Site {
    func addAccounts(to routes: Routes) {
        routes.get("/accounts") { request, _ in
            try await show(request) { records, scene, form in
                let done = form["done"].flatMap { scene.words.account.done[$0] }
                return try accountsPage(records, scene, done.map { .done($0) })
            }
        }
        routes.post("/accounts/:id/invite") { request, context in
            let person = Identifier<Person>(try context.number())
            let address = settings.address ?? PublicAddress(of: request, isSecure: isSecure)
            return try await take(request) { scene, form, _ in
                let days = form["days"].flatMap { Int($0) } ?? 3
                let token = try installation.register.write(as: scene.principal) { changes in
                    try changes.invite(person, days: days)
                }
                return .page(
                    invitedPage(address?.invitation(token) ?? PublicAddress.invitationPath(token), days, scene),
                    for: scene
                )
            }
        }
        routes.post("/accounts/:id/end-sessions") { request, context in
            try await keep(request, Identifier(try context.number()), "sessions") { changes, person in
                try changes.endSessions(of: person)
            }
        }
        routes.post("/accounts/:id/code-off") { request, context in
            try await keep(request, Identifier(try context.number()), "code-off") { changes, person in
                try changes.endOneTimeCode(of: person)
            }
        }
        routes.post("/accounts/:id/unlink") { request, context in
            let issuer = settings.provider?.settings.issuer
            return try await keep(request, Identifier(try context.number()), "unlink") { changes, person in
                try changes.unlink(person, from: issuer ?? "")
            }
        }
    }

    /// What an administrator does with somebody's account.
    private func keep(
        _ request: Request,
        _ person: Identifier<Person>,
        _ done: String,
        _ act: @escaping @Sendable (Changes, Identifier<Person>) throws -> Void
    ) async throws -> Response {
        try await take(request) { scene, _, _ in
            try demandAdministrator(scene)
            try installation.register.write(as: scene.principal) { try act($0, person) }
            return .redirect(to: Link.accounts.path([("done", done)]))
        }
    }

    private func demandAdministrator(_ scene: Scene) throws {
        guard scene.policy.administers else { throw Failure(.forbidden, scene.words.account.onlyAdministrators) }
    }

    private func accountsPage(_ records: Records, _ scene: Scene, _ notice: Page.Notice?) throws -> Page {
        try demandAdministrator(scene)
        let sessions = Dictionary(grouping: try records.sessions(at: clock.now())) { $0.person.id }
        let holders = try records.oneTimeCodeHolders()
        let linked = try settings.provider.map { try records.linked(with: $0.settings.issuer) } ?? []
        let rows = try records.people().filter { $0.login != nil && $0.isActive(on: scene.today) }.map { person in
            AccountRow(
                person: person,
                sessions: sessions[person.id] ?? [],
                hasCode: holders.contains(person.id),
                isLinked: linked.contains(person.id),
                scene: scene
            ).html
        }
        let words = scene.words.account
        let body: HTML = """
            <h1>\(words.allAccounts)</h1><p class="soft">\(words.allAbout)</p><ul class="rows accounts">\(rows)</ul>
            """
        return Page(title: words.allAccounts, body: body, notice: notice)
    }

    private func invitedPage(_ address: String, _ days: Int, _ scene: Scene) -> Page {
        let words = scene.words.account
        let body: HTML = """
            <section class="card"><h1>\(words.invited)</h1><p>\(words.invitedAbout(days))</p>
            <label>\(words.link)<input readonly value="\(address)"></label>
            <p><a class="button" href="\(Link.accounts)">\(words.back)</a></p></section>
            """
        return Page(title: words.invited, body: body)
    }
}

private struct AccountRow {
    let person: Person
    let sessions: [WebSession]
    let hasCode: Bool
    let isLinked: Bool
    let scene: Scene

    private var words: AccountWords { scene.words.account }

    var html: HTML {
        let seen: HTML? = sessions.first.map { "<span>\(words.seen($0.seen.vietnamese))</span>" }
        let code: HTML? = hasCode ? "<span class=\"badge done-on-time\"><i>✓</i>\(words.codes)</span>" : nil
        let link: HTML? =
            isLinked ? "<span class=\"badge done-on-time\"><i>✓</i>\(words.singleSignOn)</span>" : nil
        return """
            <li><details><summary><span><b>\(person.name)</b> <span class="soft">\(person.login ?? "")</span>
            <span class="meta"><span>\(words.sessionCount(sessions.count))</span>\(seen)\(code)\(link)</span></span></summary>
            <div class="act">\(form(.invite, words.invite))\(sessions.isEmpty ? nil : form(.endSessions, words.endAll))
            \(hasCode ? form(.codeOff, words.codeOff) : nil)\(isLinked ? form(.unlink, words.unlink) : nil)</div></details></li>
            """
    }

    private func form(_ duty: Link.AccountDuty, _ verb: String) -> HTML {
        """
        <form method="post" action="\(Link.accountDuty(person.id, duty))">\(key(scene))<button class="quiet">\(verb)</button></form>
        """
    }
}
