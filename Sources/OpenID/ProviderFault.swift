/// Why nobody was vouched for (lỗi đăng nhập một lần). People are told the kind, whoever runs the application the rest.
package struct ProviderFault: Error, Equatable, Sendable {
    package enum Kind: String, Sendable {
        /// It cannot be reached, or does not answer in time or as it should.
        case unreachable
        /// It does not vouch: whoever came has stopped, or the code is not good any more.
        case refused
        /// What it says cannot be trusted.
        case untrusted
    }

    package var kind: Kind
    /// One Vietnamese sentence for whoever runs the application; holds no secret.
    package var detail: String

    init(_ kind: Kind, _ detail: String) { (self.kind, self.detail) = (kind, detail) }
}
