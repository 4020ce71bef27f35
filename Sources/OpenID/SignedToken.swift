import Accounts
import Foundation

/// A token as it comes (RFC 7515, section 7.1): three parts in base64, of which nothing is believed before its signature was
/// looked at.
struct SignedToken: Sendable {
    let algorithm: SignatureAlgorithm
    /// Which of the provider's keys is said to have signed it.
    let key: String?
    private let content: [UInt8]
    private let claims: [UInt8]
    private let signature: [UInt8]

    private struct Header: Decodable {
        let alg: String
        let kid: String?
        let crit: [String]?
    }

    init(_ text: String) throws(ProviderFault) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let head = Base64URL.decoded(parts[0]), let claims = Base64URL.decoded(parts[1]),
            let signature = Base64URL.decoded(parts[2]),
            let header = try? JSONDecoder().decode(Header.self, from: Data(head))
        else { throw ProviderFault(.untrusted, "Mã định danh không đúng dạng.") }
        guard let algorithm = SignatureAlgorithm(rawValue: header.alg), header.crit == nil else {
            throw ProviderFault(.untrusted, "Mã định danh được ký bằng “\(header.alg)”; chỉ nhận RS256 và ES256.")
        }
        (self.algorithm, key, self.claims, self.signature) = (algorithm, header.kid, claims, signature)
        content = Array("\(parts[0]).\(parts[1])".utf8)
    }

    /// What it says, once one of the keys has signed it.
    func claims(signedBy keys: [SigningKey]) throws(ProviderFault) -> IdentityClaims {
        guard keys.contains(where: { $0.hasSigned(signature, content, by: algorithm) }) else {
            throw ProviderFault(.untrusted, "Chữ ký của mã định danh không đúng.")
        }
        do { return try JSONDecoder().decode(IdentityClaims.self, from: Data(claims)) } catch {
            throw ProviderFault(.untrusted, "Mã định danh thiếu điều phải có, hoặc không đúng dạng.")
        }
    }
}
