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
        ("10.0.0.1", false), ("172.16.0.1", false), ("172.32.0.1", true), ("192.168.1.1", false),
        ("169.254.169.254", false),
        ("100.64.0.1", false), ("127.1.2.3", false), ("0.0.0.0", false), ("224.0.0.1", false),
        ("255.255.255.255", false),
        ("198.18.0.1", false), ("203.113.131.1", true), ("8.8.8.8", true),
    ])
    func `which addresses are for everybody`(text: String, isPublic: Bool) {
        let number = text.split(separator: ".").reduce(0) { $0 << 8 | (UInt32($1) ?? 0) }
        #expect(NetworkAddress.isPublic(v4: number) == isPublic)
        let bytes = (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
        #expect(NetworkAddress.isPublic(v6: Array(repeating: 0, count: 10) + [255, 255] + bytes) == isPublic)
    }

    @Test(arguments: [
        ("::1", false), ("fe80::1", false), ("fd00::1", false), ("ff02::1", false), ("2001:db8::1", false),
        ("2002:7f00:1::", false), ("2001::1", false), ("2405:4800::1", true), ("::", false),
    ])
    func `and those of version 6`(text: String, isPublic: Bool) {
        var address = in6_addr()
        #expect(inet_pton(AF_INET6, text, &address) == 1)
        #expect(NetworkAddress.isPublic(v6: withUnsafeBytes(of: address) { Array($0) }) == isPublic)
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
