import Foundation
import Glibc
import Testing

@testable import Commands

/// The server as a process: a link from the command line, an upload, and its end.
@Suite(.enabled(if: ChildProgram.exists)) struct ServeTests {
    private static let paper = """
        ĐẢNG ỦY PHƯỜNG AN HẠ
        Số: 15-TB/ĐU
        An Hạ, ngày 21 tháng 6 năm 2024
        THÔNG BÁO
        1. Giao Công an phường tuần tra, báo cáo trước ngày 20/7/2024.
        """

    private static func upload(_ key: String) -> String {
        """
        --xyz\r\nContent-Disposition: form-data; name="key"\r\n\r\n\(key)\r\n--xyz\r\n\
        Content-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n\(paper)\r\n--xyz--\r\n
        """
    }

    /// Signs in by a link of `users invite`; answers with the cookie and the key of forms.
    private static func signIn(_ port: UInt16, _ link: Substring) throws -> (cookie: String, key: String) {
        let type = "Content-Type: application/x-www-form-urlencoded"
        let password = "mot-cau-de-thu"
        let token = try #require(link.split(separator: "t=").last)
        let set = WebConnection.ask(
            port,
            "POST /invitation HTTP/1.1\r\n\(type)",
            "t=\(token)&new=\(password)&again=\(password)"
        )
        try #require(set.contains("location: /sign-in") || set.contains("Location: /sign-in"), "\(set)")
        let entered = WebConnection.ask(
            port,
            "POST /sign-in HTTP/1.1\r\n\(type)",
            "login=hoa&password=\(password)"
        )
        let cookie = String(try #require(entered.firstMatch(of: /dondoc=[^;]+/), "\(entered)").0)
        let page = WebConnection.ask(port, "GET /documents HTTP/1.1\r\nCookie: \(cookie)")
        return (cookie, String(try #require(page.firstMatch(of: /name="key" value="([^"]+)"/), "\(page)").1))
    }

    @Test func `asked to end in the middle of an upload, it finishes that and takes no other`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        // The server goes by the real clock.
        let today = Date.now.formatted(.iso8601.year().month().day())
        let link = await shell.run("users", "invite", "hoa", on: today).output
        let port = WebConnection.freePort()
        let data = shell.folder.appending(path: "data").path
        let server = try ChildProgram(
            ["serve", "--port", "\(port)"],
            in: shell.folder,
            environment: ["DONDOC_DATA": data]
        )
        for _ in 1...300 where !WebConnection.ask(port, "GET /health HTTP/1.1").contains("ok") {
            try await Task.sleep(for: .milliseconds(50))
        }
        let token = try #require(link.split(whereSeparator: \.isWhitespace).first { $0.contains("/invitation?t=") })
        let (cookie, key) = try Self.signIn(port, token)

        let body = Array(Self.upload(key).utf8)
        let connection = try #require(WebConnection(port: port))
        connection.write(
            """
            POST /documents HTTP/1.1\r\nHost: localhost\r\nCookie: \(cookie)\r\nConnection: close\r\n\
            Content-Type: multipart/form-data; boundary=xyz\r\nContent-Length: \(body.count)\r\n\r\n
            """
        )
        // What is sent first has no letter of more than a byte.
        connection.write(String(decoding: body.prefix(100), as: UTF8.self))
        try await Task.sleep(for: .milliseconds(300))
        kill(server.number, SIGTERM)
        try await Task.sleep(for: .milliseconds(700))
        #expect(WebConnection.ask(port, "GET /health HTTP/1.1").isEmpty)
        connection.write(String(decoding: body.dropFirst(100), as: UTF8.self))
        #expect(connection.readToEnd().hasPrefix("HTTP/1.1 303 "))
        let (status, errors) = server.end()
        #expect(status == 0, "\(errors)")
        // Nothing that opens anything is in what it wrote.
        #expect(errors.contains("\"route\":\"/documents\"") && !errors.contains(token.suffix(20)))
        #expect(await shell.run("documents").output.contains("15-TB/ĐU"))
    }
}
