import HTTPTypes
import Kernel
import Obligations
import Organisations
import Storage
import Testing

@testable import Web

/// The list of obligations in its ways, and steps with several of them.
@Suite struct ListTests {
    /// A ward with two obligations of the police, due on 15 and 20 July 2026.
    private static func ward() async throws -> (WebWard, Browser) {
        let ward = try WebWard()
        let police = try ward.body("Công an phường")
        try ward.person(.unitHead, login: "cuong", in: police)
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/documents")
        let paper = """
            ĐẢNG ỦY PHƯỜNG AN HẠ
            Số 12-TB/ĐU
            An Hạ, ngày 25 tháng 6 năm 2026
            THÔNG BÁO
            Kết luận của Ban Thường vụ Đảng ủy phường

            1. Giao Công an phường xử lý các điểm đỗ xe trái phép, hoàn thành trước ngày 16/7/2026.

            2. Giao Công an phường rà soát các cơ sở cầm đồ, hoàn thành trước ngày 21/7/2026.
            """
        let path = try #require(try await office.upload("thong-bao.txt", paper).location)
        _ = try await office.get(path)
        _ = try await office.post("\(path)/confirm", ["seen": "1.1 2.1"])
        return (ward, office)
    }

    @Test func `a month shows what falls due on its days, and leads to the next`() async throws {
        let (_, office) = try await Self.ward()
        let july = try await office.get("/obligations?view=calendar&month=2026-07").text
        #expect(july.contains("Tháng 7/2026") && july.contains("đỗ xe") && july.contains("cầm đồ"))
        let august = try await office.get("/obligations?view=calendar&month=2026-08").text
        #expect(august.contains("Tháng 8/2026") && !august.contains("đỗ xe"))
        #expect(july.contains("month=2026-08") && july.contains("month=2026-06"))
    }

    @Test func `deadlines can be narrowed to days, and along time`() async throws {
        let (_, office) = try await Self.ward()
        let list = try await office.get("/obligations?from=2026-07-18&to=2026-07-31").text
        #expect(list.contains("cầm đồ") && !list.contains("đỗ xe"))
        let line = try await office.get("/obligations?view=timeline").text
        #expect(line.contains("<svg class=\"bar-of-time") && line.contains("25/6/2026 →"))
        #expect(try await office.get("/obligations?from=khong").status == .unprocessableContent)
    }

    @Test func `a list is kept under a name by its owner alone, and forgotten`() async throws {
        let (ward, office) = try await Self.ward()
        _ = try await office.get("/obligations?status=in-time")
        let kept = try await office.post("/obligations/lists", ["name": "Việc của tôi", "query": "status=in-time"])
        #expect(kept.location == "/obligations?status=in-time")
        let page = try await office.get("/obligations").text
        #expect(page.contains(">Việc của tôi</a>"))
        let other = try await ward.browser(as: "cuong")
        #expect(try await !other.get("/obligations").text.contains("Việc của tôi"))
        let forget = try #require(page.firstMatch(of: /action="(\/obligations\/lists\/\d+\/forget)"/)).1
        _ = try await other.post(String(forget), [:])
        #expect(try await office.get("/obligations").text.contains("Việc của tôi"))
        #expect(try await office.post(String(forget), [:]).status == .seeOther)
        #expect(try await !office.get("/obligations").text.contains("Việc của tôi"))
    }

    @Test func `several are received at once, and what does not fit is named`() async throws {
        let (ward, _) = try await Self.ward()
        let lead = try await ward.browser(as: "cuong")
        _ = try await lead.get("/obligations")
        #expect(try await lead.post("/obligations/1/receive", ["version": "1"]).status == .seeOther)
        let both = try await lead.post("/obligations/together?", ["id": "2", "step": "receive"])
        #expect(both.status == .ok && both.text.contains("1 nhiệm vụ"))
        let again = try await lead.post("/obligations/together", ["id": "1", "step": "receive"])
        #expect(again.text.contains("Nhiệm vụ số 1"))
        #expect(
            try await lead.post("/obligations/together", ["id": "1", "step": "cancel"]).status == .unprocessableContent
        )
        #expect(try await lead.post("/obligations/together", ["step": "receive"]).status == .unprocessableContent)
    }

    @Test func `evidence comes with a step and is for those who may see the work`() async throws {
        let (ward, office) = try await Self.ward()
        let clinic = try ward.body("Trạm Y tế phường")
        try ward.person(.unitHead, login: "yen", in: clinic)
        let lead = try await ward.browser(as: "cuong")
        _ = try await lead.get("/obligations/1")
        _ = try await lead.post("/obligations/1/receive", ["version": "1"])
        let fields = ["version": "2", "progress": "60", "note": "Đã xử lý 3 điểm"]
        let sent = try await lead.upload("bien-ban.txt", "Biên bản kiểm tra", to: "/obligations/1/update", fields)
        #expect(sent.location == "/obligations/1")
        let page = try await office.get("/obligations/1").text
        let link = String(try #require(page.firstMatch(of: /\/obligations\/1\/evidence\/\d+/)).0)
        #expect(page.contains("bien-ban.txt") && page.contains("60%"))
        #expect(try await office.get(link).text == "Biên bản kiểm tra")
        let stranger = try await ward.browser(as: "yen")
        #expect(try await stranger.get(link).status == .notFound)
    }
}
