import Foundation
package import Kernel
import Synchronization

/// The provider by which people sign in (đăng nhập một lần, OpenID Connect Core 1.0): authorisation code with PKCE.
///
/// Calls wait for the provider's answer, some seconds at most, on the calling thread.
package final class Provider: Sendable {
    package let settings: ProviderSettings
    /// Where it sends people back to, exactly.
    private let callback: String
    private let exchange: ProviderExchange
    private let kept = Mutex(Kept())

    private struct Kept {
        var metadata: (value: ProviderMetadata, until: ContinuousClock.Instant)?
        var keys: SigningKeys?
        /// Until when it is not asked again, since it has just not answered.
        var isDownUntil: ContinuousClock.Instant?
        var underWay = 0
    }

    /// - Parameter callback: the address of this application that is registered there.
    package init(_ settings: ProviderSettings, callback: String) {
        (self.settings, self.callback) = (settings, callback)
        exchange = ProviderExchange(settings)
    }

    /// Where whoever wants to come in is sent.
    package func address(for flow: SignInFlow) throws(ProviderFault) -> String {
        let endpoint = try metadata().authorizationEndpoint
        let query = FormText.encoded([
            ("response_type", "code"), ("client_id", settings.client), ("redirect_uri", callback),
            ("scope", "openid"), ("state", flow.state), ("nonce", flow.nonce),
            ("code_challenge", flow.challenge), ("code_challenge_method", "S256"),
        ])
        return endpoint + (endpoint.contains("?") ? "&" : "?") + query
    }

    /// Whom the provider vouches for.
    ///
    /// - Parameters:
    ///   - answer: the fields that came back with whoever was sent; that its state is the flow's has been looked at.
    ///   - now: the time at which the token has to be good.
    package func claims(_ answer: (String) -> String?, _ flow: SignInFlow, at now: Instant) throws(ProviderFault)
        -> IdentityClaims
    {
        let metadata = try metadata()
        // Another provider's answer must not be taken for this one's (RFC 9207).
        guard answer("iss") ?? (metadata.namesItself == true ? nil : settings.issuer) == settings.issuer else {
            throw ProviderFault(.untrusted, "Câu trả lời không nêu đúng nhà cung cấp.")
        }
        guard answer("error") == nil, let code = answer("code") else {
            throw ProviderFault(.refused, "Nhà cung cấp không xác nhận người đăng nhập.")
        }
        let token = try once { () throws(ProviderFault) in
            try exchange.token(code, flow.verifier, callback, metadata)
        }
        let signed = try SignedToken(token)
        let claims = try signed.claims(signedBy: try keys(for: signed, metadata))
        try claims.check(issuer: settings.issuer, client: settings.client, nonce: flow.nonce, at: now)
        return claims
    }

    private func metadata() throws(ProviderFault) -> ProviderMetadata {
        let now = ContinuousClock.now
        if let known = kept.withLock({ $0.metadata }), known.until > now { return known.value }
        let metadata = try once { () throws(ProviderFault) in
            try exchange.fetch(ProviderMetadata.self, from: ProviderMetadata.address(of: settings.issuer))
        }
        try metadata.check(settings.issuer)
        kept.withLock { $0.metadata = (metadata, now + .seconds(3600)) }
        return metadata
    }

    /// The keys that fit; a name that is not known yet has them fetched anew, since providers change their keys.
    private func keys(for token: SignedToken, _ metadata: ProviderMetadata) throws(ProviderFault) -> [SigningKey] {
        let known = kept.withLock { $0.keys }?.fitting(token.algorithm, token.key) ?? []
        guard known.isEmpty else { return known }
        let keys = try once { () throws(ProviderFault) in try exchange.fetch(SigningKeys.self, from: metadata.keys) }
        kept.withLock { $0.keys = keys }
        return keys.fitting(token.algorithm, token.key)
    }

    /// Asks the provider, unless it has just not answered or too many wait for it already: pages are made on the same threads.
    private func once<Answer>(_ ask: () throws(ProviderFault) -> Answer) throws(ProviderFault) -> Answer {
        let mayAsk = kept.withLock { kept in
            guard kept.underWay < Self.most, kept.isDownUntil.map({ $0 < .now }) ?? true else { return false }
            kept.underWay += 1
            return true
        }
        guard mayAsk else {
            throw ProviderFault(.unreachable, "Nhà cung cấp vừa không trả lời, hoặc đang có nhiều người cùng chờ.")
        }
        defer { kept.withLock { $0.underWay -= 1 } }
        do { return try ask() } catch {
            if error.kind == .unreachable { kept.withLock { $0.isDownUntil = .now + .seconds(5) } }
            throw error
        }
    }

    private static let most = 4
}
