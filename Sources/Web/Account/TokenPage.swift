import Accounts
import Kernel
import Markup
import Obligations
import Organisations
import Storage

/// The tokens in use, and a form for another one.
struct TokenPage {
    private let scene: Scene
    private let mine: [APIToken]
    private let others: [APIToken]

    init(_ records: Records, _ scene: Scene, at now: Instant) throws {
        self.scene = scene
        let me = scene.principal.person
        let seen = try records.apiTokens(of: scene.policy.administers ? nil : me, at: now)
        mine = seen.filter { $0.person.id == me }
        others = seen.filter { $0.person.id != me }
    }

    /// How many days one may be good for; the first is the usual.
    static let lives = [90, 30, 365]

    private var words: TokenWords { scene.words.tokens }

    func page(_ notice: Page.Notice?) -> Page {
        Page(title: words.title, help: .tokens, body: html, notice: notice)
    }

    /// Shows a new token, this once.
    static func made(_ secret: SecretToken, _ scene: Scene) -> Page {
        let words = scene.words.tokens
        let body: HTML = """
            <section class="card"><h1>\(words.made)</h1><p>\(words.madeAbout)</p>
            <label>\(words.token)<input readonly value="\(secret.text)" spellcheck="false"></label>
            <p><a class="button" href="\(Link.tokens)">\(words.kept)</a></p></section>
            """
        return Page(title: words.made, help: .tokens, body: body)
    }

    private var html: HTML {
        """
        <h1>\(words.title)</h1><p class="soft">\(words.about)</p>
        <div class="columns"><section><h2>\(words.mine)</h2>\(list(mine, named: false))\(ofOthers)</section>\(form)</div>
        """
    }

    private var ofOthers: HTML? {
        scene.policy.administers ? "<h2>\(words.others)</h2>\(list(others, named: true))" : nil
    }

    private var form: HTML {
        let lives = Self.lives.map { (value: $0.description, words: words.days($0)) }
        let form = PostForm(
            link: .tokens,
            verb: words.make,
            fields: [
                Field.text("name", words.name, hint: words.nameHint, most: 200),
                Field.choice("days", words.life, lives, Self.lives[0].description),
                Field.check("write", words.mayWrite), "<p class=\"soft\">\(words.mayWriteHint)</p>",
            ]
        )
        return "<section class=\"card\"><h2>\(words.make)</h2>\(form.html(scene))</section>"
    }

    private func list(_ tokens: [APIToken], named: Bool) -> HTML {
        guard !tokens.isEmpty else { return "<p class=\"soft\">\(words.none)</p>" }
        return "<ul class=\"rows\">\(tokens.map { row($0, named) })</ul>"
    }

    private func row(_ token: APIToken, _ isNamed: Bool) -> HTML {
        let rights = token.scopes.contains(.write) ? words.writes : words.reads
        let owner: HTML? = isNamed ? "\(token.person.name) · " : nil
        let used = token.used.map { words.used($0.vietnamese) } ?? words.unused
        return """
            <li class="session"><div><b>\(token.name)</b> <span class="badge in-time">\(rights)</span>
            <small>\(owner)\(words.since(token.made.vietnamese)) · \(words.until(token.expires.day.vietnamese)) · \(used)</small></div>
            <form method="post" action="\(Link.revokeToken(token.id))">\(key(scene))<button class="quiet">\(words.end)</button></form></li>
            """
    }
}
