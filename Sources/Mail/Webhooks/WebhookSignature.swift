import Crypto
package import Kernel

/// What proves that a message comes from here (chữ ký của thông điệp): HMAC-SHA-256 with a secret that both sides know,
/// over the time, a full stop and the body, so that an old message cannot pass for a new one.
package enum WebhookSignature {
    /// The header with it.
    package static let header = "X-DonDoc-Signature"

    /// `t=1782864000,v1=5f2b…`: seconds since 1970, and the code in hexadecimal.
    package static func value(_ body: [UInt8], at instant: Instant, secret: String) -> String {
        let seconds = instant.milliseconds / 1_000
        let code = HMAC<SHA256>.authenticationCode(
            for: Array("\(seconds).".utf8) + body,
            using: SymmetricKey(data: Array(secret.utf8))
        )
        let digits = code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return "t=\(seconds),v1=\(digits)"
    }
}
