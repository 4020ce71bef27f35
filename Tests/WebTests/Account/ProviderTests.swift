import Accounts
import Foundation
import HTTPTypes
import Kernel
import Organisations
import Server
import Storage
import Testing

@testable import Web

/// Signing in by way of a real provider, through the whole flow.
@Suite(.serialized) struct ProviderTests {
    @Test func `whoever linked an account comes in without a password, and back to where they were`() async throws {
        let stage = try await ProviderStage()
        let door = try await stage.browser().get("/sign-in?next=/obligations")
        #expect(door.text.contains("Đăng nhập bằng Cổng thử") && door.text.contains("next=%2Fobligations"))
        let linked = try await stage.link("hoa-81")
        #expect(try await linked.get("/account").text.contains("Đã liên kết"))
        let (browser, answer) = try await stage.signIn(as: "hoa-81")
        #expect(answer.status == .seeOther && answer.location == "/obligations")
        #expect(try await browser.get("/").text.contains("Lê Thị Hoa"))
        // The trail says so, and holds.
        #expect(try await browser.get("/audit").text.contains("liên kết đăng nhập một lần"))
    }

    @Test func `nobody gets an account by having one at the provider`() async throws {
        let stage = try await ProviderStage()
        let (browser, answer) = try await stage.signIn(as: "somebody-else")
        #expect(answer.status == .forbidden && answer.text.contains("chưa được liên kết với ai ở đây"))
        #expect(browser.cookie == nil)
    }

    @Test func `an answer is good once, and only in the browser that asked`() async throws {
        let stage = try await ProviderStage()
        _ = try await stage.link("hoa-81")
        let browser = stage.browser()
        let back = try await stage.comeBack(
            from: try #require(try await browser.get("/sign-in/provider").location),
            as: "hoa-81"
        )
        for other in [stage.browser(), try await Self.asking(stage)] {
            let answer = try await other.get(back)
            #expect(answer.status == .forbidden && answer.text.contains("bắt đầu ở trình duyệt khác"))
            #expect(other.cookie == nil)
        }
        let kept = browser.attempt
        #expect(try await browser.get(back).location == "/" && browser.attempt == nil)
        // Also with the secret of the attempt the code is not good again.
        let thief = stage.browser()
        thief.attempt = kept
        let answer = try await thief.get(back)
        #expect(answer.status == .forbidden && answer.text.contains("chưa xác nhận") && thief.cookie == nil)
        #expect(stage.logged.contains("Mã xác nhận đã dùng"))
    }

    private static func asking(_ stage: ProviderStage) async throws -> Browser {
        let browser = stage.browser()
        _ = try await browser.get("/sign-in/provider")
        return browser
    }

    @Test func `what was begun to sign in does not link, nor the other way round`() async throws {
        let stage = try await ProviderStage()
        let browser = stage.browser()
        let back = try await stage.comeBack(
            from: try #require(try await browser.get("/sign-in/provider").location),
            as: "thief"
        )
        _ = try await browser.post("/sign-in", ["login": "hoa", "password": WebWard.words])
        browser.attempt = browser.attempt.map { $0.replacing(".sign-in.", with: ".link.") }
        #expect(try await browser.get(back).status == .forbidden)
        #expect(try await stage.signIn(as: "thief").1.status == .forbidden)
    }

    @Test func `an attempt to link is one session's`() async throws {
        let stage = try await ProviderStage()
        let (mine, other) = (stage.browser(), stage.browser())
        for browser in [mine, other] {
            _ = try await browser.post("/sign-in", ["login": "hoa", "password": WebWard.words])
            _ = try await browser.get("/account")
        }
        let back = try await stage.comeBack(from: stage.leave(mine), as: "thief")
        other.attempt = mine.attempt
        #expect(try await other.get(back).status == .forbidden)
        #expect(try await mine.post("/account/provider", ["present": "sai"]).status == .unprocessableContent)
    }

    @Test(arguments: ["//evil.example", "https://evil.example", "/%5Cevil.example"])
    func `nobody is led to another site`(next: String) async throws {
        let stage = try await ProviderStage()
        _ = try await stage.link("hoa-81")
        #expect(try await stage.signIn(as: "hoa-81", from: next).1.location == "/")
    }

    @Test func `whoever stops at the provider is back at the door`() async throws {
        let stage = try await ProviderStage()
        let browser = stage.browser()
        let leaving = try #require(try await browser.get("/sign-in/provider").location)
        let state = try #require(leaving.firstMatch(of: /state=([^&]+)/)).1
        let answer = try await browser.get("/sign-in/provider/callback?error=access_denied&state=\(state)")
        #expect(answer.status == .forbidden && answer.text.contains("Cổng thử chưa xác nhận lần đăng nhập này"))
        #expect(answer.text.contains("name=\"password\""))
    }

