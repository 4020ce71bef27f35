import HTTPTypes
import Kernel
import Obligations
import Organisations
import Testing

/// The main story through the pages, without a script: from the paper to accepted work.
@Suite struct StoryTests {
    private static let paper = """
        ĐẢNG ỦY PHƯỜNG AN HẠ
        *
        Số 12-TB/ĐU

        An Hạ, ngày 25 tháng 6 năm 2026

        THÔNG BÁO
        Kết luận của Ban Thường vụ Đảng ủy phường

        Ban Thường vụ Đảng ủy yêu cầu:

        1. Giao Công an phường chủ trì xử lý các điểm đỗ xe trái phép <b>, báo cáo Văn phòng Đảng ủy trước ngày 15/7/2026.

        2. Giao Trạm Y tế phường rà soát các cơ sở bán thuốc.
        """

    private static func ward() throws -> WebWard {
        let ward = try WebWard()
        let police = try ward.body("Công an phường")
        try ward.person(.unitHead, login: "cuong", in: police)
        let clinic = try ward.body("Trạm Y tế phường")
        try ward.person(.unitHead, login: "yen", in: clinic)
        return ward
    }

    @Test func `a paper is read, confirmed, worked on by its lead and accepted`() async throws {
        let ward = try Self.ward()
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/documents")
        let read = try await office.upload("thong-bao.txt", Self.paper)
        let path = try #require(read.location)
        let review = try await office.get(path)
        #expect(review.text.contains("<b>0/2</b> đề xuất") && review.text.contains("trái phép &lt;b&gt;"))
        #expect(review.text.contains("thiếu thời hạn"))
        _ = try await office.post("\(path)/confirm", ["seen": "1.1 2.1"])
        #expect(try await office.get(path).text.contains("<b>2/2</b> đề xuất đã duyệt"))

        let lead = try await ward.browser(as: "cuong")
        let list = try await lead.get("/obligations")
        #expect(list.text.contains("đỗ xe") && !list.text.contains("bán thuốc"))
        #expect(try await lead.get("/obligations/2").status == .notFound)
        let page = try await lead.get("/obligations/1")
        #expect(page.text.contains("Tiếp nhận") && !page.text.contains("Xác nhận hoàn thành"))
        #expect(try await lead.post("/obligations/1/receive", ["version": "1"]).location == "/obligations/1")
        #expect(try await lead.post("/obligations/1/accept", ["version": "2"]).status == .forbidden)
        let done = ["version": "2", "day": "2026-06-30", "note": "Đã xử lý 5 điểm"]
        #expect(try await lead.post("/obligations/1/submit", done).status == .seeOther)

        _ = try await office.get("/")
        #expect(try await office.get("/").text.contains("chờ xác nhận hoàn thành"))
        #expect(try await office.post("/obligations/1/accept", ["version": "3"]).status == .seeOther)
        #expect(try await office.get("/obligations/1").text.contains("Hoàn thành đúng hạn"))
    }

    @Test func `of two who change the same the second is told`() async throws {
        let ward = try Self.ward()
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/documents")
        let path = try #require(try await office.upload("thong-bao.txt", Self.paper).location)
        _ = try await office.post("\(path)/confirm", ["seen": "1.1 2.1"])
        #expect(
            try await office.post("/obligations/1/urge", ["version": "1", "note": "Đề nghị khẩn trương"]).status
                == .seeOther
        )
        let second = try await office.post(
            "/obligations/1/cancel",
            ["version": "1", "note": "Trùng với <b>việc 2</b>", "password": "không ai được thấy"],
            headers: [.referer: "http://localhost/obligations/1"]
        )
        #expect(second.status == .conflict && second.text.contains("vừa được người khác cập nhật"))
        // What was written is not lost with the form, and the form is one step away.
        #expect(second.text.contains("<blockquote>Trùng với &lt;b&gt;việc 2&lt;/b&gt;</blockquote>"))
        #expect(second.text.contains("href=\"/obligations/1\"") && !second.text.contains("không ai được thấy"))
    }

    @Test func `what cannot be taken in is said in a sentence`() async throws {
        let ward = try Self.ward()
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/documents")
        #expect(try await office.upload("rong.txt", "").status == .unprocessableContent)
        let secret = try await office.upload("mat.txt", "MẬT\n\n" + Self.paper)
        #expect(secret.status == .unprocessableContent && secret.text.contains("độ mật"))
        #expect(try await office.get("/documents/1").status == .notFound)
        #expect(try await office.get("/obligations/99").status == .notFound)
        #expect(try await office.get("/obligations/x").status == .notFound)
        let lead = try await ward.browser(as: "cuong")
        _ = try await lead.get("/")
        #expect(try await lead.upload("thong-bao.txt", Self.paper).status == .forbidden)
    }

    @Test func `search finds without diacritics, the best first`() async throws {
        let ward = try Self.ward()
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/documents")
        let path = try #require(try await office.upload("thong-bao.txt", Self.paper).location)
        _ = try await office.post("\(path)/confirm", ["seen": "1.1 2.1"])
        let found = try await office.get("/obligations?q=do+xe+trai+phep")
        #expect(found.text.contains("điểm đỗ xe") && !found.text.contains("bán thuốc"))
        #expect(try await office.get("/obligations?status=overdue").text.contains("Không có nhiệm vụ nào như vậy"))
    }
}
