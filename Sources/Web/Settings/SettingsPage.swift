import Kernel
import Markup
import Notifications
import Obligations
import Organisations
import Storage

/// How one is reminded, and how the authority is, with calendars and gateways (cài đặt).
struct SettingsPage {
    private let scene: Scene
    private let own: PersonalSettings
    private let common: NotificationSettings
    private let feeds: [Feed]
    private let webhooks: [Webhook]
    private let bodies: [Organisation]
    /// The address of a calendar that has just been made, or the secret of a gateway: shown this once.
    private let secret: Secret?

    enum Secret {
        case feed(String)
        case webhook(String)
    }

    init(_ records: Records, _ scene: Scene, secret: Secret? = nil) throws {
        self.scene = scene
        self.secret = secret
        own = try records.personalSettings(of: scene.principal.person)
        common = try records.notificationSettings()
        feeds = try records.feeds(of: scene.principal.person)
        let isGatekeeper = scene.principal.holds([.administrator], on: scene.today)
        webhooks = isGatekeeper ? try records.webhooks() : []
        bodies = try records.organisations(on: scene.today).sorted { $0.name < $1.name }
    }

    private var words: SettingsWords { scene.words.settings }

    var page: Page { Page(title: words.title, place: .settings, help: .settings, body: html) }

    private var html: HTML {
        """
        <h1>\(words.title)</h1>\(shownOnce)<div class="columns"><section>\(mine)\(calendars)</section><section>\(ours)\(gateways)</section></div>
        """
    }

    private var shownOnce: HTML? {
        switch secret {
        case .feed(let address):
            "<div class=\"notice done\"><p>\(words.feedMade)</p><p><code>\(address)</code></p></div>"
        case .webhook(let key): "<div class=\"notice done\"><p>\(words.webhookMade)</p><p><code>\(key)</code></p></div>"
        case nil: nil
        }
    }

    private func ladder(_ ladder: Ladder?) -> [HTML] {
        func text(_ days: [Int]?) -> String { days.map { $0.map(\.description).joined(separator: ", ") } ?? "" }
        return [
            Field.text(
                "before",
                words.before,
                text(ladder?.before),
                isRequired: false,
                hint: words.beforeHint,
                most: 60
            ),
            Field.text(
                "overdue",
                words.overdue,
                text(ladder?.overdue),
                isRequired: false,
                hint: words.overdueHint,
                most: 60
            ),
            Field.number("every", words.every, ladder?.every, in: 1...90, isRequired: false),
        ]
    }

    private var mine: HTML {
        let fields =
            [
                Field.text(
                    "address",
                    words.email,
                    own.address?.text ?? "",
                    isRequired: false,
                    hint: words.emailHint,
                    type: "email"
                )
            ]
            + [Field.check("own", words.ownLadder, isOn: own.ladder != nil)] + ladder(own.ladder ?? common.ladder)
            + [
                Field.text(
                    "quiet",
                    words.quiet,
                    own.quiet?.description ?? "",
                    isRequired: false,
                    hint: words.quietHint(common.quiet.description)
                )
            ]
        let form = PostForm(link: .setting(.mine), verb: words.save, fields: fields)
        return "<div class=\"card\"><h2>\(words.mine)</h2>\(form.html(scene))</div>"
    }

    private var ours: HTML? {
        guard scene.principal.holds([.administrator, .office], on: scene.today) else { return nil }
        let fields =
            ladder(common.ladder) + [
                Field.text("morning", words.morning, common.morning.description, type: "time"),
                Field.text("quiet", words.quiet, common.quiet.description),
                Field.number("leaders", words.leaders, common.leadersAfter, in: 1...365, isRequired: false),
            ]
        let form = PostForm(link: .setting(.ours), verb: words.save, fields: fields)
        return "<div class=\"card\"><h2>\(words.ours)</h2>\(form.html(scene))</div>"
    }

    private var calendars: HTML {
        let items = feeds.map { feed -> HTML in
            let body = feed.body.flatMap { id in bodies.first { $0.id == id }?.name } ?? words.ownWork
            let form = PostForm(link: .revokeFeed(feed.id), verb: words.revoke, isQuiet: true)
            return "<li>\(body) <small>\(feed.made.vietnamese)</small> \(form.html(scene))</li>"
        }
        let seen = scene.policy.seesAll ? bodies : bodies.filter { scene.policy.bodies.contains($0.id) }
        let form = PostForm(
            link: .setting(.feed),
            verb: words.makeFeed,
            fields: [Field.choice("body", words.feedOf, BodyFields.options(seen), none: words.ownWork)]
        )
        return """
            <div class="card"><h2>\(words.feeds)</h2><p>\(words.feedsHint)</p><ul class="names">\(items)</ul>\(form.html(scene))</div>
            """
    }

    private var gateways: HTML? {
        guard scene.principal.holds([.administrator], on: scene.today) else { return nil }
        let items = webhooks.map { hook -> HTML in
            let form = PostForm(link: .removeWebhook(hook.id), verb: words.remove, isQuiet: true)
            return "<li>\(hook.address) \(form.html(scene))</li>"
        }
        let form = PostForm(
            link: .setting(.webhook),
            verb: words.addWebhook,
            fields: [
                Field.text("address", words.webhookAddress, hint: words.webhookHint, type: "url"),
                Field.check("private", words.isPrivate),
            ]
        )
        return """
            <div class="card"><h2>\(words.webhooks)</h2><p>\(words.webhooksHint)</p><ul class="names">\(items)</ul>\(form.html(scene))</div>
            """
    }
}

/// The parts of the settings that have a form.
enum SettingsPart: String, CaseIterable {
    case mine, ours
    case feed = "feeds"
    case webhook = "webhooks"
}
