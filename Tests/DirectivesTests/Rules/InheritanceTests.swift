import Directives
import TestSupport
import Testing

/// Who leads where the sentence names nobody.
@Suite struct InheritanceTests {
    @Test(
        arguments: [
            (
                "Ban Thường vụ yêu cầu Công an phường thực hiện tốt một số nhiệm vụ sau:\n1. Rà soát các chốt.\n2. Giao Trạm Y tế phun khử khuẩn.\n3. Kiểm tra tạm trú.",
                [["Công an phường"], ["Trạm Y tế"], ["Công an phường"]]
            ),
            (
                "1. Công an phường rà soát các chốt. Kiểm tra tạm trú trước ngày 15/7/2024.",
                [["Công an phường"], ["Công an phường"]]
            ),
            (
                "I. NHIỆM VỤ\n1. Công an phường:\n- Rà soát các chốt.\n- Kiểm tra tạm trú.",
                [["Công an phường"], ["Công an phường"]]
            ),
            (
                "a) Công an phường: Chủ trì rà soát các chốt; báo cáo UBND phường.",
                [["Công an phường"], ["Công an phường"]]
            ),
            (
                "I. NHIỆM VỤ\n1. Công an phường\n- Rà soát các chốt.\n2. Trạm Y tế phường\n- Phun khử khuẩn.",
                [["Công an phường"], ["Trạm Y tế phường"]]
            ),
            ("1. Rà soát các chốt (Công an phường chủ trì).", [["Công an phường"]]),
            (
                "Yêu cầu UBND phường:\n1. Rà soát các chốt (Công an phường thực hiện).\n2. Kiểm tra tạm trú.",
                [["Công an phường"], ["UBND phường"]]
            ),
            ("1. Rà soát các chốt (chủ trì: Công an phường; phối hợp: Trạm Y tế).", [["Công an phường"]]),
            ("1. Rà soát các chốt.", [[]]),
            ("1. Trách nhiệm của Công an phường\na) Rà soát các chốt.", [["Công an phường"]]),
        ] as [NamesRow]
    )
    func `a lead is taken from the sentence, the item or the lead-in above`(row: NamesRow) {
        expectNames(row, \.leadNames)
    }

    @Test func `an inherited lead is marked and points to where it stands`() throws {
        let extracted = ExtractedText.notice("Yêu cầu Công an phường:\n1. Rà soát các chốt.")
        let lead = try #require(extracted.obligation("Rà soát")?.lead.first)
        #expect(lead.inherited)
        #expect(extracted.quote(lead.span) == "Công an phường")
        let own = try #require(ExtractedText.notice("1. Công an phường rà soát.").obligations.first?.lead.first)
        #expect(!own.inherited)
    }
}
