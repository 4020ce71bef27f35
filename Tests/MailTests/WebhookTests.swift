import Foundation
import Kernel
import TestSupport
import Testing

@testable import Mail

@Suite struct WebhookTests {
    private let message = WebhookPoster.Message(
        body: Array(#"{"event":"test","text":"Đôn đốc"}"#.utf8),
        delivery: "message/2026-06-30/1/2",
        sent: Instant(milliseconds: 1_782_864_000_123)
    )

    private func fault(_ body: () throws -> Void) -> DeliveryFault? {
        do {
            try body()
            return nil
        } catch { return error as? DeliveryFault }
    }

    @Test func `a message arrives with the signature that its receiver computes`() throws {
        let server = try LoopbackServer(.web)
        let address = "http://127.0.0.1:\(server.port)/gateway?x=1"
        try WebhookPoster().post(message, to: address, secret: "bí mật", allowsPrivate: true)
        let kept = try server.received
        #expect(kept.count == 1)
        let request = try #require(try JSONSerialization.jsonObject(with: Data(kept[0].utf8)) as? [String: Any])
        let headers = try #require(request["headers"] as? [String: String])
        #expect(
            request["path"] as? String == "/gateway?x=1"
                && request["body"] as? String == String(decoding: message.body, as: UTF8.self)
        )
        #expect(headers["Content-Type"] == "application/json; charset=utf-8")
        #expect(headers["X-DonDoc-Delivery"] == "message/2026-06-30/1/2")
        // As openssl computes it, from what came over the wire.
        let signed = "1782864000." + String(decoding: message.body, as: UTF8.self)
        #expect(headers["X-DonDoc-Signature"] == "t=1782864000,v1=\(try Self.code(signed, secret: "bí mật"))")
    }

    @Test(arguments: [("/redirect", true, "302"), ("/410", true, "410"), ("/500", false, "500")])
    func `no redirect is followed, and only what is hopeless is final`(path: String, isFinal: Bool, word: String) throws
    {
        let server = try LoopbackServer(.web)
        let fault = fault {
            try WebhookPoster().post(
                message,
                to: "http://127.0.0.1:\(server.port)\(path)",
                secret: "x",
                allowsPrivate: true
            )
        }
        #expect(fault?.isFinal == isFinal && fault?.message.contains(word) == true)
        #expect(try server.received.count == 1)
    }

    @Test(arguments: ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433", "0x7f.1"])
    func `this machine is not connected to unless it may be`(host: String) throws {
        let server = try LoopbackServer(.web)
        let fault = fault {
            try WebhookPoster(seconds: 5).post(
                message,
                to: "https://\(host):\(server.port)/",
                secret: "x",
                allowsPrivate: false
            )
        }
        #expect(fault?.message.contains("--allow-private") == true)
        #expect(try server.received.isEmpty)
    }

    @Test(arguments: [
        ("https://zalo.anha.example/gui", false, true), ("http://zalo.anha.example/gui", false, false),
        ("http://192.168.1.9:8000/gui", true, true), ("https://a:b@c/", false, false), ("https://", false, false),
        ("https://a/b c", false, false), ("ftp://a/", true, false), ("file:///etc/passwd", true, false),
    ])
    func `an address to post to is checked when it is given`(text: String, allowsPrivate: Bool, isGood: Bool) {
        #expect(((try? WebhookAddress(typed: text, allowsPrivate: allowsPrivate)) != nil) == isGood)
    }

    private static func code(_ text: String, secret: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        let key = secret.utf8.map { String(format: "%02x", $0) }.joined()
        process.arguments = ["dgst", "-sha256", "-mac", "HMAC", "-macopt", "hexkey:\(key)", "-hex"]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        input.fileHandleForWriting.write(Data(text.utf8))
        try input.fileHandleForWriting.close()
        let words = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return words.split(separator: "=").last?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    }
}
