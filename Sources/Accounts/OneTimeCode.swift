import Crypto
import Foundation

/// The key of codes that change every half minute (mã một lần), RFC 6238 over RFC 4226: HMAC-SHA-1, as every
/// authenticator knows it.
package struct OneTimeCode: Hashable, Sendable {
    package let secret: [UInt8]

    /// A new one of 160 random bits (RFC 4226, section 4, R6).
    package init() { secret = SecretToken.random(20) }

    package init(secret: [UInt8]) { self.secret = secret }

    /// One that was kept; `nil` for what is no base32.
    package init?(base32: String) {
        guard let secret = Base32.decode(base32), !secret.isEmpty else { return nil }
        self.secret = secret
    }

    package var base32: String { Base32.encode(secret) }

    /// How it is typed by hand: groups of four.
    package var grouped: String {
        let signs = Array(base32)
        return stride(from: 0, to: signs.count, by: 4).map { String(signs[$0..<min($0 + 4, signs.count)]) }
            .joined(separator: " ")
    }

    /// What the picture says to an authenticator (the key URI that Google Authenticator made usual).
    package func address(issuer: String, account: String) -> String {
        let allowed = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: "\u{0}"..."\u{7F}"))
        func escaped(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: allowed) ?? "" }
        return "otpauth://totp/\(escaped(issuer)):\(escaped(account))?secret=\(base32)&issuer=\(escaped(issuer))"
    }

    /// The half minute that a second since 1970 lies in.
    package static func step(at seconds: Int64) -> Int64 { seconds / 30 }

    /// The code of a half minute.
    package func code(at step: Int64, digits: Int = 6) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
        let hash = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(hash[19] & 15)
        let number = hash[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
        let text = String(number % Self.power(digits))
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The half minute that a typed code is of: this one or a neighbour, for clocks that differ; `nil` for a wrong code.
    package func step(of typed: String, at seconds: Int64) -> Int64? {
        let (digits, now) = (Array(typed.filter { !$0.isWhitespace }.utf8), Self.step(at: seconds))
        var found: Int64?
        for step in [now - 1, now, now + 1] where step >= 0 {
            let code = Array(code(at: step).utf8)
            if code.count == digits.count, zip(code, digits).reduce(0, { $0 | ($1.0 ^ $1.1) }) == 0 { found = step }
        }
        return found
    }

    private static func power(_ digits: Int) -> Int { (0..<digits).reduce(1) { power, _ in power * 10 } }
}

/// What lets somebody in once who has lost the telephone (mã dự phòng): 80 random bits, kept by their hash.
package struct RecoveryCode: Hashable, Sendable {
    /// As it is written down: `abcd-efgh-ijkl-mnop`.
    package let text: String

    package init() {
        let signs = Array(Base32.encode(SecretToken.random(10)).lowercased())
        text = stride(from: 0, to: signs.count, by: 4).map { String(signs[$0..<($0 + 4)]) }.joined(separator: "-")
    }

    /// What is kept of one that was typed, with or without hyphens and in letters of any size.
    package static func hash(of typed: String) -> String {
        SecretToken(brought: "recovery:" + typed.lowercased().filter { $0.isLetter || $0.isNumber }).hash
    }
}
