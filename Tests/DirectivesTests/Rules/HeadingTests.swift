import TestSupport
import Testing

@Suite struct HeadingTests {
    @Test func `a heading that is only a period gives its deadline`() {
        let extracted = ExtractedText.notice(
            "Tháng 7\n1. Tổ chức sơ kết công tác dân vận.\nTháng 8\n1. Kiểm tra các tổ dân phố.\nQuý IV/2024\n1. Tổng kết công tác năm, trước ngày 15/12/2024."
        )
        #expect(extracted.obligations.map(\.due) == ["2024-07-31", "2024-08-31", "2024-12-14"])
    }

    @Test func `a heading that is only a body gives its lead`() {
        let extracted = ExtractedText.notice(
            "I. NHIỆM VỤ\n1. Công an phường\na) Kiểm tra tạm trú.\n2. Đề nghị Ủy ban MTTQ phường\na) Giám sát việc thực hiện."
        )
        #expect(extracted.obligations.map(\.leadNames) == [["Công an phường"], ["Ủy ban MTTQ phường"]])
    }

    @Test(arguments: [
        "I. TÌNH HÌNH VÀ KẾT QUẢ", "I. ĐÁNH GIÁ CHUNG", "I. TỒN TẠI, HẠN CHẾ", "I. MỤC TIÊU", "I. QUAN ĐIỂM CHỈ ĐẠO",
    ])
    func `under headings of the past and of aims nothing is ordered`(heading: String) {
        let extracted = ExtractedText.notice(
            "\(heading)\n1. Kiểm tra các chốt thường xuyên.\n2. Nâng cao chất lượng sinh hoạt."
        )
        #expect(extracted.quotes == [])
    }
}
