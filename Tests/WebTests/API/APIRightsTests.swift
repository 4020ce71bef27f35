import Foundation
import HTTPTypes
import Kernel
import Organisations
import Server
import Storage
import Testing

@testable import Web

/// Who may do what through the JSON interface: what the table of routes says of the screens.
@Suite struct APIRightsTests {
    typealias Line = RouteTableTests.Line

    static let lines: [Line] = RouteTableTests.lines.filter {
        $0.route.contains(" /api/v1/") && !$0.route.hasSuffix("/openapi.json")
    }

    /// What stands in the table for the page of the same name, and for the overview that for “Today”.
    private static func page(of line: Line) -> Line? {
        let route = line.route.replacing("/api/v1", with: "").replacing("/status", with: "/")
        return RouteTableTests.lines.first { $0.route == route }
    }

    /// The body of a step, with the fields that its form has in the table.
    private static func body(_ line: Line) -> String {
        let fields = page(of: line)?.fields.filter { $0.key != "version" } ?? [:]
        let members = fields.map { $0 == "progress" ? "\"\($0)\":\($1)" : "\"\($0)\":\"\($1)\"" }
        return "{\(members.joined(separator: ","))}"
    }

    @Test(arguments: lines)
    func `a token opens what its owner may, and nothing else`(line: Line) async throws {
        let page = try #require(Self.page(of: line), "\(line.route) has no page")
        let town = try await RouteTableTests.town.value
        for (visitor, expected) in zip(RouteTable.visitors, page.answers) where visitor != "nobody" {
            let ward = try town.copy()
            let program = try Program(ward, as: visitor)
            let answer =
                try await line.isReading
                ? program.get(line.path) : program.post(line.path, Self.body(line), ["If-Match": "*"])
            #expect(RouteTableTests.sign(answer.plain) == expected, "\(visitor): \(answer.status) \(answer.plain.text)")
        }
    }

    @Test(arguments: lines)
    func `without a token that is good nothing is answered`(line: Line) async throws {
        let ward = try await RouteTableTests.town.value.copy()
        func ask(_ program: Program) async throws -> Program.Answer {
            try await line.isReading ? program.get(line.path) : program.post(line.path, Self.body(line))
        }
        let (nobody, wrong) = (Program(ward, bearing: nil), Program(ward, bearing: "dondoc_sai"))
        let bare = try await ask(nobody)
        #expect(try bare.problem == "unauthenticated" && bare.header("WWW-Authenticate") == "Bearer realm=\"dondoc\"")
        let answer = try await ask(wrong)
        #expect(try answer.problem == "unauthenticated")
        #expect(answer.header("WWW-Authenticate")?.contains("invalid_token") == true)
        // A token that only reads does not write, and the other way round.
        let narrow = try Program(ward, as: "office", [line.isReading ? .write : .read])
        let refused = try await ask(narrow)
        #expect(try refused.problem == "insufficient-scope" && refused.status == 403)
        #expect(refused.header("WWW-Authenticate")?.contains("insufficient_scope") == true)
    }

    @Test func `the description names exactly the routes that there are`() throws {
        let text = Data(PackageResources.openapi_json)
        let document = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
        let paths = try #require(document["paths"] as? [String: [String: Any]])
        let described = paths.flatMap { path, methods in
            methods.keys.map { "\($0.uppercased()) \(path.replacing("{id}", with: ":id"))" }
        }
        let routes = try WebWard().site.routes().table.map(\.description).filter { $0.contains(" /api/") }
        #expect(described.sorted() == routes.sorted())
    }
}
