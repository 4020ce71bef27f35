import Accounts
import Foundation
import Kernel
import Testing

@testable import OpenID

@Suite struct ProviderSettingsTests {
    private static func settings(_ changes: [String: String]) throws -> ProviderSettings? {
        let given = ["DONDOC_OPENID_ISSUER": "https://id.anha.example/ward", "DONDOC_OPENID_CLIENT_ID": "dondoc"]
        return try ProviderSettings(environment: given.merging(changes) { $1 })
    }

    @Test func `without a provider there are no settings, and what is not said has a default`() throws {
        #expect(try ProviderSettings(environment: [:]) == nil)
        let settings = try #require(try Self.settings([:]))
        #expect(settings.name == "id.anha.example" && settings.secondStep == .own && settings.secret == nil)
    }

    @Test(arguments: [
        ("DONDOC_OPENID_ISSUER", "http://id.anha.example"), ("DONDOC_OPENID_ISSUER", "id.anha.example"),
        ("DONDOC_OPENID_ISSUER", "https://"), ("DONDOC_OPENID_ISSUER", "https://a@id.example"),
        ("DONDOC_OPENID_ISSUER", "http://localhost.evil.example"), ("DONDOC_OPENID_ISSUER", "https://id.example?x"),
        ("DONDOC_OPENID_CLIENT_ID", ""), ("DONDOC_OPENID_SECOND_STEP", "never"),
        ("DONDOC_OPENID_CLIENT_SECRET_FILE", "/nowhere"),
    ])
    func `what cannot be is told by its name`(name: String, value: String) {
        let failure = #expect(throws: Failure.self) { try Self.settings([name: value]) }
        #expect(failure?.message.contains(name) == true)
    }

    @Test(arguments: ["http://localhost:9000", "http://127.0.0.1:9000", "http://[::1]:9000/a"])
    func `this very machine needs no encryption`(issuer: String) throws {
        #expect(try Self.settings(["DONDOC_OPENID_ISSUER": issuer]) != nil)
    }

    @Test func `the secret is the first line of a file`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "dondoc-secret-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("bí mật\nx".utf8).write(to: file)
        #expect(try Self.settings(["DONDOC_OPENID_CLIENT_SECRET_FILE": file.path])?.secret == "bí mật")
    }

    @Test(arguments: [
        ("https://id.example", "https://id.example/auth", true),
        ("https://other.example", "https://id.example/a", false),
        ("https://id.example/", "https://id.example/a", false), ("https://id.example", "http://id.example/a", false),
        ("https://id.example", "http://localhost/a", false),
        ("https://id.example", "https://login.example/a?x=1", true),
    ])
    func `a document is its issuer's, and leads to safe places only`(issuer: String, address: String, isGood: Bool)
        throws
    {
        let text = """
            {"issuer": "\(issuer)", "authorization_endpoint": "\(address)", "token_endpoint": "https://id.example/t",
            "jwks_uri": "https://id.example/k"}
            """
        let metadata = try JSONDecoder().decode(ProviderMetadata.self, from: Data(text.utf8))
        #expect(((try? metadata.check("https://id.example")) != nil) == isGood)
    }

    @Test func `each attempt and each errand has a state of its own`() {
        let secret = SecretToken()
        let (flow, other) = (SignInFlow(secret, for: "a"), SignInFlow(secret, for: "b"))
        #expect(
            flow.isOwn(flow.state) && !flow.isOwn(other.state) && !SignInFlow(SecretToken(), for: "a").isOwn(flow.state)
        )
        #expect(Set([flow.state, flow.nonce, flow.verifier]).count == 3 && flow.verifier.count == 43)
        #expect(flow.challenge.count == 43 && Base64URL.decoded(flow.challenge)?.count == 32)
    }
}
