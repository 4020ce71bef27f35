import Foundation
import Kernel
import Testing

@testable import Mail

@Suite struct LetterTests {
    @Test(arguments: ["a\r\nBcc: kẻ@xấu.example", "a\nX: y", "\u{2028}Bcc: x", "a\u{0}b", "=?UTF-8?B?QmNj?="])
    func `nothing that is put into a header makes another`(text: String) throws {
        let address = try #require(EmailAddress("a@b.example"))
        let letter = Letter(
            to: address,
            recipient: text,
            subject: text,
            text: "",
            written: Instant(milliseconds: 0),
            key: "x>\r\n\(text)"
        )
        let sender = try #require(Sender(parsing: "\(text.split(separator: "<")[0]) <s@b.example>"))
        let head = String(decoding: letter.bytes(from: sender), as: UTF8.self).components(separatedBy: "\r\n\r\n")[0]
        let names = head.components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
        #expect(
            names == [
                "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type",
                "Content-Transfer-Encoding",
                "Auto-Submitted",
            ]
        )
        #expect(head.utf8.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 13 || $0 == 10 })
    }

    @Test(arguments: [
        ("minh@anha.example", true), ("a.b+c@x-y.example", true), ("minh", false), ("a@b@c", false),
        ("a b@c.example", false),
        ("a@c.example\r\nX: y", false), ("<a@b>", false), ("đỗ@anha.example", false), (".a@b", false), ("a@-b", false),
        ("", false), ("@b", false), ("a@", false),
    ])
    func `an address is one or none`(text: String, isAddress: Bool) {
        #expect((EmailAddress(text) != nil) == isAddress)
    }

    @Test(arguments: [
        (["DONDOC_SMTP_URL": "http://x"], "DONDOC_SMTP_URL"), (["DONDOC_SMTP_URL": "smtp://a:b@x"], "DONDOC_SMTP_URL"),
        (["DONDOC_SMTP_URL": "smtp://x"], "DONDOC_SMTP_FROM"),
        (["DONDOC_SMTP_URL": "smtp://x", "DONDOC_SMTP_FROM": "a@b", "DONDOC_SMTP_TLS": "off"], "DONDOC_SMTP_TLS"),
        (
            ["DONDOC_SMTP_URL": "smtp://x", "DONDOC_SMTP_FROM": "a@b", "DONDOC_SMTP_PASSWORD_FILE": "/nowhere"],
            "/nowhere"
        ),
    ])
    func `settings that cannot be are told by their name`(environment: [String: String], name: String) {
        let failure = #expect(throws: Failure.self) { try MailSettings(environment: environment) }
        #expect(failure?.message.contains(name) == true)
    }

    @Test func `without a server there are no settings`() throws {
        #expect(try MailSettings(environment: ["DONDOC_SMTP_URL": ""]) == nil)
    }

    @Test func `base64 is that of the standard`() {
        let known = ["": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foobar": "Zm9vYmFy"]
        for (text, code) in known { #expect(String(decoding: Base64.encoded(Array(text.utf8)), as: UTF8.self) == code) }
    }
}