    @Test(arguments: [("own", true), ("amr", true), ("provider", false)])
    func `the code of the second step is asked for as the settings say`(setting: String, isAsked: Bool) async throws {
        let stage = try await ProviderStage(["DONDOC_OPENID_SECOND_STEP": setting])
        let browser = try await stage.link("hoa-81")
        _ = try await browser.post("/account/code", [:])
        let page = try await browser.get("/account/code").text
        let key = try #require(page.firstMatch(of: /<code>([A-Z2-7 ]+)<\/code>/)).1
        let code = try #require(OneTimeCode(base32: String(key)))
        let step = OneTimeCode.step(at: WebWard.now.milliseconds / 1000)
        #expect(try await browser.post("/account/code/confirm", ["code": code.code(at: step - 1)]).status == .ok)
        let (coming, answer) = try await stage.signIn(as: "hoa-81")
        #expect((coming.cookie == nil) == isAsked)
        guard isAsked else { return }
        let ticket = try #require(answer.text.firstMatch(of: /name="ticket" value="([^"]+)"/)).1
        let fields = ["ticket": String(ticket), "code": code.code(at: step), "next": "/obligations"]
        #expect(try await coming.post("/sign-in/code", fields).location == "/obligations")
    }

    @Test func `whoever was invited may link instead of setting a password, once`() async throws {
        let stage = try await ProviderStage()
        let ward = stage.ward
        let (person, token) = try ward.installation.register.write(as: ward.office) { changes in
            let id = try changes.add(Person(id: Identifier(0), name: "Trần Văn Minh", login: "minh"))
            return (id, try changes.invite(id, days: 3))
        }
        let browser = stage.browser()
        let page = try await browser.get("/invitation?t=\(token.text)")
        #expect(page.text.contains("/invitation/provider?t=\(token.text)"))
        let leaving = try await browser.get("/invitation/provider?t=\(token.text)")
        let back = try await stage.comeBack(from: try #require(leaving.location), as: "minh-7")
        #expect(try await browser.get(back).location == "/")
        #expect(try await browser.get("/account").text.contains("Trần Văn Minh"))
        #expect(try await stage.browser().get("/invitation/provider?t=\(token.text)").status == .notFound)
        // There would be no way in: an administrator may end the link, he himself may not.
        _ = try await browser.get("/account")
        #expect(try await browser.post("/account/provider/unlink", ["present": ""]).status == .unprocessableContent)
        #expect(try await stage.signIn(as: "minh-7").1.status == .seeOther)
        try ward.person(.administrator, login: "an", in: try ward.body("Văn phòng"))
        let administrator = stage.browser()
        _ = try await administrator.post("/sign-in", ["login": "an", "password": WebWard.words])
        #expect(try await administrator.get("/accounts").text.contains("/accounts/\(person)/unlink"))
        #expect(try await administrator.post("/accounts/\(person)/unlink", [:]).status == .seeOther)
        #expect(try await stage.signIn(as: "minh-7").1.status == .forbidden)
    }

    @Test func `an identity is one person's, and ends with the account`() async throws {
        let stage = try await ProviderStage()
        let ward = stage.ward
        _ = try await stage.link("hoa-81")
        try ward.neighbour(login: "mai")
        let other = stage.browser()
        _ = try await other.post("/sign-in", ["login": "mai", "password": WebWard.words, "authority": "binh-an"])
        _ = try await other.get("/account")
        let back = try await stage.comeBack(from: stage.leave(other), as: "hoa-81")
        let answer = try await other.get(back)
        #expect(answer.status == .unprocessableContent && answer.text.contains("đã được liên kết với người khác"))
        let browser = try await stage.signIn(as: "hoa-81").0
        _ = try await browser.get("/account")
        #expect(
            try await browser.post("/account/provider/unlink", ["present": WebWard.words]).location
                == "/account?done=unlink"
        )
        #expect(try await stage.signIn(as: "hoa-81").1.status == .forbidden)
    }

    @Test func `a provider that is not there costs little, and the password still lets in`() async throws {
        let stage = try await ProviderStage(["DONDOC_OPENID_ISSUER": "http://127.0.0.1:9"])
        let browser = stage.browser()
        let start = ContinuousClock.now
        for _ in 1...5 {
            let answer = try await browser.get("/sign-in/provider")
            #expect(answer.status == .serviceUnavailable)
            #expect(answer.text.contains("Hiện không kết nối được với Cổng thử"))
        }
        #expect(start.duration(to: .now) < .seconds(5))
        #expect(try await browser.post("/sign-in", ["login": "hoa", "password": WebWard.words]).location == "/")
    }

    @Test(arguments: ["sai", ""])
    func `a wrong secret of ours is told to whoever runs it, and never written down`(secret: String) async throws {
        let stage = try await ProviderStage(["DONDOC_OPENID_CLIENT_SECRET": secret])
        let (browser, answer) = try await stage.signIn(as: "hoa-81")
        #expect(answer.status == .badGateway && browser.cookie == nil)
        #expect(answer.text.contains("Không tin được câu trả lời của Cổng thử"))
        #expect(stage.logged.contains("DONDOC_OPENID_CLIENT_ID") && (secret.isEmpty || !stage.logged.contains("sai")))
    }
}
