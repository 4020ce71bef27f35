import Accounts
import Crypto
import CryptoExtras
import Foundation

/// The keys with which a provider signs (RFC 7517).
struct SigningKeys: Decodable, Sendable {
    let keys: [SigningKey]

    /// Those that fit a token's header.
    func fitting(_ algorithm: SignatureAlgorithm, _ name: String?) -> [SigningKey] {
        keys.filter { key in
            key.kty == algorithm.keyType && (key.use ?? "sig") == "sig"
                && (key.alg ?? algorithm.rawValue) == algorithm.rawValue && (name == nil || key.kid == name)
        }
    }
}

/// One of them, with the names of the standard.
struct SigningKey: Decodable, Sendable {
    let kty: String
    let kid: String?
    let use: String?
    let alg: String?
    let n: String?
    let e: String?
    let crv: String?
    let x: String?
    let y: String?

    func hasSigned(_ signature: [UInt8], _ content: [UInt8], by algorithm: SignatureAlgorithm) -> Bool {
        switch algorithm {
        case .rs256:
            guard let modulus = bytes(n), let exponent = bytes(e),
                let key = try? _RSA.Signing.PublicKey(n: Data(modulus), e: Data(exponent))
            else { return false }
            let signature = _RSA.Signing.RSASignature(rawRepresentation: signature)
            return key.isValidSignature(signature, for: SHA256.hash(data: content), padding: .insecurePKCS1v1_5)
        case .es256:
            guard crv == "P-256", let x = bytes(x), let y = bytes(y), x.count == 32, y.count == 32,
                let key = try? P256.Signing.PublicKey(x963Representation: [4] + x + y),
                let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
            else { return false }
            return key.isValidSignature(signature, for: content)
        }
    }

    private func bytes(_ part: String?) -> [UInt8]? { part.flatMap { Base64URL.decoded($0) } }
}
