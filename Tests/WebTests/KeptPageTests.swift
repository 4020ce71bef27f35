import HTTPTypes
import Kernel
import NIOCore
import Obligations
import Organisations
import Server
import Storage
import Testing

@testable import Web

/// Pages that are kept are never out of date, and nobody else's.
@Suite struct KeptPageTests {
    private static func ward() async throws -> (WebWard, Browser, Browser) {
        let ward = try WebWard()
        let police = try ward.body("Công an phường")
        try ward.takeInPaper(ledBy: police)
        try ward.person(.unitHead, login: "cuong", in: police)
        return (ward, try await ward.browser(as: "hoa"), try await ward.browser(as: "cuong"))
    }

    @Test func `what somebody else changes shows with the next look`() async throws {
        let (_, office, lead) = try await Self.ward()
        for path in ["/", "/obligations", "/obligations/1"] {
            #expect(try await office.get(path).text == office.get(path).text, "\(path)")
        }
        #expect(try await !office.get("/obligations/1").text.contains("Đã dẹp xong một nửa"))
        _ = try await lead.get("/obligations/1")
        let update = ["version": "1", "progress": "50", "note": "Đã dẹp xong một nửa"]
        #expect(try await lead.post("/obligations/1/update", update).status == .seeOther)
        #expect(try await office.get("/obligations/1").text.contains("Đã dẹp xong một nửa"))
        #expect(try await lead.get("/obligations/1").text.contains("value=\"50\""))
    }

    @Test func `who has signed out, or lost a role, sees nothing that was kept`() async throws {
        let (ward, _, lead) = try await Self.ward()
        #expect(try await lead.get("/obligations/1").status == .ok)
        try ward.installation.register.write(as: ward.office) { changes in
            let found = try changes.records.grants().first { $0.grant.role == .unitHead }
            let held = try #require(found)
            try changes.revoke(
                held.grant.role,
                in: held.grant.organisation,
                from: held.person,
                lastDay: WebWard.now.day.adding(days: -1)
            )
        }
        #expect(try await lead.get("/obligations/1").status == .notFound)
        _ = try await lead.post("/sign-out", [:])
        #expect(try await lead.get("/obligations/1").location?.hasPrefix("/sign-in") == true)
    }

    @Test func `search finds what was written since it was kept`() async throws {
        let (ward, office, _) = try await Self.ward()
        #expect(try await !office.get("/obligations?q=xe+so+2").text.contains("đỗ xe số 2"))
        let proposal = try ward.installation.register.read(in: ward.office.authority) {
            try $0.proposals(state: .pending)
        }
        _ = try ward.installation.register.write(as: ward.office) { changes in
            try changes.confirm(proposal[0], issued: WebWard.now.day, quote: "Xử lý điểm đỗ xe số 2")
        }
        #expect(try await office.get("/obligations?q=xe+so+2").text.contains("đỗ xe số 2"))
    }

    @Test func `no more is kept than was said, what was asked for last stays`() {
        let cache = PageCache(most: 1000)
        let state = PageCache.State(revision: 1, unread: 0, today: WebWard.now.day)
        func key(_ number: Int) -> PageCache.Key {
            PageCache.Key(token: "a", path: "/obligations/\(number)", language: .vietnamese)
        }
        let page = ByteBuffer(repeating: 65, count: 100)
        for number in 1...40 {
            cache.keep(page, key(number), of: state)
            #expect(cache.page(key(1), of: state) != nil, "asked for each time, so it stays (\(number))")
        }
        #expect((1...40).count { cache.page(key($0), of: state) != nil } <= 12)
        var later = state
        later.revision = 2
        #expect(cache.page(key(1), of: later) == nil)
    }
}
