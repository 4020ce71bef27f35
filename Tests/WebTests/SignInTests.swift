import HTTPTypes
import Kernel
import Testing

@Suite struct SignInTests {
    @Test func `whoever is not signed in is led to the door, and back`() async throws {
        let browser = try WebWard().browser()
        let answer = try await browser.get("/obligations?status=overdue")
        #expect(answer.status == .seeOther && answer.location == "/sign-in?next=%2Fobligations%3Fstatus%3Doverdue")
        let fields = ["login": "hoa", "password": WebWard.words, "next": "/obligations?status=overdue"]
        #expect(try await browser.post("/sign-in", fields).location == "/obligations?status=overdue")
        #expect(try await browser.get("/").text.contains("Hôm nay, 30/6/2026"))
    }

    @Test func `a wrong name and a wrong password are told alike`() async throws {
        let browser = try WebWard().browser()
        let name = try await browser.post("/sign-in", ["login": "nobody", "password": WebWard.words])
        let password = try await browser.post("/sign-in", ["login": "hoa", "password": "sai mật khẩu rồi"])
        #expect(name.status == .unauthorized && password.status == .unauthorized && browser.cookie == nil)
        #expect(name.text.replacing("nobody", with: "hoa") == password.text)
    }

    @Test(arguments: ["//evil.example", "https://evil.example", "/\\evil.example"])
    func `nobody is led to another site`(next: String) async throws {
        let browser = try WebWard().browser()
        let answer = try await browser.post("/sign-in", ["login": "hoa", "password": WebWard.words, "next": next])
        #expect(answer.location == "/")
    }

    @Test func `the cookie is out of reach for scripts and other sites, and signing out ends the session`() async throws
    {
        let ward = try WebWard()
        let browser = try await ward.browser(as: "hoa")
        let page = try await browser.get("/")
        #expect(page.status == .ok && page.headers[.cacheControl] == "no-store")
        let stolen = ward.browser()
        let before = try #require(browser.cookie)
        let answer = try await browser.post("/sign-out", [:])
        #expect(answer.headers[.setCookie]?.contains("Max-Age=0; HttpOnly; SameSite=Lax") == true)
        #expect(try await browser.get("/").status == .seeOther)
        stolen.take(before)
        #expect(try await stolen.get("/").status == .seeOther)
    }

    @Test func `what another site sends is not taken`() async throws {
        let ward = try WebWard()
        let browser = try await ward.browser(as: "hoa")
        _ = try await browser.get("/documents")
        let name = try #require(HTTPField.Name("Sec-Fetch-Site"))
        #expect(try await browser.post("/documents/1/confirm", [:], headers: [name: "cross-site"]).status == .forbidden)
        browser.key = "forged"
        #expect(try await browser.post("/documents/1/confirm", [:]).status == .forbidden)
        #expect(try await browser.upload("a.txt", "x", key: "forged").status == .forbidden)
    }
}
