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
            let form = Form(encoded: request.uri.query ?? "")
            return try await work { try signInPage(form, nil, .ok) }
        }
        router.post("/sign-in") { request, _ in
            let device = request.headers[.userAgent] ?? ""
            let form = Form(encoded: String(buffer: try await request.body.collect(upTo: 16_384)))
            return try await work { try signIn(form, device) }
        }
        router.post("/sign-out") { request, _ in
            let token = request.token
            let form = Form(encoded: String(buffer: try await request.body.collect(upTo: 16_384)))
            return try await work {
                if let token, let scene = try scene(token), scene.isOwn(form) {
                    try installation.register.signOut(token)
                }
                return Response.redirect(to: Link.signIn.path).keeping(nil, isSecure: isSecure)
            }
        }
    }

    private func signIn(_ form: Form, _ device: String) throws -> Response {
        let token = try installation.register.signIn(
            login: form["login"] ?? "",
            password: form["password"] ?? "",
            authority: form["authority"] ?? "",
            device: device
        )
        guard let token else {
            return try signInPage(form, "Tên đăng nhập hoặc mật khẩu không đúng.", .unauthorized)
        }
        // Only to a page of ours.
        let next = form["next"].flatMap { $0.hasPrefix("/") && !$0.hasPrefix("//") && !$0.contains("\\") ? $0 : nil }
        return Response.redirect(to: next ?? Link.today.path).keeping(token, isSecure: isSecure)
    }

    private func signInPage(_ form: Form, _ fault: String?, _ status: HTTPResponse.Status) throws -> Response {
        let view = SignInView(form: form, authorities: try installation.register.authorities())
        let page = Page(title: "Đăng nhập", body: view.html, notice: fault.map { .fault($0) })
        return .page(page, for: nil, status)
    }
}

private struct SignInView {
    let form: Form
    let authorities: [Authority]

    var html: HTML {
        """
        <form class="card narrow" method="post" action="\(Link.signIn)">
        <h1>Đôn Đốc</h1><p class="soft">Theo dõi nhiệm vụ từ văn bản đến khi hoàn thành.</p>
        \(choice)<label>Tên đăng nhập<input name="login" required autocomplete="username" autocapitalize="none"
        spellcheck="false" value="\(form["login"] ?? "")" autofocus></label>
        <label>Mật khẩu<input type="password" name="password" required autocomplete="current-password"></label>
        <input type="hidden" name="next" value="\(form["next"] ?? "")">
        <button>Đăng nhập</button></form>
        """
    }

    private var choice: HTML? {
        guard authorities.count > 1 else { return nil }
        let options = authorities.map { "<option value=\"\($0.code)\">\($0.name)</option>" as HTML }
        return "<label>Đơn vị<select name=\"authority\">\(options)</select></label>"
    }
}
