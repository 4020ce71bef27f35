import Accounts
import HTTPTypes
import Kernel
import Organisations
import Storage
import Testing

@testable import Web

@Suite struct AccountTests {
    private static let other = "một câu khác để thử"

    private static func change(_ present: String, _ new: String, _ again: String? = nil) -> [String: String] {
        ["present": present, "new": new, "again": again ?? new]
    }

    @Test func `a new password ends the other sessions and the old password`() async throws {
        let ward = try WebWard()
        let (desk, phone) = (try await ward.browser(as: "hoa"), try await ward.browser(as: "hoa"))
        _ = try await desk.get("/account")
        for fields in [
            Self.change("sai", Self.other), Self.change(WebWard.words, "ngắn"),
            Self.change(WebWard.words, Self.other, "khác nữa"),
        ] {
            #expect(try await desk.post("/account/password", fields).status == .unprocessableContent)
        }
        #expect(try await phone.get("/").status == .ok)
        #expect(try await desk.post("/account/password", Self.change(WebWard.words, Self.other)).status == .seeOther)
        #expect(try await desk.get("/").status == .ok)
        #expect(try await phone.get("/").status == .seeOther)
        let again = ward.browser()
        #expect(try await again.post("/sign-in", ["login": "hoa", "password": WebWard.words]).status == .unauthorized)
        #expect(try await again.post("/sign-in", ["login": "hoa", "password": Self.other]).location == "/")
    }

    @Test func `sessions are listed by their devices and ended one by one or together`() async throws {
        let ward = try WebWard()
        let desk = try await ward.browser(as: "hoa")
        let phone = ward.browser()
        let agent: HTTPFields = [.userAgent: "Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile"]
        _ = try await phone.post("/sign-in", ["login": "hoa", "password": WebWard.words], headers: agent)
        let page = try await desk.get("/account").text
        #expect(page.contains("Chrome · Android") && page.contains("Thiết bị không rõ") && page.contains("Phiên này"))
        let name = try #require(page.firstMatch(of: /name="session" value="([^"]+)"/)).1
        // A name in a list is no secret by which one comes in.
        let thief = ward.browser()
        thief.take(String(name))
        #expect(try await thief.get("/").status == .seeOther)
        #expect(try await desk.post("/account/sessions", ["session": String(name)]).location == "/account")
        #expect(try await phone.get("/").status == .seeOther)
        let third = try await ward.browser(as: "hoa")
        _ = try await desk.post("/account/sessions", [:])
        #expect(try await third.get("/").status == .seeOther)
        #expect(try await desk.get("/").status == .ok)
    }

    @Test func `nobody ends somebody else's session by its name`() async throws {
        let ward = try WebWard()
        try ward.person(.unitMember, login: "minh", in: try ward.body("Công an phường"))
        let (hoa, minh) = (try await ward.browser(as: "hoa"), try await ward.browser(as: "minh"))
        _ = try await minh.get("/account")
        let name = try #require(hoa.cookie.map { SecretToken(brought: $0).hash })
        _ = try await minh.post("/account/sessions", ["session": name])
        #expect(try await hoa.get("/").status == .ok)
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/accounts")
        _ = try await office.post("/accounts/2/end-sessions", [:])
        #expect(try await minh.get("/").status == .seeOther)
    }
}
