import Kernel

/// What a provider says of somebody in a signed token (OpenID Connect Core 1.0, section 2).
package struct IdentityClaims: Decodable, Sendable {
    package let issuer: String
    /// What it calls the person; never given to another.
    package let subject: String
    let audience: Audience
    let party: String?
    let expires: Double
    let issued: Double
    let notBefore: Double?
    let nonce: String?
    let methods: [String]?

    private enum CodingKeys: String, CodingKey {
        case issuer = "iss"
        case subject = "sub"
        case audience = "aud"
        case party = "azp"
        case expires = "exp"
        case issued = "iat"
        case notBefore = "nbf"
        case nonce
        case methods = "amr"
    }

    /// One, or several.
    struct Audience: Decodable, Sendable {
        let names: [String]

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let name = try? value.decode(String.self) {
                names = [name]
            } else {
                names = try value.decode([String].self)
            }
        }
    }

    /// Whether the provider asked for more than one thing (RFC 8176).
    package var hadSecondStep: Bool { !Set(methods ?? []).isDisjoint(with: ["mfa", "otp", "hwk", "sc", "sms"]) }

    /// It has to be for this application, for this attempt and for now (section 3.1.3.7); clocks may be a minute apart.
    func check(issuer: String, client: String, nonce: String, at now: Instant) throws(ProviderFault) {
        let time = Double(now.milliseconds) / 1000
        try demand(self.issuer == issuer, "của nhà cung cấp khác, “\(self.issuer)”")
        try demand(audience.names.contains(client), "cho ứng dụng khác")
        try demand(party == nil ? audience.names.count == 1 : party == client, "do ứng dụng khác yêu cầu")
        try demand(time < expires + Self.patience, "đã hết hạn")
        try demand(issued < time + Self.patience && (notBefore ?? 0) < time + Self.patience, "của thời gian sau này")
        try demand(self.nonce == nonce, "của lần đăng nhập khác")
        try demand(!subject.isEmpty && subject.utf8.count <= 255, "không nêu người nào")
    }

    private func demand(_ holds: Bool, _ otherwise: String) throws(ProviderFault) {
        guard holds else { throw ProviderFault(.untrusted, "Mã định danh \(otherwise).") }
    }

    private static let patience = 60.0
}
