import Accounts
import Hummingbird
import Kernel
import Organisations
import Server
import Storage

/// Tokens of other programs (mã truy cập): made, listed and ended by whoever's name they bear; the administrator sees and
/// ends everybody's.
extension Site {
    func addTokens(to routes: Routes) {
        routes.get("/account/tokens") { request, _ in
            try await show(request) { records, scene, form in
                let isEnded = form["done"] != nil
                return try TokenPage(records, scene, at: clock.now()).page(
                    isEnded ? .done(scene.words.tokens.ended) : nil
                )
            }
        }
        routes.post("/account/tokens") { request, _ in
            try await take(request) { scene, form, _ in
                let secret = APIToken.newSecret()
                do {
                    try installation.register.write(as: scene.principal) { changes in
                        let scopes: Set<APIScope> = form["write"] == nil ? [.read] : [.read, .write]
                        let days = form.number("days").flatMap { Int(exactly: $0) } ?? TokenPage.lives[0]
                        _ = try changes.addAPIToken(form["name"] ?? "", scopes, days: days, secret)
                    }
                } catch let failure as Failure where failure.code == .usage || failure.code == .refused {
                    let page = try installation.register.read(in: scene.principal.authority) { records in
                        try TokenPage(records, scene, at: clock.now()).page(.fault(failure.message))
                    }
                    return .page(page, for: scene, .unprocessableContent)
                }
                return .page(TokenPage.made(secret, scene), for: scene)
            }
        }
        routes.post("/account/tokens/:id/revoke") { request, context in
            let id = Identifier<APIToken>(try context.number())
            return try await take(request) { scene, _, _ in
                try installation.register.write(as: scene.principal) { try $0.revokeAPIToken(id) }
                return .redirect(to: Link.tokens.path([("done", "revoked")]))
            }
        }
    }
}
