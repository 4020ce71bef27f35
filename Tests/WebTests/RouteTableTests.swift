import Foundation
import HTTPTypes
import Kernel
import Organisations
import Testing

@testable import Web

/// Each route asked as everybody: who gets through where is a table.
@Suite struct RouteTableTests {
    struct Line: CustomTestStringConvertible, Sendable {
        let route: String
        let answers: [Character]
        let fields: [String: String]
        var testDescription: String { route }
        var method: HTTPRequest.Method { HTTPRequest.Method(String(route.prefix { $0 != " " })) ?? .get }
        var isReading: Bool { method == .get || method == .head }
        var path: String { String(route.split(separator: " ")[1]).replacing(/:[a-z]+/, with: "1") }
    }

    static let lines = RouteTable.text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { text in
        let words = text.split(separator: " ")
        let count = RouteTable.visitors.count
        let fields = words.dropFirst(2 + count).flatMap { $0.split(separator: "&") }.map { $0.split(separator: "=") }
        return Line(
            route: "\(words[0]) \(words[1])",
            answers: words.dropFirst(2).prefix(count).compactMap(\.first),
            fields: Dictionary(fields.map { (String($0[0]), String($0.last ?? "")) }) { $1 }
        )
    }

    @Test func `every route has a line, and every line a route`() throws {
        let routes = try WebWard().site.routes().table.map(\.description)
        #expect(Set(routes) == Set(Self.lines.map(\.route)))
        #expect(routes.count == Set(routes).count && Self.lines.count == Set(Self.lines.map(\.route)).count)
    }

    @Test(arguments: lines)
    func `everybody gets what the table says`(line: Line) async throws {
        let town = try await Self.town.value
        var (ward, isChanged) = (try town.copy(), false)
        for (visitor, expected) in zip(RouteTable.visitors, line.answers) {
            if isChanged { ward = try town.copy() }
            let browser = ward.browser()
            if let cookie = town.cookies[visitor] {
                browser.take(cookie)
                browser.key = town.keys[visitor]
            }
            let answer =
                switch line.method {
                case .get: try await browser.get(line.path)
                case .post: try await browser.post(line.path, line.fields)
                default: try await browser.ask(line.method, line.path, [1], at: 0)
                }
            #expect(Self.sign(answer) == expected, "\(visitor): \(answer.status)")
            // What was refused has changed nothing.
            isChanged = !line.isReading && !["x", "-", "!"].contains(expected)
        }
    }

    static func sign(_ answer: Browser.Answer) -> Character {
        switch answer.status.code {
        case 401 where answer.headers[.contentType] == "application/problem+json": "!"
        case 401: ">"
        case 303 where answer.location?.hasPrefix("/sign-in") == true: ">"
        case 403: "x"
        case 404: "-"
        case 200...299, 300...399, 409, 422: "+"
        default: "?"
        }
    }

    static let town = Task { try await Town() }
}

/// A ward where everybody of the table is signed in, to be copied for each question.
final class Town: Sendable {
    let ward: WebWard
    let cookies: [String: String]
    let keys: [String: String]

    init() async throws {
        ward = try WebWard()
        let police = try ward.body("Công an phường")
        let roles: [String: Role] = [
            "leader": .leader, "head": .unitHead, "member": .unitMember, "supervisor": .supervisor,
            "inspector": .inspector, "administrator": .administrator, "office": .office,
        ]
        let above = try ward.body("Đảng ủy phường")
        for (login, role) in roles { try ward.person(role, login: login, in: role == .leader ? above : police) }
        try ward.takeInPaper(ledBy: police)
        try ward.neighbour(login: "elsewhere")
        var (cookies, keys): ([String: String], [String: String]) = ([:], [:])
        for login in RouteTable.visitors where login != "nobody" {
            let browser = ward.browser()
            let code = login == "elsewhere" ? "binh-an" : "an-ha"
            _ = try await browser.post("/sign-in", ["login": login, "password": WebWard.words, "authority": code])
            _ = try await browser.get("/")
            cookies[login] = browser.cookie
            keys[login] = browser.key
        }
        (self.cookies, self.keys) = (cookies, keys)
    }

    func copy() throws -> WebWard { try WebWard(copyOf: ward) }
}
