import Directives
import TestSupport
import Testing

@Suite struct StatementTests {
    @Test(arguments: [
        ("Ban Thường vụ ghi nhận những kết quả mà UBND phường đạt được.", Statement.Kind.finding),
        ("UBND phường đã rà soát các chốt trực.", .finding), ("Tuy nhiên, việc kiểm tra chưa thường xuyên.", .finding),
        ("Một số chi bộ còn chậm báo cáo.", .finding), ("Nhất trí với báo cáo của UBND phường.", .decision),
        ("Thống nhất chủ trương sửa chữa trường mầm non.", .decision),
        ("Ban Thường vụ đồng ý với đề xuất của Công an phường.", .decision),
    ])
    func `findings and decisions are kept apart and order nothing`(body: String, kind: Statement.Kind) {
        let extracted = ExtractedText.notice("1. " + body)
        #expect(extracted.quotes == [])
        #expect(extracted.extraction.statements.map(\.kind) == [kind])
    }

    @Test(arguments: [
        "Kinh phí được bố trí từ ngân sách phường.", "Thông báo này có hiệu lực từ ngày ký.",
        "Thành phần gồm các đồng chí trong Ban Thường vụ.",
        "Mục đích: nâng cao nhận thức.", "Hội nghị có 25 đại biểu dự.", "Địa bàn phường rộng 3,5 km2.",
    ])
    func `what is, is no obligation`(body: String) {
        #expect(ExtractedText.notice("1. " + body).quotes == [])
    }

    @Test(arguments: [
        "1. Nhất trí với báo cáo của UBND phường. 1️⃣Giao Văn phòng hoàn thiện, gửi các đơn vị2️⃣.",
        "1. Việc kiểm tra chưa thường xuyên. 1️⃣Yêu cầu Công an phường kiểm tra hằng tuần2️⃣.",
        "1. Ban Thường vụ nhất trí chủ trương; 1️⃣giao UBND phường triển khai2️⃣.",
    ])
    func `an order behind a finding or a decision is a unit of its own`(body: String) {
        expectUnits(body)
    }

    @Test func `headings of the past and of aims hold no obligations`() {
        let extracted = ExtractedText.notice(
            """
            I. KẾT QUẢ ĐẠT ĐƯỢC
            1. Công tác an ninh
            Công an phường kiểm tra 12 cơ sở, xử phạt 02 trường hợp.
            II. MỤC ĐÍCH, YÊU CẦU
            1. Nâng cao ý thức của người dân.
            III. NHIỆM VỤ
            1. Công an phường kiểm tra các chốt.
            """
        )
        #expect(extracted.quotes == ["Công an phường kiểm tra các chốt"])
    }
}
