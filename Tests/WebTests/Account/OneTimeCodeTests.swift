import Accounts
import HTTPTypes
import Kernel
import Organisations
import Testing

@testable import Web

@Suite struct OneTimeCodeTests {
    /// What the telephone knows after the picture was scanned.
    private static func key(on page: String) throws -> OneTimeCode {
        let text = try #require(page.firstMatch(of: /<code>([A-Z2-7 ]+)<\/code>/)).1
        return try #require(OneTimeCode(base32: String(text)))
    }

    private static let step = OneTimeCode.step(at: WebWard.now.milliseconds / 1000)

    /// Switches codes on for Hoa; answers with the key, the codes to write down and the browser.
    private static func switchOn(_ ward: WebWard) async throws -> (OneTimeCode, [String], Browser) {
        let browser = try await ward.browser(as: "hoa")
        _ = try await browser.get("/account")
        #expect(try await browser.post("/account/code", [:]).location == "/account/code")
        let page = try await browser.get("/account/code").text
        #expect(page.contains("<svg class=\"qr\"") && !page.contains("data:"))
        let key = try key(on: page)
        #expect(try await browser.post("/account/code/confirm", ["code": "000000x"]).status == .unprocessableContent)
        // The code of the half minute before, so that the present one is still there to sign in with.
        let on = try await browser.post("/account/code/confirm", ["code": key.code(at: step - 1)])
        let recovery = on.text.matches(of: /<code>([a-z2-7-]{19})<\/code>/).map { String($0.1) }
        #expect(on.status == .ok && recovery.count == 10)
        return (key, recovery, browser)
    }

    private static func ticket(_ answer: Browser.Answer) throws -> String {
        String(try #require(answer.text.firstMatch(of: /name="ticket" value="([^"]+)"/)).1)
    }

    private static let hoa = ["login": "hoa", "password": WebWard.words]

    @Test func `a password alone does not let in, a code does, and each only once`() async throws {
        let ward = try WebWard()
        let (key, _, _) = try await Self.switchOn(ward)
        let browser = ward.browser()
        let first = try await browser.post("/sign-in", Self.hoa)
        #expect(first.status == .ok && browser.cookie == nil)
        let ticket = try Self.ticket(first)
        let wrong = try await browser.post("/sign-in/code", ["ticket": ticket, "code": "12345"])
        #expect(wrong.status == .unauthorized && wrong.text.contains("Mã không đúng hoặc đã dùng"))
        let code = key.code(at: Self.step)
        #expect(try await browser.post("/sign-in/code", ["ticket": ticket, "code": code]).location == "/")
        #expect(try await browser.get("/").status == .ok)
        // The ticket has been used, and so has the code.
        let late = ward.browser()
        #expect(
            try await late.post("/sign-in/code", ["ticket": ticket, "code": code]).text.contains("Đã quá thời gian")
        )
        let second = try Self.ticket(try await late.post("/sign-in", Self.hoa))
        #expect(try await late.post("/sign-in/code", ["ticket": second, "code": code]).status == .unauthorized)
        #expect(late.cookie == nil)
    }

    @Test func `a code that was written down lets in once`() async throws {
        let ward = try WebWard()
        let (_, recovery, _) = try await Self.switchOn(ward)
        for expected in [HTTPResponse.Status.seeOther, .unauthorized] {
            let browser = ward.browser()
            let ticket = try Self.ticket(try await browser.post("/sign-in", Self.hoa))
            let answer = try await browser.post("/sign-in/code", ["ticket": ticket, "code": recovery[0].uppercased()])
            #expect(answer.status == expected)
        }
    }

    @Test func `whoever guesses codes has to wait`() async throws {
        let ward = try WebWard()
        _ = try await Self.switchOn(ward)
        let browser = ward.browser()
        let ticket = try Self.ticket(try await browser.post("/sign-in", Self.hoa))
        for _ in 1...5 {
            let answer = try await browser.post("/sign-in/code", ["ticket": ticket, "code": "12345"])
            #expect(answer.status == .unauthorized)
        }
        let answer = try await browser.post("/sign-in/code", ["ticket": ticket, "code": "12345"])
        #expect(answer.status == .tooManyRequests && answer.headers[.retryAfter] == "1")
    }

    @Test func `codes are switched off only with the password`() async throws {
        let ward = try WebWard()
        let (_, recovery, browser) = try await Self.switchOn(ward)
        _ = try await browser.get("/account")
        #expect(try await browser.post("/account/code/off", ["present": "sai"]).status == .unprocessableContent)
        #expect(try await browser.post("/account/code/recovery", ["present": "sai"]).status == .unprocessableContent)
        let renewed = try await browser.post("/account/code/recovery", ["present": WebWard.words])
        #expect(renewed.status == .ok && !renewed.text.contains(recovery[0]))
        #expect(try await browser.post("/account/code/off", ["present": WebWard.words]).status == .seeOther)
        #expect(try await ward.browser().post("/sign-in", Self.hoa).location == "/")
    }

    @Test func `an administrator switches codes off for somebody who lost the telephone`() async throws {
        let ward = try WebWard()
        _ = try await Self.switchOn(ward)
        try ward.person(.administrator, login: "an", in: try ward.body("Văn phòng"))
        let other = try await ward.browser(as: "an")
        #expect(try await other.get("/accounts").text.contains("Lê Thị Hoa"))
        #expect(try await other.post("/accounts/\(ward.office.person)/code-off", [:]).status == .seeOther)
        #expect(try await ward.browser().post("/sign-in", Self.hoa).location == "/")
    }
}
