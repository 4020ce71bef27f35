import Accounts
import Hummingbird
import Kernel
import Mail
import Notifications
import Organisations
import Server
import Storage

/// Settings of reminders, private calendars and gateways (cài đặt).
extension Site {
    func addSettings(to routes: Routes) {
        routes.get("/settings") { request, _ in
            try await show(request) { records, scene, _ in try SettingsPage(records, scene).page }
        }
        for part in SettingsPart.allCases {
            routes.post("/settings/\(part.rawValue)") { request, _ in
                let base = settings.address ?? PublicAddress(of: request, isSecure: isSecure)
                return try await answer(request) { scene, form in
                    let secret = try setting(part, SettingsChange(form, scene), base)
                    return try settings(scene, secret)
                }
            }
        }
        routes.post("/settings/feeds/:id/revoke") { request, context in
            let id = Identifier<Feed>(try context.number())
            return try await take(request) { scene, _ in
                try installation.register.write(as: scene.principal) { try $0.revokeFeed(id) }
                return .settings
            }
        }
        routes.post("/settings/webhooks/:id/remove") { request, context in
            let id = Identifier<Webhook>(try context.number())
            return try await take(request) { scene, _ in
                try installation.register.write(as: scene.principal) { try $0.removeWebhook(id) }
                return .settings
            }
        }
    }

    private func setting(_ part: SettingsPart, _ change: SettingsChange, _ base: PublicAddress?) throws
        -> SettingsPage.Secret?
    {
        let token = SecretToken()
        let principal = change.scene.principal
        return try installation.register.write(as: principal) { changes in
            switch part {
            case .mine:
                try changes.setNotifications(try change.mine(changes.records), of: principal.person)
                return nil
            case .ours:
                try changes.setNotifications(try change.ours(changes.records))
                return nil
            case .feed:
                _ = try changes.addFeed(of: change.body, token)
                return .feed(base?.feed(token) ?? PublicAddress.feedPath(token))
            case .webhook:
                let address = try change.webhook
                _ = try changes.addWebhook(
                    address.text,
                    secret: token,
                    parts: Set(Digest.Part.allCases),
                    allowsPrivate: change.isPrivate
                )
                return .webhook(token.text)
            }
        }
    }

    private func settings(_ scene: Scene, _ secret: SettingsPage.Secret?) throws -> Page {
        try installation.register.read(in: scene.principal.authority) { records in
            var page = try SettingsPage(records, scene, secret: secret).page
            if secret == nil { page.notice = .done(scene.words.settings.saved) }
            return page
        }
    }
}
