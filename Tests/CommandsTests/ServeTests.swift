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

    /// A server that answers, and its port.
    private static func serve(_ shell: RegisterShell) async throws -> (ChildProgram, UInt16) {
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
        return (server, port)
    }

    @Test func `killed in the middle of an upload and of a form, it has done nothing by halves and goes on`()
        async throws
    {
        let shell = try RegisterShell()
        try await shell.setUp()
        await shell.run("confirm", "1")
        let link = await shell.run("users", "invite", "hoa", on: Date.now.formatted(.iso8601.year().month().day()))
            .output
        let (first, port) = try await Self.serve(shell)
        let token = try #require(link.split(whereSeparator: \.isWhitespace).first { $0.contains("/invitation?t=") })
        let (cookie, key) = try Self.signIn(port, token)
        let content = (0..<3_000).map { "Dòng biên bản số \($0)\n" }.joined()
        let bytes = Array(content.utf8)
        let head = "Cookie: \(cookie)\r\nX-Form-Key: \(key)"
        let form = "Content-Type: application/x-www-form-urlencoded\r\nCookie: \(cookie)"
        let piece = "Content-Type: application/offset+octet-stream\r\n\(head)"

        let begun = WebConnection.ask(
            port,
            "POST /obligations/1/uploads HTTP/1.1\r\n\(form)",
            "key=\(key)&step=update&name=bien-ban.txt&length=\(bytes.count)"
        )
        let place = String(try #require(begun.firstMatch(of: /\/uploads\/\d+/), "\(begun)").0)
        let half = bytes[..<(bytes.count / 2)].lastIndex(of: 10).map { $0 + 1 } ?? 0
        let whole = WebConnection.ask(
            port,
            "PATCH \(place) HTTP/1.1\r\n\(piece)\r\nUpload-Offset: 0",
            String(decoding: bytes.prefix(half), as: UTF8.self)
        )
        #expect(whole.hasPrefix("HTTP/1.1 204 "), "\(whole)")
        let rest = String(decoding: bytes.dropFirst(half), as: UTF8.self)
        func cut(_ port: UInt16, _ request: String, _ body: String) throws -> WebConnection {
            let connection = try #require(WebConnection(port: port))
            connection.write("\(request)\r\nHost: localhost\r\nContent-Length: \(body.utf8.count)\r\n\r\n")
            connection.write(String(body.prefix(body.count / 2)))
            return connection
        }
        let sending = try cut(port, "PATCH \(place) HTTP/1.1\r\n\(piece)\r\nUpload-Offset: \(half)", rest)
        try await Task.sleep(for: .milliseconds(300))
        kill(first.number, SIGKILL)
        #expect(first.end().status == 137 && sending.readToEnd().isEmpty)

        let (second, other) = try await Self.serve(shell)
        func offset(_ port: UInt16) -> String {
            WebConnection.ask(port, "HEAD \(place) HTTP/1.1\r\n\(head)").lowercased()
        }
        #expect(offset(other).contains("upload-offset: \(half)\r\n"))
        let done = WebConnection.ask(other, "PATCH \(place) HTTP/1.1\r\n\(piece)\r\nUpload-Offset: \(half)", rest)
        #expect(done.hasPrefix("HTTP/1.1 204 "), "\(done)")
        let step = "version=1&progress=60&upload=\(place.split(separator: "/").last ?? "")&key=\(key)"
        let filling = try cut(other, "POST /obligations/1/update HTTP/1.1\r\n\(form)", step)
        try await Task.sleep(for: .milliseconds(300))
        kill(second.number, SIGKILL)
        #expect(second.end().status == 137 && filling.readToEnd().isEmpty)

        let (third, last) = try await Self.serve(shell)
        #expect(offset(last).contains("upload-offset: \(bytes.count)\r\n"))
        let page = WebConnection.ask(last, "GET /obligations/1 HTTP/1.1\r\nCookie: \(cookie)")
        #expect(page.contains("name=\"version\" value=\"1\"") && !page.contains("/obligations/1/evidence/"))
        let taken = WebConnection.ask(last, "POST /obligations/1/update HTTP/1.1\r\n\(form)", step)
        #expect(taken.hasPrefix("HTTP/1.1 303 "), "\(taken)")
        let after = WebConnection.ask(last, "GET /obligations/1 HTTP/1.1\r\nCookie: \(cookie)")
        let evidence = try #require(after.firstMatch(of: /\/obligations\/1\/evidence\/\d+/), "\(after)").0
        #expect(
            WebConnection.ask(last, "GET \(evidence) HTTP/1.1\r\nCookie: \(cookie)").hasSuffix("\r\n\r\n\(content)")
        )
        kill(third.number, SIGTERM)
        #expect(third.end().status == 0)
        #expect(await shell.run("audit", "verify").status == .done)
    }

    /// What is not handed on to the program from the environment would be as if it were not there.
    @Test func `settings of the environment reach it, and what is missing among them is told`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        let server = try ChildProgram(
            ["serve", "--port", "0"],
            in: shell.folder,
            environment: [
                "DONDOC_DATA": shell.folder.appending(path: "data").path,
                "DONDOC_OPENID_ISSUER": "https://id.anha.example", "DONDOC_OPENID_CLIENT_ID": "dondoc",
                "DONDOC_METRICS_TOKEN_FILE": "/dev/null",
            ]
        )
        let (status, errors) = server.end()
        #expect(status != 0 && errors.contains("DONDOC_METRICS_TOKEN_FILE"))
        let other = try ChildProgram(
            ["serve", "--port", "0"],
            in: shell.folder,
            environment: [
                "DONDOC_DATA": shell.folder.appending(path: "data").path,
                "DONDOC_OPENID_ISSUER": "https://id.anha.example", "DONDOC_OPENID_CLIENT_ID": "dondoc",
            ]
        )
        #expect(other.end().errors.contains("DONDOC_PUBLIC_URL"))
    }

    @Test func `asked to end in the middle of an upload, it finishes that and takes no other`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        // The server goes by the real clock.
        let today = Date.now.formatted(.iso8601.year().month().day())
        let link = await shell.run("users", "invite", "hoa", on: today).output
        let (server, port) = try await Self.serve(shell)
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
