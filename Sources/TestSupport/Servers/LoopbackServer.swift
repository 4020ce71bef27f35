package import Foundation

/// A real server of another make on loopback, in a process of its own that ends with the value (máy chủ thử).
package final class LoopbackServer: @unchecked Sendable {
    // Started and ended by one test; in between only its folder is looked at.
    package enum Kind: String, Sendable {
        case startTLS = "starttls"
        case smtps
        case plainMail = "plain"
        case web
        case identity
    }

    /// Why there is none, for the one who runs the tests.
    package struct Fault: Error { package var words: String }

    package let port: Int
    package let folder: URL
    private let process = Process()
    private let input = Pipe()

    package init(_ kind: Kind) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-server-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        process.executableURL = try TestTool.path(of: "python")
        if kind == .startTLS || kind == .smtps { try Self.makeCertificates(in: folder) }
        let script =
            switch kind {
            case .web: "http_server.py"
            case .identity: "identity_server.py"
            case .startTLS, .smtps, .plainMail: "smtp_server.py"
            }
        process.arguments = [
            URL(filePath: #filePath).deletingLastPathComponent().appending(path: script).path, folder.path,
            kind.rawValue,
        ]
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw Fault(words: "\(script) did not start")
        }
        self.port = port
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }

    /// The certificate of the authority that a client has to trust.
    package var certificates: String { folder.appending(path: "ca.pem").path }

    /// What has come in, in its order.
    package var received: [String] {
        get throws {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            return try names.filter { $0.hasSuffix(".eml") || $0.hasSuffix(".json") }.sorted().map {
                try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
            }
        }
    }

    /// An authority of its own and a certificate for localhost that it signed.
    private static func makeCertificates(in folder: URL) throws {
        func path(_ name: String) -> String { folder.appending(path: name).path }
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        try run(
            "/usr/bin/openssl",
            ["req", "-x509"] + key + [
                "-keyout", path("ca.key"), "-out", path("ca.pem"), "-days", "2", "-subj", "/CN=Test authority",
            ]
        )
        try run(
            "/usr/bin/openssl",
            ["req"] + key + [
                "-keyout", path("server.key"), "-out", path("server.csr"), "-subj", "/CN=localhost",
            ]
        )
        try Data("subjectAltName=DNS:localhost".utf8).write(to: URL(filePath: path("server.ext")))
        try run(
            "/usr/bin/openssl",
            [
                "x509", "-req", "-in", path("server.csr"), "-CA", path("ca.pem"), "-CAkey", path("ca.key"),
                "-CAcreateserial", "-days", "2", "-extfile", path("server.ext"), "-out", path("server.pem"),
            ]
        )
    }

    private static func run(_ program: String, _ arguments: [String]) throws {
        let ended = try TestTool.run(URL(filePath: program), arguments)
        guard ended.status == 0 else { throw Fault(words: "\(program): \(ended.output)") }
    }
}
