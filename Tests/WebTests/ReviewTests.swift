import HTTPTypes
import Obligations
import Organisations
import Testing

@testable import Web

/// The review of a paper through the pages, without a script and as its script asks.
@Suite struct ReviewTests {
    private static let paper = """
        ĐẢNG ỦY PHƯỜNG AN HẠ
        *
        Số 12-TB/ĐU

        An Hạ, ngày 25 tháng 6 năm 2026

        THÔNG BÁO
        Kết luận của Ban Thường vụ Đảng ủy phường

        Ban Thường vụ Đảng ủy yêu cầu:

        1. Giao Công an phường chủ trì xử lý các điểm đỗ xe trái phép, báo cáo Văn phòng Đảng ủy trước ngày 15/7/2026.

        2. Giao Trạm Y tế phường rà soát các cơ sở bán thuốc.

        Năm 2025 phường đã có 12 vụ vi phạm bị xử lý.
        """

    private static func office() async throws -> (WebWard, Browser) {
        let ward = try WebWard()
        _ = try ward.body("Công an phường")
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/documents")
        #expect(try await office.upload("thong-bao.txt", paper).location == "/documents/1")
        _ = try await office.get("/documents/1")
        return (ward, office)
    }

    @Test func `leads and days are marked at their place, with why the day is the day and what is missing`()
        async throws
    {
        let (_, office) = try await Self.office()
        let page = try await office.get("/documents/1").text
        #expect(page.contains("title=\"Chủ trì\">Công an phường</span>"))
        #expect(page.contains("title=\"Thời hạn\">trước ngày 15/7/2026</span>"))
        #expect(page.contains("<b>14/7/2026</b><small>trước ngày 15/7/2026 → ngày 14/7/2026"))
        #expect(page.contains("thiếu thời hạn") && page.contains("“Trạm Y tế phường” chưa có trong danh bạ."))
    }

    @Test func `what is sure is confirmed together, and what somebody changed meanwhile is left and told`() async throws
    {
        let (_, office) = try await Self.office()
        #expect(try await office.get("/documents/1").text.contains("Giao 1 đề xuất chắc chắn"))
        _ = try await office.post(
            "/proposals/1/edit",
            ["version": "1", "content": "Xử lý đỗ xe", "lead": "Công an phường"]
        )
        let answer = try await office.post("/documents/1/confirm", ["seen": "1.1 2.1"])
        #expect(answer.location == "/documents/1?done=1&changed=1#o1")
        let page = try await office.get("/documents/1?done=1&changed=1").text
        #expect(page.contains("1 đề xuất đã được người khác thay đổi") && page.contains("<b>1/2</b>"))
    }

    @Test func `of two who edit the second is told what changed and keeps what was typed`() async throws {
        let (_, office) = try await Self.office()
        let first = ["version": "1", "content": "Xử lý đỗ xe", "lead": "Công an phường", "deadline": "2026-07-20"]
        #expect(try await office.post("/proposals/1/edit", first).location == "/documents/1#o1")
        var second = first
        second["content"] = "Dẹp bãi xe"
        let answer = try await office.post("/proposals/1/edit", second)
        #expect(answer.status == .conflict && answer.text.contains("thời hạn: 14/7/2026 → 20/7/2026"))
        #expect(answer.text.contains(">Dẹp bãi xe</textarea>") && answer.text.contains("name=\"version\" value=\"2\""))
        let stale = try await office.post("/proposals/1/confirm", ["version": "1"])
        #expect(stale.status == .conflict && stale.text.contains("Lê Thị Hoa sửa"))
    }

    @Test func `what cannot be taken stays in the form`() async throws {
        let (_, office) = try await Self.office()
        let fields = ["version": "1", "content": "Xử lý đỗ xe", "recurrence": "khi rảnh"]
        let answer = try await office.post("/proposals/1/edit", fields)
        #expect(answer.status == .unprocessableContent && answer.text.contains("Chưa hiểu định kỳ"))
        #expect(answer.text.contains("value=\"khi rảnh\""))
    }

