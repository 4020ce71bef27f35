/// How a token may be signed (RFC 7518, section 3.1); nothing else is taken, least of all `none` or a code made with a secret.
enum SignatureAlgorithm: String, Sendable {
    case rs256 = "RS256"
    case es256 = "ES256"

    /// The kind of key that it takes.
    var keyType: String {
        switch self {
        case .rs256: "RSA"
        case .es256: "EC"
        }
    }
}
