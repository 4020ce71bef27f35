import Directives
import TemporalExpressions
import TestSupport
import Testing

@Suite struct LabelBlockTests {
    @Test func `labelled lines belong to the unit that they describe`() throws {
        let extracted = ExtractedText.notice(
            """
            1. Kiểm tra các chợ trên địa bàn.
            - Đơn vị chủ trì: Công an phường.
            - Đơn vị phối hợp: Ban Quản lý chợ, Trạm Y tế.
            - Thời gian thực hiện: Tháng 8/2024.
            2. Tuyên truyền phòng cháy.
            - Cơ quan chủ trì: Văn phòng Đảng ủy.
            - Thời hạn: trước ngày 15/9/2024.
            """
        )
        #expect(extracted.obligations.map(\.leadNames) == [["Công an phường"], ["Văn phòng Đảng ủy"]])
        #expect(extracted.obligations.map(\.coordinatorNames) == [["Ban Quản lý chợ", "Trạm Y tế"], []])
        #expect(extracted.obligations.map(\.due) == ["2024-08-31", "2024-09-14"])
    }

    @Test func `a label of content begins a unit`() {
        let extracted = ExtractedText.notice(
            "1. Phòng cháy\n- Nội dung: Kiểm tra các chợ.\n- Chủ trì: Công an phường.\n- Tần suất: hằng quý."
        )
        #expect(extracted.obligations.map(\.leadNames) == [["Công an phường"]])
        #expect(extracted.obligations.first?.recurrence?.frequency.rawValue == "quarterly")
    }
}
