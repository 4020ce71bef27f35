/// What a provider says of itself (OpenID Connect Discovery 1.0, section 3).
struct ProviderMetadata: Decodable, Sendable {
    let issuer: String
    let authorizationEndpoint: String
    let tokenEndpoint: String
    let keys: String
    let authentication: [String]?
    /// Whether its answers always name it (RFC 9207).
    let namesItself: Bool?

    private enum CodingKeys: String, CodingKey {
        case issuer
        case authorizationEndpoint = "authorization_endpoint"
        case tokenEndpoint = "token_endpoint"
        case keys = "jwks_uri"
        case authentication = "token_endpoint_auth_methods_supported"
        case namesItself = "authorization_response_iss_parameter_supported"
    }

    static func address(of issuer: String) -> String {
        (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer) + "/.well-known/openid-configuration"
    }

    /// It has to be the document of the issuer that was asked for, and lead only to where secrets may be sent.
    func check(_ issuer: String) throws(ProviderFault) {
        guard self.issuer == issuer else {
            throw ProviderFault(.untrusted, "Tài liệu cấu hình là của “\(self.issuer)”, không phải của “\(issuer)”.")
        }
        for address in [authorizationEndpoint.prefix { $0 != "?" }, tokenEndpoint[...], keys[...]] {
            guard ProviderSettings.host(of: String(address)) != nil,
                address.hasPrefix("https://") || issuer.hasPrefix("http://")
            else { throw ProviderFault(.untrusted, "Tài liệu cấu hình dẫn đến địa chỉ không an toàn “\(address)”.") }
        }
    }

    /// Whether the secret is sent in the form, since the provider does not take it in the header.
    var takesSecretInForm: Bool {
        guard let authentication else { return false }
        return !authentication.contains("client_secret_basic") && authentication.contains("client_secret_post")
    }
}
