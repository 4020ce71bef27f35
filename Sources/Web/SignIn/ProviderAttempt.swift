import Accounts
import HTTPTypes
import Hummingbird
import OpenID

/// An attempt to come in by way of a provider, as the browser keeps it (lần đăng nhập một lần): its secret and what it is for.
struct ProviderAttempt: Sendable {
    enum Errand: Sendable {
        /// To a page of ours afterwards.
        case signIn(next: String)
        /// Linking one's own account.
        case link
        /// Linking the account to which somebody was invited.
        case invitation(SecretToken)
    }

    let errand: Errand
    private let secret: SecretToken

    init(_ errand: Errand) { (self.errand, secret) = (errand, SecretToken()) }

    /// What the browser kept; `nil` for what is none.
    init?(kept text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let bytes = Base64URL.decoded(parts[2]) else { return nil }
        let detail = String(decoding: bytes, as: UTF8.self)
        switch parts[1] {
        case "sign-in": errand = .signIn(next: detail)
        case "link": errand = .link
        case "invitation": errand = .invitation(SecretToken(brought: detail))
        default: return nil
        }
        secret = SecretToken(brought: String(parts[0]))
    }

    /// As a cookie: no sign in it can end one.
    var text: String {
        let (kind, detail) =
            switch errand {
            case .signIn(let next): ("sign-in", next)
            case .link: ("link", "")
            case .invitation(let ticket): ("invitation", ticket.text)
            }
        return "\(secret.text).\(kind).\(Base64URL.encoded(Array(detail.utf8)))"
    }

    /// What follows from the secret. Who links an account has to be the one who began to, on the same session, so that no
    /// identity of another's can be put in.
    func flow(_ session: SecretToken?) -> SignInFlow {
        if case .link = errand { return SignInFlow(secret, for: "\(text)\n\(session?.hash ?? "")") }
        return SignInFlow(secret, for: text)
    }
}

extension Response {
    /// Lets the browser keep an attempt for ten minutes, or takes it away.
    func attempting(_ attempt: ProviderAttempt?, isSecure: Bool) -> Response {
        var response = self
        let (life, secure) = (attempt == nil ? "0" : "600", isSecure ? "; Secure" : "")
        let value =
            "\(Request.attemptCookie)=\(attempt?.text ?? ""); Path=\(Link.provider.path); Max-Age=\(life); HttpOnly; SameSite=Lax\(secure)"
        response.headers.append(HTTPField(name: .setCookie, value: value))
        return response
    }
}

extension Request {
    static let attemptCookie = "dondoc-attempt"

    var attempt: ProviderAttempt? { cookie(Self.attemptCookie).flatMap(ProviderAttempt.init(kept:)) }
}
