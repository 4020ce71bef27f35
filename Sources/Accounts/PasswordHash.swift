import Crypto
import CryptoExtras
import Foundation

/// A password as it is kept (mật khẩu đã băm): scrypt (RFC 7914) with a salt of its own; the password itself is nowhere.
///
/// The text `scrypt$15$8$1$salt$key` says with which costs it was made, so that these may rise later.
package struct PasswordHash: Hashable, Sendable {
    package let text: String

    /// What OWASP's cheat sheet asks for at least: 2^15 rounds of blocks of 8, which take 32 MB and a tenth of a second.
    private static let costs = Costs(rounds: 15, blocks: 8, lanes: 1)

    package init(of password: String) throws {
        let salt = SecretToken.random(16)
        let key = try Self.key(of: password, salt, Self.costs)
        let costs = Self.costs
        text = "scrypt$\(costs.rounds)$\(costs.blocks)$\(costs.lanes)$\(Self.base64(salt))$\(Self.base64(key))"
    }

    /// One that was kept.
    package init(kept text: String) { self.text = text }

    /// Whether a password is the one; takes as long when it is not.
    package func matches(_ password: String) -> Bool {
        let parts = text.split(separator: "$")
        guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let blocks = Int(parts[2]),
            let lanes = Int(parts[3]), let salt = Data(base64Encoded: String(parts[4])),
            let kept = Data(base64Encoded: String(parts[5])), (1...20).contains(rounds)
        else { return false }
        let costs = Costs(rounds: rounds, blocks: blocks, lanes: lanes)
        guard let key = try? Self.key(of: password, Array(salt), costs) else { return false }
        return Self.areEqual(key, Array(kept))
    }

    /// What is asked of a password: long rather than odd (NIST SP 800-63B, 5.1.1).
    package static func isFit(_ password: String) -> Bool { (10...200).contains(password.count) }

    private struct Costs {
        var rounds: Int
        var blocks: Int
        var lanes: Int
    }

    private static func key(of password: String, _ salt: [UInt8], _ costs: Costs) throws -> [UInt8] {
        // The same signs typed on another keyboard are the same password.
        let typed = Array(password.precomposedStringWithCompatibilityMapping.utf8)
        let key = try KDF.Scrypt.deriveKey(
            from: typed,
            salt: salt,
            outputByteCount: 32,
            rounds: 1 << costs.rounds,
            blockSize: costs.blocks,
            parallelism: costs.lanes,
            maxMemory: 256 << costs.rounds * costs.blocks
        )
        return key.withUnsafeBytes { Array($0) }
    }

    private static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    private static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count && zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
