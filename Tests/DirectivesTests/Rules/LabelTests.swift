import Directives
import TestSupport
import Testing

@Suite struct LabelTests {
    @Test(arguments: [
        ("I. Giao Công an phường kiểm tra.", "I."), ("1. Giao Công an phường kiểm tra.", "1."),
        ("(1). Giao Công an phường kiểm tra.", "(1)"),
        ("(1) Giao Công an phường kiểm tra.", "(1)"), ("1) Giao Công an phường kiểm tra.", "1)"),
        ("a) Giao Công an phường kiểm tra.", "a)"),
        ("đ) Giao Công an phường kiểm tra.", "đ)"), ("A. Giao Công an phường kiểm tra.", "A."),
        ("1.1. Giao Công an phường kiểm tra.", "1.1."),
        ("1.2.3. Giao Công an phường kiểm tra.", "1.2.3."), ("Điều 4. Giao Công an phường kiểm tra.", "Điều 4"),
        ("l. Giao Công an phường kiểm tra.", "1."),
        ("3- Giao Công an phường kiểm tra.", "3."), ("**2.** Giao Công an phường kiểm tra.", "2."),
        ("2\\. Giao Công an phường kiểm tra.", "2."),
        ("Bước 1: Giao Công an phường kiểm tra.", "Bước 1"), ("IV/ Giao Công an phường kiểm tra.", "IV."),
        ("2/ Giao Công an phường kiểm tra.", "2)"),
    ])
    func `every numbering is read and left out of the unit`(body: String, label: String) throws {
        let extracted = ExtractedText.notice(body)
        #expect(extracted.quotes == ["Giao Công an phường kiểm tra"])
        #expect(extracted.obligations.first?.section == label)
    }

    @Test(arguments: ["-", "+", "•", "●", "–", "", "\u{F0B7}"])
    func `signs are no numbers`(sign: String) {
        let extracted = ExtractedText.notice("1. Nhiệm vụ\n\(sign) Giao Công an phường kiểm tra.")
        #expect(extracted.quotes == ["Giao Công an phường kiểm tra"])
        #expect(extracted.obligations.first?.section == "1.")
    }

    @Test func `a label is shown with those above it`() {
        let extracted = ExtractedText.notice(
            """
            I. NHIỆM VỤ TRỌNG TÂM
            1. Công tác an ninh
            a) Giao Công an phường kiểm tra tạm trú.
            b) Yêu cầu Trạm Y tế phun khử khuẩn.
            2. Công tác khác
            (1) Giao Văn phòng tổng hợp.
            II. TỔ CHỨC THỰC HIỆN
            1. Các chi bộ tổ chức quán triệt.
            """
        )
        #expect(extracted.obligations.map(\.section) == ["I.1.a)", "I.1.b)", "I.2.(1)", "II.1."])
        #expect(extracted.extraction.sections.contains { $0.title == "NHIỆM VỤ TRỌNG TÂM" })
    }

    @Test func `articles of a decision hold their clauses and points`() {
        let extracted = ExtractedText.notice(
            """
            Chương I
            QUY ĐỊNH CHUNG
            Điều 1. Trách nhiệm của Công an phường
            1. Kiểm tra tạm trú.
            a) Lập danh sách, báo cáo UBND phường.
            Điều 2. Giao Văn phòng tổng hợp.
            """
        )
        #expect(extracted.obligations.map(\.leadNames) == [["Công an phường"], ["Công an phường"], ["Văn phòng"]])
        #expect(extracted.obligations.last?.section?.hasSuffix("Điều 2") == true)
    }

    @Test(arguments: [
        "1.245 hộ dân đã được cấp giấy.", "24/7 có người trực.", "2024. Kết thúc năm.", "100 hộ đã ký cam kết.",
    ])
    func `amounts at the head of a line are no labels`(body: String) {
        #expect(ExtractedText.notice(body).extraction.sections.isEmpty)
    }
}
