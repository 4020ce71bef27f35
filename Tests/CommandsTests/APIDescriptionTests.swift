import Foundation
import Glibc
import TestSupport
import Testing

@testable import Commands

/// The JSON interface of the server as a process, tried by Schemathesis with what openapi.json says of it: requests that
/// fit and that do not, with and without the token.
@Suite(.enabled(if: ChildProgram.exists)) struct APIDescriptionTests {
    private static let checks = [
        "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
        "response_schema_conformance", "negative_data_rejection", "unsupported_method",
        "allow_header_conformance", "ignored_auth",
    ]

    @Test(.timeLimit(.minutes(5))) func `every answer is as the description says`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        await shell.run("confirm", "--all")
        // The server goes by the real clock.
        let today = Date.now.formatted(.iso8601.year().month().day())
        let made = await shell.run("tokens", "add", "--write", "Để thử", on: today).output
        let token = try #require(made.firstMatch(of: /dondoc_[A-Za-z0-9_-]+/)).0
        let port = WebConnection.freePort()
        // A line for each request goes into a file: a pipe that nobody reads would fill and hold the server up.
        let log = shell.folder.appending(path: "log").path
        let data = shell.folder.appending(path: "data").path
        let server = try ChildProgram(
            shell: "serve --port \(port) --data '\(data)' 2>'\(log)'",
            in: shell.folder,
            temporary: shell.folder.path
        )
        defer { kill(server.number, SIGKILL) }
        for _ in 1...300 where !WebConnection.ask(port, "GET /health HTTP/1.1").contains("ok") {
            try await Task.sleep(for: .milliseconds(50))
        }
        let tried = try await TestTool.run(
            "schemathesis",
            [
                "run", "http://127.0.0.1:\(port)/api/v1/openapi.json", "--header", "Authorization: Bearer \(token)",
                "--checks", Self.checks.joined(separator: ","), "--phases", "examples,coverage,fuzzing",
                "--max-examples", "20", "--seed", "4", "--continue-on-failure", "--no-color",
            ],
            in: shell.folder,
            seconds: 180
        )
        kill(server.number, SIGTERM)
        #expect(tried.status == 0, "\(tried.output)")
        #expect(server.end().status == 0)
        // What was tried by the thousand has left the register whole.
        let verified = await shell.run("audit", "verify", on: today)
        #expect(verified.status == .done, "\(verified.output)")
    }
}
