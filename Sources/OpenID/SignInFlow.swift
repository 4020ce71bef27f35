package import Accounts
import Crypto

/// One attempt to come in by way of a provider (lần đăng nhập một lần): all that it needs follows from a secret that only
/// the browser keeps, so that no server has to remember it.
package struct SignInFlow: Sendable {
    private let secret: SecretToken
    private let errand: String

    /// - Parameters:
    ///   - secret: what the browser keeps.
    ///   - errand: what it is for; another errand has another state.
    package init(_ secret: SecretToken, for errand: String) { (self.secret, self.errand) = (secret, errand) }

    /// What comes back with whoever was sent (RFC 6749, section 10.12).
    var state: String { secret.derived(for: "openid-state\n\(errand)") }

    /// Whether an answer belongs to this attempt of this browser.
    package func isOwn(_ state: String) -> Bool { secret.isDerived(state, for: "openid-state\n\(errand)") }

    /// What the token has to repeat.
    var nonce: String { secret.derived(for: "openid-nonce\n\(errand)") }

    /// What proves that whoever brings the code is who asked for it (RFC 7636).
    var verifier: String { secret.derived(for: "openid-verifier\n\(errand)") }

    var challenge: String { Base64URL.encoded(Array(SHA256.hash(data: Array(verifier.utf8)))) }
}
