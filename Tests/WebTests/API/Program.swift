import Accounts
import Foundation
import HTTPTypes
import Kernel
import Organisations
import Server
import Storage
import Testing

@testable import Web

/// Another program that uses the JSON interface with a token.
struct Program {
    let browser: Browser
    let token: String?

    /// - Parameter login: in whose name it comes.
    init(_ ward: WebWard, as login: String, _ scopes: Set<APIScope> = [.read, .write]) throws {
        let authority = login == "elsewhere" ? "binh-an" : "an-ha"
        let principal = try ward.installation.principal(login: login, authority: authority)
        let secret = APIToken.newSecret()
        try ward.installation.register.write(as: principal) {
            _ = try $0.addAPIToken("Phần mềm để thử", scopes, days: 30, secret)
        }
        self.init(ward, bearing: secret.text)
    }

    init(_ ward: WebWard, bearing token: String?) { (browser, self.token) = (ward.browser(), token) }

    struct Answer {
        var plain: Browser.Answer
        /// What was answered, read as JSON.
        var json: [String: Any] { get throws { try #require(try body as? [String: Any], "\(plain.text)") } }
        private var body: Any { get throws { try JSONSerialization.jsonObject(with: Data(plain.text.utf8)) } }

        var status: Int { Int(plain.status.code) }
        var mark: String? { plain.headers[.eTag] }
        func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { plain.headers[$0] } }
        var items: [[String: Any]] { get throws { try #require(try json["items"] as? [[String: Any]]) } }
        /// The kind of a problem, which has to be one.
        var problem: String? {
            get throws {
                guard plain.headers[.contentType] == "application/problem+json" else { return nil }
                let (json, prefix) = (try json, "urn:dondoc:problem:")
                guard json["status"] as? Int == status, let type = json["type"] as? String, type.hasPrefix(prefix),
                    json["title"] is String, (json["detail"] as? String)?.isEmpty == false
                else { return nil }
                return String(type.dropFirst(prefix.count))
            }
        }
        /// Where the request is wrong.
        var places: [String] {
            get throws {
                let errors = try json["errors"] as? [[String: String]] ?? []
                return errors.flatMap { $0.filter { $0.key != "detail" }.values }
            }
        }
    }

    func get(_ path: String, _ headers: [String: String] = [:]) async throws -> Answer {
        try await ask(.get, path, nil, headers)
    }

    func post(_ path: String, _ body: String? = nil, _ headers: [String: String] = [:]) async throws -> Answer {
        try await ask(.post, path, body, ["Content-Type": "application/json"].merging(headers) { $1 })
    }

    /// Takes a step with an obligation as it is now.
    func step(_ step: String, _ id: Int = 1, _ body: String? = nil, key: String? = nil) async throws -> Answer {
        var headers = ["If-Match": try await get("/api/v1/obligations/\(id)").mark ?? "*"]
        headers["Idempotency-Key"] = key
        return try await post("/api/v1/obligations/\(id)/\(step)", body, headers)
    }

    func ask(_ method: HTTPRequest.Method, _ path: String, _ body: String?, _ headers: [String: String] = [:])
        async throws -> Answer
    {
        var fields: HTTPFields = [:]
        for (name, value) in headers { HTTPField.Name(name).map { fields[$0] = value } }
        if let token { fields[.authorization] = "Bearer \(token)" }
        return Answer(plain: try await browser.send(method, path, body.map { Array($0.utf8) }, fields))
    }
}
