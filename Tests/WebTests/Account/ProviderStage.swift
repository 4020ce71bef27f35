import Foundation
import FoundationNetworking
import HTTPTypes
import Kernel
import OpenID
import Server
import TestSupport
import Testing

@testable import Web

/// A ward whose people may sign in by way of a real provider on loopback, and what somebody's browser does there.
final class ProviderStage: Sendable {
    let ward: WebWard
    let server: LoopbackServer
    let site: Site
    private let log = Lines()

    static let address = PublicAddress("http://localhost:8080")

    /// - Parameter changes: settings beside those that it needs.
    init(_ changes: [String: String] = [:]) async throws {
        ward = try WebWard()
        server = try LoopbackServer(.identity)
        let issuer = "http://127.0.0.1:\(server.port)"
        let callback = try #require(Self.address).providerCallback
        let body = try JSONSerialization.data(withJSONObject: ["redirect_uris": [callback]])
        let answer = try await Self.send("POST", "\(issuer)/oauth2/clients", body, "application/json")
        let client = try #require(try JSONSerialization.jsonObject(with: answer.data) as? [String: Any])
        let environment = [
            "DONDOC_OPENID_ISSUER": issuer, "DONDOC_OPENID_NAME": "Cổng thử",
            "DONDOC_OPENID_CLIENT_ID": client["client_id"] as? String ?? "",
            "DONDOC_OPENID_CLIENT_SECRET": client["client_secret"] as? String ?? "",
        ]
        site = try Self.site(ward, environment.merging(changes) { $1 }, log)
    }

    /// The application with a provider; its tokens are of today, whatever day the ward has.
    private static func site(_ ward: WebWard, _ environment: [String: String], _ log: Lines) throws -> Site {
        var settings = SiteSettings()
        settings.provider = Provider(
            try #require(try ProviderSettings(environment: environment)),
            callback: try #require(address).providerCallback
        )
        settings.log = { log.add($0) }
        return Site(ward.installation, clock: .system, settings: settings, threads: 1)
    }

    var logged: String { log.text }

    func browser() -> Browser { Browser(site, of: ward) }

    /// Goes to the provider, says there who one is, and is sent back.
    ///
    /// - Returns: the path and query with which one comes back.
    func comeBack(from address: String, as subject: String, action: String = "authorize") async throws -> String {
        let fields = "sub=\(subject)&action=\(action)"
        let answer = try await Self.send("POST", address, Data(fields.utf8), "application/x-www-form-urlencoded")
        let location = try #require(answer.location, "\(answer.status) \(String(decoding: answer.data, as: UTF8.self))")
        try #require(location.hasPrefix("http://localhost:8080/sign-in/provider/callback?"))
        return String(location.dropFirst("http://localhost:8080".count))
    }

    /// Where somebody is led who wants to link an account.
    func leave(_ browser: Browser) async throws -> String {
        let page = try await browser.post("/account/provider", ["present": WebWard.words]).text
        let address = try #require(page.firstMatch(of: /href="(http:\/\/127[^"]+)"/)).1
        return String(address).replacing("&amp;", with: "&")
    }

    /// Hoa links her account with a subject of the provider.
    func link(_ subject: String) async throws -> Browser {
        let browser = browser()
        _ = try await browser.post("/sign-in", ["login": "hoa", "password": WebWard.words])
        #expect(try await browser.get("/account").text.contains("Liên kết với Cổng thử"))
        let back = try await comeBack(from: leave(browser), as: subject)
        #expect(try await browser.get(back).location == "/account?done=link")
        return browser
    }

    /// Whether somebody is let in, and the answer to their coming back.
    func signIn(as subject: String, from next: String = "/obligations") async throws -> (Browser, Browser.Answer) {
        let browser = browser()
        let leaving = try await browser.get("/sign-in/provider?next=\(next)")
        #expect(leaving.status == .seeOther)
        return (browser, try await browser.get(comeBack(from: try #require(leaving.location), as: subject)))
    }

    private static func send(_ method: String, _ address: String, _ body: Data, _ type: String) async throws
        -> (status: Int, location: String?, data: Data)
    {
        var request = URLRequest(url: try #require(URL(string: address)))
        request.httpMethod = method
        request.httpBody = body
        request.setValue(type, forHTTPHeaderField: "Content-Type")
        let session = URLSession(configuration: .ephemeral, delegate: Staying(), delegateQueue: nil)
        defer { session.invalidateAndCancel() }
        let (data, response) = try await session.data(for: request)
        let answer = try #require(response as? HTTPURLResponse)
        return (answer.statusCode, answer.value(forHTTPHeaderField: "Location"), data)
    }

    /// Looks where it is led, and does not go there.
    private final class Staying: NSObject, URLSessionTaskDelegate {
        func urlSession(
            _ session: URLSession,
            task: URLSessionTask,
            willPerformHTTPRedirection response: HTTPURLResponse,
            newRequest request: URLRequest,
            completionHandler: @escaping @Sendable (URLRequest?) -> Void
        ) { completionHandler(nil) }
    }

    private final class Lines: @unchecked Sendable {
        private let lock = NSLock()
        private var lines: [String] = []

        func add(_ line: String) { lock.withLock { lines.append(line) } }
        var text: String { lock.withLock { lines.joined(separator: "\n") } }
    }
}
