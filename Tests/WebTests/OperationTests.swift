import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Synchronization
import Testing

@testable import Web

@Suite struct OperationTests {
    private final class Lines: Sendable {
        private let lines = Mutex<[String]>([])
        func add(_ line: String) { lines.withLock { $0.append(line) } }
        var all: [String] { lines.withLock { $0 } }
    }

    private static let token = "mã để đọc số liệu"

    private static func settings(log: (@Sendable (String) -> Void)? = nil) -> SiteSettings {
        var settings = SiteSettings()
        settings.isSecure = true
        settings.metricsToken = SecretToken(brought: token)
        settings.log = log
        return settings
    }

    private static func field(_ name: String, _ headers: HTTPFields) -> String? {
        HTTPField.Name(name).flatMap { headers[$0] }
    }

    @Test(arguments: ["/sign-in", "/public/style.css", "/health", "/nothing", "/"])
    func `every answer bears the headers that keep others out`(path: String) async throws {
        let ward = try WebWard()
        let headers = try await Browser(ward.site(Self.settings())).get(path).headers
        let policy = try #require(Self.field("Content-Security-Policy", headers))
        #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe") && !policy.contains("*"))
        #expect(headers[.strictTransportSecurity] == "max-age=31536000")
        for (name, value) in [
            ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Referrer-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
        ] {
            #expect(Self.field(name, headers) == value, "\(name)")
        }
        // Over plain connections nobody is told to use others.
        #expect(try await ward.browser().get(path).headers[.strictTransportSecurity] == nil)
    }

    @Test func `cookies go over encrypted connections only where these are said to be`() async throws {
        let browser = Browser(try WebWard().site(Self.settings()))
        let answer = try await browser.post("/sign-in", ["login": "hoa", "password": WebWard.words])
        let cookies = answer.headers[values: .setCookie]
        #expect(cookies.count == 2)
        for cookie in cookies { #expect(cookie.hasSuffix("; HttpOnly; SameSite=Lax; Secure")) }
    }

    @Test func `figures are what Prometheus reads, and only for whoever brings the token`() async throws {
        let browser = Browser(try WebWard().site(Self.settings()))
        _ = try await browser.get("/sign-in?next=x")
        _ = try await browser.get("/obligations/7")
        _ = try await browser.get("/nothing")
        #expect(try await browser.get("/metrics").status == .notFound)
        #expect(try await browser.get("/metrics", headers: [.authorization: "Bearer x"]).status == .notFound)
        let answer = try await browser.get("/metrics", headers: [.authorization: "Bearer \(Self.token)"])
        #expect(answer.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
        let figures = try Exposition(answer.text)
        let route = "{route=\"/obligations/{id}\",method=\"GET\",status=\"303\"}"
        #expect(figures["dondoc_http_requests_total\(route)"] == 1)
        #expect(figures["dondoc_http_requests_total{route=\"NotFound\",method=\"GET\",status=\"404\"}"] == 1)
        #expect(figures["dondoc_database_up"] == 1 && figures["dondoc_sessions"] == 0)
        let name = "dondoc_http_request_duration_seconds"
        #expect(figures["\(name)_count{route=\"/sign-in\"}"] == 1)
        #expect(figures["\(name)_bucket{route=\"/sign-in\",le=\"+Inf\"}"] == 1)
        #expect(figures.types == ["counter", "histogram", "gauge", "gauge"])
    }

    @Test func `a request is a line of JSON without what was asked for and by whom`() async throws {
        let lines = Lines()
        let browser = Browser(try WebWard().site(Self.settings { lines.add($0) }))
        _ = try await browser.get("/invitation?t=secret-of-a-link")
        _ = try await browser.post("/sign-in", ["login": "hoa", "password": WebWard.words])
        _ = try await browser.get("/no-such-page/secret")
        #expect(lines.all.count == 3)
        let first = try #require(lines.all.first)
        let line =
            #/\{"at":"2026-06-30T03:00:00.000Z","method":"GET","route":"\/invitation","status":404,"milliseconds":\d+\}/#
        #expect(try line.wholeMatch(in: first) != nil, "\(first)")
        for line in lines.all {
            #expect(!line.contains("secret") && !line.contains("hoa") && !line.contains("mật khẩu"), "\(line)")
        }
    }

    @Test func `whoever asks too fast is told to wait`() {
        let (buckets, start) = (Buckets(), ContinuousClock.now)
        let taken = (1...30).filter { _ in buckets.take("a", rate: 2, now: start) }
        #expect(taken.count == 20)
        #expect(buckets.take("b", rate: 2, now: start))
        #expect(!buckets.take("a", rate: 2, now: start + .milliseconds(400)))
        #expect(buckets.take("a", rate: 2, now: start + .milliseconds(500)))
    }

    @Test(arguments: [
        ("10.0.0.9", "1.2.3.4", "10.0.0.9"), ("10.0.0.1", "1.2.3.4", "1.2.3.4"),
        ("10.0.0.1", "6.6.6.6, 1.2.3.4", "1.2.3.4"),
        ("10.0.0.1", "1.2.3.4, 10.0.0.1", "1.2.3.4"), ("10.0.0.1", "", "10.0.0.1"),
    ])
    func `only a proxy that is named is believed`(peer: String, header: String, address: String) throws {
        var settings = SiteSettings()
        settings.proxies = ["10.0.0.1"]
        let name = try #require(HTTPField.Name("X-Forwarded-For"))
        let head = HTTPRequest(
            method: .get,
            scheme: nil,
            authority: nil,
            path: "/",
            headerFields: header.isEmpty ? [:] : [name: header]
        )
        let request = Request(head: head, body: RequestBody(buffer: .init()))
        #expect(settings.address(of: request, peer: peer) == address)
        #expect(!settings.isLocal(request, peer: peer))
        #expect(settings.isLocal(request, peer: "127.0.0.1") == header.isEmpty)
    }
}

/// Figures in Prometheus' text format 0.0.4; each line has to be one of its three kinds.
private struct Exposition {
    private var figures: [String: Double] = [:]
    private(set) var types: [String] = []

    init(_ text: String) throws {
        try #require(text.hasSuffix("\n"))
        for line in text.split(separator: "\n") {
            if line.hasPrefix("# HELP ") { continue }
            if let type = line.wholeMatch(of: /# TYPE [a-z_]+ (counter|gauge|histogram)/) {
                types.append(String(type.1))
                continue
            }
            let sample = try #require(
                line.wholeMatch(of: /([a-z_]+(?:\{(?:[a-z]+="[^"\\]*",?)+\})?) ([0-9.e+-]+)/),
                "\(line)"
            )
            figures[String(sample.1)] = Double(sample.2)
        }
    }

    subscript(_ name: String) -> Double? { figures[name] }
}