    @Test func `a script gets the card and the counter alone`() async throws {
        let (_, office) = try await Self.office()
        let header = try #require(HTTPField.Name("X-Part"))
        let part = try await office.post("/proposals/1/confirm", ["version": "1"], headers: [header: "1"])
        #expect(part.status == .ok && part.text.contains("<b>1/2</b>") && part.text.contains("id=\"o1\""))
        #expect(!part.text.contains("<html") && !part.text.contains("id=\"o2\""))
        let again = try await office.post("/proposals/1/confirm", ["version": "1"], headers: [header: "1"])
        #expect(again.status == .conflict && again.text.contains("role=\"alert\"") && again.text.contains("id=\"o1\""))
    }

    @Test func `a proposal is rejected with a reason, taken back and split`() async throws {
        let (_, office) = try await Self.office()
        #expect(try await office.post("/proposals/2/reject", ["version": "1"]).status == .unprocessableContent)
        _ = try await office.post("/proposals/2/reject", ["version": "1", "note": "Trùng"])
        #expect(try await office.get("/documents/1").text.contains("Đã loại"))
        _ = try await office.post("/proposals/2/restore", ["version": "2"])
        #expect(try await office.get("/proposals/2/split").text.contains("name=\"part\""))
        let one = try await office.post("/proposals/2/split", ["version": "3", "part": "rà soát các cơ sở"])
        #expect(one.status == .unprocessableContent && one.text.contains(">rà soát các cơ sở</textarea>"))
    }

    @Test func `proposals are merged, where they differ by what the person says`() async throws {
        let (_, office) = try await Self.office()
        let form = try await office.get("/documents/1/merge?proposal=1&proposal=2").text
        #expect(form.contains("Khác nhau: 14/7/2026; (trống)") && form.contains("name=\"seen\" value=\"1.1 2.1\""))
        let fields = ["seen": "1.1 2.1", "content": "Xử lý và rà soát", "modality": "order", "deadline": "2026-07-20"]
        #expect(try await office.post("/documents/1/merge", fields).status == .seeOther)
        #expect(try await office.get("/documents/1").text.contains("<b>0/1</b>"))
    }

    @Test func `a passage that was not read becomes a proposal`() async throws {
        let (_, office) = try await Self.office()
        #expect(try await office.get("/documents/1/add?words=khong+co+chu+nay").status == .notFound)
        let words = "Năm 2025 phường đã có 12 vụ vi phạm bị xử lý"
        let form = try await office.get("/documents/1/add?words=\(words.replacing(" ", with: "+"))")
        #expect(form.status == .ok && form.text.contains("<blockquote>\(words)</blockquote>"))
        let fields = ["words": words, "content": "Thống kê vụ vi phạm", "lead": "Công an phường"]
        #expect(try await office.post("/documents/1/add", fields).status == .seeOther)
        #expect(try await office.get("/documents/1").text.contains("<b>0/3</b>"))
    }

    @Test func `whoever handles no papers changes no proposals`() async throws {
        let (ward, _) = try await Self.office()
        try ward.person(.unitHead, login: "yen", in: try ward.body("Trạm Y tế phường"))
        let lead = try await ward.browser(as: "yen")
        _ = try await lead.get("/")
        for path in ["/documents/1", "/documents/1/add?words=Giao"] {
            #expect([.notFound, .forbidden].contains(try await lead.get(path).status), "\(path)")
        }
        for path in ["/proposals/1/edit", "/proposals/1/split", "/documents/1/merge?proposal=1&proposal=2"] {
            #expect(try await lead.get(path).status == .forbidden, "\(path)")
        }
        for verb in ["confirm", "edit", "restore", "split"] {
            #expect(try await lead.post("/proposals/1/\(verb)", ["version": "1"]).status == .forbidden, "\(verb)")
        }
    }
}
