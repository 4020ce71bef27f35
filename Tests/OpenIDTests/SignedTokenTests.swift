import Accounts
import Crypto
import CryptoExtras
import Foundation
import Kernel
import Testing

@testable import OpenID

/// Tokens signed here by keys of our own, good but for one thing each.
@Suite struct SignedTokenTests {
    private static let now = Instant(milliseconds: 1_782_864_000_000)
    private static let time = 1_782_864_000
    private static let rsa = try? _RSA.Signing.PrivateKey(keySize: .bits2048)
    private static let curve = P256.Signing.PrivateKey()

    private static let good: [String: any Sendable] = [
        "iss": "https://id.example", "sub": "248289761001", "aud": "dondoc", "nonce": "n-0S6", "exp": time + 300,
        "iat": time,
    ]

    private static func json(_ value: [String: any Sendable]) throws -> [UInt8] {
        Array(try JSONSerialization.data(withJSONObject: value))
    }

    private static func token(_ claims: [String: any Sendable], header: [String: any Sendable]) throws -> String {
        let content = "\(Base64URL.encoded(try json(header))).\(Base64URL.encoded(try json(claims)))"
        let signature: [UInt8] =
            switch header["alg"] as? String {
            case "ES256": Array(try curve.signature(for: Data(content.utf8)).rawRepresentation)
            case "RS256":
                Array(
                    try #require(rsa).signature(
                        for: SHA256.hash(data: Data(content.utf8)),
                        padding: .insecurePKCS1v1_5
                    ).rawRepresentation
                )
            // What a careless reader takes: a code made with the public key as its secret.
            case "HS256":
                Array(
                    HMAC<SHA256>.authenticationCode(
                        for: Data(content.utf8),
                        using: SymmetricKey(data: curve.publicKey.x963Representation)
                    )
                )
            default: []
            }
        return "\(content).\(Base64URL.encoded(signature))"
    }

    private static func keys() throws -> SigningKeys {
        let point = Array(curve.publicKey.x963Representation.dropFirst())
        let parts = try #require(rsa).publicKey.getKeyPrimitives()
        let keys: [[String: any Sendable]] = [
            [
                "kty": "EC", "kid": "e", "crv": "P-256", "x": Base64URL.encoded(Array(point.prefix(32))),
                "y": Base64URL.encoded(Array(point.suffix(32))),
            ],
            [
                "kty": "RSA", "kid": "r", "use": "sig", "n": Base64URL.encoded(Array(parts.modulus)),
                "e": Base64URL.encoded(Array(parts.publicExponent)),
            ],
            ["kty": "oct", "kid": "s"], ["kty": "RSA", "kid": "locked", "use": "enc"],
        ]
        return try JSONDecoder().decode(SigningKeys.self, from: Data(try json(["keys": keys])))
    }

    @discardableResult
    private static func claims(_ token: String) throws -> IdentityClaims {
        let token = try SignedToken(token)
        let claims = try token.claims(signedBy: try keys().fitting(token.algorithm, token.key))
        try claims.check(issuer: "https://id.example", client: "dondoc", nonce: "n-0S6", at: now)
        return claims
    }

    private static func fault(_ body: () throws -> Void) -> ProviderFault? {
        do {
            try body()
            return nil
        } catch { return error as? ProviderFault }
    }

    @Test(arguments: [("ES256", "e"), ("RS256", "r"), ("ES256", nil), ("RS256", nil)])
    func `a good token says who it is`(algorithm: String, key: String?) throws {
        var header: [String: any Sendable] = ["alg": algorithm]
        if let key { header["kid"] = key }
        let claims = try Self.claims(try Self.token(Self.good, header: header))
        #expect(claims.subject == "248289761001" && !claims.hadSecondStep)
    }

    @Test(
        arguments: [
            ("nonce", "other", "lần đăng nhập khác"), ("nonce", nil, "lần đăng nhập khác"),
            ("aud", "another", "ứng dụng khác"), ("azp", "another", "ứng dụng khác"), ("aud", nil, "thiếu điều"),
            ("iss", "https://id.example/", "nhà cung cấp khác"), ("sub", "", "không nêu người"),
            ("sub", nil, "thiếu điều"),
            ("exp", nil, "thiếu điều"),
        ] as [(String, String?, String)]
    )
    func `a claim that is not ours is not taken`(name: String, value: String?, word: String) throws {
        var claims = Self.good
        claims[name] = value
        let fault = Self.fault { try Self.claims(try Self.token(claims, header: ["alg": "ES256", "kid": "e"])) }
        #expect(fault?.kind == .untrusted && fault?.detail.contains(word) == true)
    }

    @Test(
        arguments: [
            ("exp", -61, "hết hạn"), ("exp", -59, nil), ("iat", 61, "sau này"), ("iat", 59, nil),
            ("nbf", 61, "sau này"),
            ("nbf", 59, nil),
        ] as [(String, Int, String?)]
    )
    func `times hold within a minute`(name: String, seconds: Int, word: String?) throws {
        var claims = Self.good
        claims[name] = Self.time + seconds
        let fault = Self.fault { try Self.claims(try Self.token(claims, header: ["alg": "ES256"])) }
        if let word { #expect(fault?.detail.contains(word) == true) } else { #expect(fault == nil) }
    }

    @Test func `of several audiences one has to be the party that asked`() throws {
        var claims = Self.good
        claims["aud"] = ["dondoc", "another"]
        let header: [String: any Sendable] = ["alg": "ES256"]
        #expect(Self.fault { try Self.claims(try Self.token(claims, header: header)) } != nil)
        claims["azp"] = "dondoc"
        #expect(Self.fault { try Self.claims(try Self.token(claims, header: header)) } == nil)
    }

    @Test(arguments: ["none", "None", "HS256", "RS512", ""])
    func `no other way of signing is taken`(algorithm: String) throws {
        let fault = Self.fault {
            try Self.claims(try Self.token(Self.good, header: ["alg": algorithm, "kid": "e"]))
        }
        #expect(fault?.kind == .untrusted)
    }

    @Test func `nor a header that demands more than is known, nor a key that is not there`() throws {
        for header in [
            ["alg": "ES256", "crit": ["exp"]], ["alg": "ES256", "kid": "gone"], ["alg": "RS256", "kid": "e"],
        ]
            as [[String: any Sendable]]
        {
            #expect(Self.fault { try Self.claims(try Self.token(Self.good, header: header)) }?.kind == .untrusted)
        }
    }

    @Test(arguments: ["ES256", "RS256"])
    func `a token with one bit changed is none`(algorithm: String) throws {
        let parts = try Self.token(Self.good, header: ["alg": algorithm]).split(separator: ".").map(String.init)
        for place in 0..<3 {
            var bytes = try #require(Base64URL.decoded(parts[place]))
            bytes[bytes.count / 2] ^= 1
            var changed = parts
            changed[place] = Base64URL.encoded(bytes)
            #expect(Self.fault { try Self.claims(changed.joined(separator: ".")) }?.kind == .untrusted)
        }
        // Another token's signature is not this one's.
        let other = try Self.token(["sub": "x"], header: ["alg": algorithm]).split(separator: ".")[2]
        #expect(Self.fault { try Self.claims("\(parts[0]).\(parts[1]).\(other)") }?.detail.contains("Chữ ký") == true)
    }

    @Test(arguments: ["", "a.b", "a.b.c.d", "..", "e30.e30.", "====.====.===="])
    func `what is no token is told as such`(text: String) {
        #expect(Self.fault { try Self.claims(text) }?.kind == .untrusted)
    }

    @Test(arguments: [(["pwd"], false), (["pwd", "otp"], true), (["mfa"], true), ([], false)])
    func `a second step of the provider is seen`(methods: [String], isSeen: Bool) throws {
        var claims = Self.good
        claims["amr"] = methods
        #expect(try Self.claims(try Self.token(claims, header: ["alg": "ES256"])).hadSecondStep == isSeen)
    }
}
