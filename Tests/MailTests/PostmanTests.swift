import Foundation
import Kernel
import TestSupport
import Testing

@testable import Mail

@Suite struct PostmanTests {
    private func settings(_ server: LoopbackServer, _ scheme: String, _ changes: [String: String] = [:]) throws
        -> MailSettings
    {
        var environment = [
            "DONDOC_SMTP_URL": "\(scheme)://localhost:\(server.port)",
            "DONDOC_SMTP_FROM": "Đôn Đốc <dondoc@anha.example>",
            "DONDOC_SMTP_USER": "dondoc", "DONDOC_SMTP_PASSWORD": "mật khẩu",
            "DONDOC_SMTP_CA_FILE": server.certificates,
        ]
        environment.merge(changes) { $1 }
        return try #require(try MailSettings(environment: environment))
    }

    private func letter(to address: String = "minh@anha.example") throws -> Letter {
        Letter(
            to: try EmailAddress(typed: address),
            recipient: "Trần Minh",
            subject: "Nhắc việc ngày 30/6/2026: 2 việc quá hạn, 1 việc đến hạn hôm nay, 12 việc sắp đến hạn",
            text: "Kính gửi ông/bà Trần Minh,\n\n.một dòng bắt đầu bằng dấu chấm\n"
                + String(repeating: "đôn đốc ", count: 200),
            written: Instant(parsing: "2026-06-30T00:00:00Z") ?? Instant(milliseconds: 0),
            key: "letter-2026-06-30-12"
        )
    }

    private func fault(_ body: () throws -> Void) throws -> DeliveryFault? {
        do {
            try body()
            return nil
        } catch let fault as DeliveryFault { return fault }
    }

    @Test(arguments: [(LoopbackServer.Kind.startTLS, "smtp"), (.smtps, "smtps")])
    func `a letter goes out encrypted, signed in, and arrives as it was written`(
        kind: LoopbackServer.Kind,
        scheme: String
    ) throws {
        let server = try LoopbackServer(kind)
        let letter = try letter()
        try Postman(settings(server, scheme)).send(letter)
        let kept = try server.received
        #expect(kept.count == 1)
        let (head, body) = try #require(Self.parts(kept[0]))
        #expect(head.contains("X-From: dondoc@anha.example") && head.contains("X-To: minh@anha.example"))
        #expect(head.contains("X-TLS: True"))
        #expect(head.contains("Message-ID: <letter-2026-06-30-12@anha.example>"))
        #expect(head.contains("Date: Tue, 30 Jun 2026 07:00:00 +0700"))
        #expect(head.contains("Content-Type: text/plain; charset=utf-8"))
        let lines = head.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 < 0x7F } })
        let text = Data(base64Encoded: body, options: .ignoreUnknownCharacters).map {
            String(decoding: $0, as: UTF8.self)
        }
        #expect(text?.replacing("\r\n", with: "\n") == letter.text)
        #expect(Self.decoded(head).contains("Subject: \(letter.subject)"))
        #expect(Self.decoded(head).contains("From: Đôn Đốc <dondoc@anha.example>"))
    }

    @Test func `nothing is sent where the way is not encrypted, or the other side not who it should be`() throws {
        let plain = try LoopbackServer(.plainMail)
        let refusal = try fault { try Postman(settings(plain, "smtp")).send(letter()) }
        #expect(refusal?.message.contains("không mã hóa") == true && refusal?.isFinal == false)
        let server = try LoopbackServer(.startTLS)
        let stranger = try fault { try Postman(settings(server, "smtp", ["DONDOC_SMTP_CA_FILE": ""])).send(letter()) }
        #expect(stranger?.message.contains("không được tin cậy") == true)
        #expect(try plain.received.isEmpty && server.received.isEmpty)
        try Postman(settings(plain, "smtp", ["DONDOC_SMTP_TLS": "off", "DONDOC_SMTP_USER": ""])).send(letter())
        #expect(try plain.received.count == 1)
    }

    @Test func `a refusal for good is told apart from one for now`() throws {
        let server = try LoopbackServer(.startTLS)
        let settings = try settings(server, "smtp")
        let refused = try fault { try Postman(settings).send(letter(to: "refused@anha.example")) }
        let later = try fault { try Postman(settings).send(letter(to: "later@anha.example")) }
        #expect(refused?.isFinal == true && refused?.message.contains("550") == true)
        #expect(later?.isFinal == false && later?.message.contains("451") == true)
        let wrong = try fault {
            try Postman(self.settings(server, "smtp", ["DONDOC_SMTP_PASSWORD": "sai"])).send(letter())
        }
        #expect(
            wrong?.isFinal == false && wrong?.message.contains("không nhận tài khoản") == true
                && wrong?.message.contains("sai") == false,
            "\(String(describing: wrong))"
        )
        #expect(try server.received.isEmpty)
    }

    @Test func `a server that is not there is told`() throws {
        let server = try LoopbackServer(.plainMail)
        let settings = try settings(server, "smtp", ["DONDOC_SMTP_URL": "smtp://localhost:1"])
        #expect(try fault { try Postman(settings).send(letter()) }?.message.contains("Không kết nối được") == true)
    }

    private static func parts(_ kept: String) -> (String, String)? {
        kept.range(of: "\r\n\r\n").map { (String(kept[..<$0.lowerBound]), String(kept[$0.upperBound...])) }
    }

    /// Encoded words as a mail program shows them.
    private static func decoded(_ head: String) -> String {
        let joined = head.replacing(/\?=\r\n =\?/, with: "?==?").replacing("\r\n ", with: " ")
        return joined.replacing(/=\?UTF-8\?B\?([^?]*)\?=/) { match in
            Data(base64Encoded: String(match.1)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
    }
}
