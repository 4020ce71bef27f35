import Crypto

/// Something that only its holder knows (mã bí mật): what a cookie or a link carries. Kept is only its hash.
package struct SecretToken: Hashable, Sendable {
    /// 43 signs of base64 for addresses (RFC 4648, section 5).
    package let text: String

    /// A new one of 256 random bits.
    package init() { text = Base64URL.encoded(Self.random(32)) }

    /// One that somebody brings along.
    package init(brought text: String) { self.text = text }

    /// What is kept of it, in hexadecimal.
    package var hash: String { Self.hex(SHA256.hash(data: Array(text.utf8))) }

    /// Another secret that follows from it and a purpose, and does not give it away.
    package func derived(for purpose: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(
            for: Array(purpose.utf8),
            using: SymmetricKey(data: Array(text.utf8))
        )
        return Base64URL.encoded(Array(code))
    }

    /// Whether a text is the one derived for a purpose; takes as long when it is not.
    package func isDerived(_ text: String, for purpose: String) -> Bool {
        let (left, right) = (Array(derived(for: purpose).utf8), Array(text.utf8))
        return left.count == right.count && zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    static func random(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    private static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
