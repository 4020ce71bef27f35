import Foundation
import HTTPTypes
import Organisations
import Testing

@testable import Web

/// Taking papers in through the page, and finding them again.
@Suite struct DocumentTests {
    private static func paper(_ number: Int, year: Int, kind: String, _ words: String) -> String {
        """
        ĐẢNG ỦY PHƯỜNG AN HẠ
        Số \(number)-\(kind)/ĐU
        An Hạ, ngày 25 tháng 6 năm \(year)
        \(kind == "TB" ? "THÔNG BÁO" : "KẾT LUẬN")
        Về \(words)

        1. Giao Công an phường \(words), hoàn thành trước ngày 15/7/\(year).
        """
    }

    private static func office() async throws -> (WebWard, Browser) {
        let ward = try WebWard()
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/documents")
        return (ward, office)
    }

    @Test func `the same file leads to the first`() async throws {
        let (_, office) = try await Self.office()
        let paper = Self.paper(1, year: 2026, kind: "TB", "xử lý bãi đỗ xe")
        #expect(try await office.upload("a.txt", paper).location == "/documents/1")
        #expect(try await office.upload("b.txt", paper).location == "/documents/1?known=1")
        #expect(try await office.get("/documents/1?known=1").text.contains("đã có trong sổ từ trước"))
    }

    @Test func `words that were pasted are read as a paper`() async throws {
        let (_, office) = try await Self.office()
        let answer = try await office.upload(
            files: [],
            ["text": Self.paper(2, year: 2026, kind: "TB", "dọn rác ven sông")]
        )
        #expect(answer.location == "/documents/1")
        #expect(try await office.get("/documents/1").text.contains("dọn rác ven sông"))
        #expect(try await office.upload(files: [], ["text": "  "]).status == .unprocessableContent)
    }

    @Test func `of several files each is told by itself`() async throws {
        let (ward, office) = try await Self.office()
        let good = Self.paper(3, year: 2026, kind: "TB", "kiểm tra quán ăn")
        let path = try #require(
            try await office.upload(files: [("tot.txt", good), ("hong.docx", "PK\u{3}\u{4}hỏng")]).location
        )
        #expect(path.hasPrefix("/documents/intake/"))
        let events = try await office.get("\(path)/events")
        #expect(events.headers[.contentType] == "text/event-stream")
        #expect(events.text.contains("event: files") && events.text.hasSuffix("event: done\ndata: \n\n"))
        let page = try await office.get(path).text
        #expect(page.contains("Đã đọc xong") && page.contains("href=\"/documents/1\"") && page.contains("hong.docx"))
        #expect(page.contains("notice fault") && !page.contains("http-equiv"))
        try ward.person(.office, login: "lan", in: ward.body("Trạm Y tế phường"))
        let other = try await ward.browser(as: "lan")
        #expect(try await other.get(path).status == .notFound)
        #expect(try await other.get("\(path)/events").status == .notFound)
    }

    @Test func `papers are found by words, kind, year and what waits`() async throws {
        let (_, office) = try await Self.office()
        _ = try await office.upload("a.txt", Self.paper(1, year: 2025, kind: "TB", "xử lý bãi đỗ xe"))
        _ = try await office.upload("b.txt", Self.paper(2, year: 2026, kind: "KL", "dọn rác ven sông"))
        _ = try await office.get("/documents/1")
        _ = try await office.post("/documents/1/confirm", ["seen": "1.1"])
        for (query, first, second) in [
            ("q=bai+do+xe", true, false), ("kind=KL", false, true), ("year=2025", true, false),
            ("state=pending", false, true), ("state=settled", true, false), ("before=2", true, false), ("", true, true),
        ] {
            let page = try await office.get("/documents?\(query)").text
            #expect(page.contains("href=\"/documents/1\"") == first, "\(query)")
            #expect(page.contains("href=\"/documents/2\"") == second, "\(query)")
        }
        #expect(try await office.get("/documents?kind=NQ").text.contains("Không có văn bản nào như vậy."))
    }
}
