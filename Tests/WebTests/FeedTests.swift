import Accounts
import Foundation
import HTTPTypes
import Kernel
import Obligations
import Organisations
import Server
import Storage
import Testing

@testable import Web

@Suite struct FeedTests {
    /// A ward on 30/6/2026 with an obligation of the police due on 3/7/2026, and a calendar of their head.
    private func ward() throws -> (WebWard, SecretToken, Identifier<Obligation>) {
        let ward = try WebWard()
        let police = try ward.body("Công an phường")
        try ward.person(.unitHead, login: "minh", in: police)
        let register = ward.installation.register
        let proposal = Proposal(
            ordinal: 1,
            content: "Rà soát các chốt",
            modality: .order,
            span: 0..<10,
            parties: [Party(.lead, "Công an phường", organisation: police)],
            deadline: LocalDay(year: 2026, month: 7, day: 3)
        )
        let paper = SourceDocument(
            id: Identifier(0),
            sha256: "ab",
            fileName: "a.txt",
            format: "text",
            byteCount: 1,
            number: "12-TB/ĐU",
            issued: WebWard.now.day,
            imported: WebWard.now
        )
        let obligation = try register.write(as: ward.office) { changes in
            let (id, _) = try changes.importDocument(paper, text: "Nguyên văn", proposals: [proposal])
            return try changes.confirm(try changes.records.proposals(of: id)[0], issued: WebWard.now.day, quote: "Giao")
        }
        let token = SecretToken()
        let minh = try ward.installation.principal(login: "minh", authority: nil)
        try register.write(as: minh) { _ = try $0.addFeed(of: nil, token) }
        return (ward, token, obligation)
    }

    @Test func `a calendar is served to whoever has its address, and again only when it has changed`() async throws {
        let (ward, token, obligation) = try ward()
        let browser = ward.browser()
        let answer = try await browser.get(PublicAddress.feedPath(token))
        #expect(answer.status == .ok && answer.headers[.contentType] == "text/calendar; charset=utf-8")
        #expect(answer.headers[.cacheControl] == "private, no-cache" && answer.headers[.setCookie] == nil)
        #expect(
            answer.text.hasPrefix("BEGIN:VCALENDAR\r\n") && answer.text.contains("SUMMARY:Hạn: Rà soát các chốt\r\n")
        )
        #expect(answer.text.contains("DTSTART;VALUE=DATE:20260703") && answer.text.contains("12-TB/ĐU"))
        // Seven, three and one day before, and on the day.
        #expect(answer.text.components(separatedBy: "BEGIN:VALARM").count == 5)
        let mark = try #require(answer.headers[.eTag])
        let same = try await browser.get(PublicAddress.feedPath(token), headers: [.ifNoneMatch: "W/\(mark)"])
        #expect(same.status == .notModified && same.text.isEmpty && same.headers[.eTag] == mark)
        try ward.installation.register.write(as: ward.office) { changes in
            _ = try changes.take(.update(progress: 40, note: "Đã xong 2 chốt"), with: obligation)
        }
        let changed = try await browser.get(PublicAddress.feedPath(token), headers: [.ifNoneMatch: mark])
        #expect(changed.status == .ok && changed.headers[.eTag] != mark)
    }

    @Test func `an address that is wrong, cut short or revoked leads nowhere`() async throws {
        let (ward, token, _) = try ward()
        let browser = ward.browser()
        for path in [
            "/feeds/x.ics", "/feeds/\(token.text)", "/feeds/\(token.text.dropLast()).ics", "/feeds/\(token.hash).ics",
            "/feeds/",
        ] {
            #expect(try await browser.get(path).status == .notFound, "\(path)")
        }
        let feeds = try ward.installation.register.read(in: ward.office.authority) { try $0.feeds() }
        try ward.installation.register.write(as: ward.office) { try $0.revokeFeed(feeds[0].id) }
        #expect(try await browser.get(PublicAddress.feedPath(token)).status == .notFound)
    }

    @Test(arguments: [
        ("https://dondoc.example", "https://dondoc.example/obligations/7"),
        ("https://anha.example/so/", "https://anha.example/so/obligations/7"), ("dondoc.example", nil),
        ("https://", nil), ("javascript:alert(1)", nil), ("https://a@b", nil),
    ])
    func `a public address is checked`(text: String, link: String?) {
        #expect(PublicAddress(text)?.obligation(Identifier(7)) == link)
    }
}
