import Directives
import TestSupport
import Testing

@Suite struct LeadInTests {
    @Test(arguments: [
        "Ban Thường vụ yêu cầu Công an phường thực hiện tốt một số nhiệm vụ sau:", "Yêu cầu Công an phường:",
        "Giao Công an phường thực hiện các nội dung sau đây:",
    ])
    func `a lead-in orders nothing itself and gives its lead`(leadIn: String) {
        let extracted = ExtractedText.notice("\(leadIn)\n1. Rà soát các chốt.\n2. Kiểm tra tạm trú.")
        #expect(extracted.quotes == ["Rà soát các chốt", "Kiểm tra tạm trú"])
        #expect(extracted.obligations.map(\.leadNames) == [["Công an phường"], ["Công an phường"]])
    }

    @Test func `documents named first are what the order rests on`() {
        let extracted = ExtractedText.notice(
            "Thực hiện Chỉ thị số 10-CT/TU; Công văn số 15/UBND-VP, Ban Thường vụ yêu cầu Công an phường kiểm tra các chốt."
        )
        #expect(extracted.obligations.map(\.leadNames) == [["Công an phường"]])
        #expect(extracted.extraction.references.count == 2)
    }

    @Test func `minutes tell what was said until they conclude`() {
        let extracted = ExtractedText(
            """
            UBND PHƯỜNG AN HẠ

            BIÊN BẢN
            Họp giao ban tháng 6

            Hôm nay, ngày 21 tháng 6 năm 2024, UBND phường họp giao ban.
            1. Đồng chí Lê Thị Hoa báo cáo kết quả tháng 6.
            2. Công an phường nêu khó khăn trong kiểm tra tạm trú.
            KẾT LUẬN CỦA CHỦ TỊCH UBND PHƯỜNG
            1. Giao Công an phường kiểm tra tạm trú trước ngày 15/7/2024.
            2. Trạm Y tế phun khử khuẩn.
            """
        )
        #expect(extracted.obligations.map(\.leadNames) == [["Công an phường"], ["Trạm Y tế"]])
    }
}
