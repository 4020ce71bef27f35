import Accounts
import HTTPTypes
import Kernel
import Organisations
import Storage
import Testing

@testable import Web

/// Tokens of other programs, as their owners make and end them on the screen.
@Suite struct TokenTests {
    /// Makes a token on the screen and reads it there.
    private static func make(_ browser: Browser, _ fields: [String: String]) async throws -> String {
        _ = try await browser.get("/account/tokens")
        let answer = try await browser.post("/account/tokens", fields)
        #expect(answer.status == .ok && answer.headers[.cacheControl] == "no-store")
        return String(try #require(answer.text.firstMatch(of: /value="(dondoc_[A-Za-z0-9_-]{43})"/)).1)
    }

    @Test func `a token is shown once, listed with its use, and ended`() async throws {
        let ward = try WebWard()
        let browser = try await ward.browser(as: "hoa")
        #expect(try await browser.get("/account").text.contains("href=\"/account/tokens\""))
        let token = try await Self.make(browser, ["name": "Bảng tin <b>", "days": "30"])
        let page = try await browser.get("/account/tokens").text
        #expect(!page.contains(token) && page.contains("Bảng tin &lt;b&gt;") && page.contains("chưa dùng lần nào"))
        #expect(page.contains("Chỉ đọc") && page.contains("hết hạn 30/7/2026"))
        let program = Program(ward, bearing: token)
        #expect(try await program.get("/api/v1/status").status == 200)
        #expect(try await program.post("/api/v1/obligations/1/receive").problem == "insufficient-scope")
        #expect(try await browser.get("/account/tokens").text.contains("dùng lần cuối"))
        let ended = try await browser.post("/account/tokens/1/revoke", [:])
        #expect(ended.location == "/account/tokens?done=revoked")
        #expect(try await browser.get("/account/tokens?done=revoked").text.contains("Đã hủy mã truy cập"))
        #expect(try await program.get("/api/v1/status").problem == "unauthenticated")
        #expect(try await browser.post("/account/tokens/1/revoke", [:]).status == .notFound)
    }

    @Test func `a token that may write does, until it runs out`() async throws {
        let ward = try WebWard()
        let token = try await Self.make(
            try await ward.browser(as: "hoa"),
            ["name": "Phần mềm", "days": "30", "write": "yes"]
        )
        #expect(try await Program(ward, bearing: token).post("/api/v1/obligations/1/receive").problem == "not-found")
        let (last, over) = (try WebWard(copyOf: ward, after: 29), try WebWard(copyOf: ward, after: 30))
        #expect(try await Program(last, bearing: token).get("/api/v1/status").status == 200)
        #expect(try await Program(over, bearing: token).get("/api/v1/status").problem == "unauthenticated")
    }

    @Test(arguments: [["name": " "], ["name": "x", "days": "367"], ["name": "x", "days": "0"]])
    func `what does not fit is told on the page`(fields: [String: String]) async throws {
        let browser = try await WebWard().browser(as: "hoa")
        _ = try await browser.get("/account/tokens")
        let answer = try await browser.post("/account/tokens", fields)
        #expect(answer.status == .unprocessableContent && answer.text.contains("class=\"notice fault\""))
    }

    @Test func `the administrator sees and ends everybody's, others only their own`() async throws {
        let ward = try WebWard()
        try ward.person(.unitMember, login: "minh", in: try ward.body("Công an phường"))
        let (hoa, minh) = (try await ward.browser(as: "hoa"), try await ward.browser(as: "minh"))
        let token = try await Self.make(minh, ["name": "Của Minh"])
        _ = try await Self.make(hoa, ["name": "Của Hoa"])
        #expect(try await !minh.get("/account/tokens").text.contains("Của Hoa"))
        #expect(try await minh.post("/account/tokens/2/revoke", [:]).status == .notFound)
        let page = try await hoa.get("/account/tokens").text
        #expect(page.contains("Của Minh") && page.contains("Người minh") && !page.contains(token))
        _ = try await hoa.post("/account/tokens/1/revoke", [:])
        #expect(try await Program(ward, bearing: token).get("/api/v1/status").problem == "unauthenticated")
    }
}
