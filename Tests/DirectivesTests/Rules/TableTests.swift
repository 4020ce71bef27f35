import TestSupport
import Testing

@Suite struct TableTests {
    private static let pipes = """
        | TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |
        |---|---|---|---|---|
        | 1 | Rà soát hộ nghèo | Ban Công tác Mặt trận | Công an phường | 15/7/2024 |
        | 2 | Sửa chữa đường ngõ 5 | Tổ Quản lý đô thị |  | Tháng 9/2024 |
        """
    private static let tabs = """
        TT\tNội dung\tChủ trì\tPhối hợp\tThời hạn
        1\tRà soát hộ nghèo\tBan Công tác Mặt trận\tCông an phường\t15/7/2024
        2\tSửa chữa đường ngõ 5\tTổ Quản lý đô thị\t\tTháng 9/2024
        """
    private static let columns = """
        TT   Nội dung               Chủ trì                 Phối hợp           Thời hạn
        1    Rà soát hộ nghèo       Ban Công tác Mặt trận   Công an phường     15/7/2024
        2    Sửa chữa đường ngõ 5   Tổ Quản lý đô thị                          Tháng 9/2024
        """

    @Test(arguments: [pipes, tabs, columns])
    func `each row of a table of tasks is a unit`(table: String) throws {
        let extracted = ExtractedText.notice("PHÂN CÔNG NHIỆM VỤ\n\n" + table)
        #expect(extracted.obligations.map(\.leadNames) == [["Ban Công tác Mặt trận"], ["Tổ Quản lý đô thị"]])
        #expect(extracted.obligations.map(\.coordinatorNames) == [["Công an phường"], []])
        #expect(extracted.obligations.map(\.due) == ["2024-07-15", "2024-09-30"])
        #expect(extracted.quotes.map { $0.hasPrefix("Rà soát hộ nghèo") } == [true, false])
    }

    @Test func `a title row gives its number to the rows below and is no unit`() {
        let extracted = ExtractedText.notice(
            "| TT | Nội dung | Chủ trì | Thời hạn |\n| I | Công tác an ninh | | |\n| 1 | Kiểm tra tạm trú | Công an phường | 15/7/2024 |"
        )
        #expect(extracted.obligations.map(\.leadNames) == [["Công an phường"]])
    }

    @Test func `a table of numbers orders nothing`() {
        let extracted = ExtractedText.notice(
            "| Chỉ tiêu | Kế hoạch | Thực hiện |\n| Thu ngân sách | 120 | 98 |\n| Hộ nghèo | 3 | 2 |"
        )
        #expect(extracted.quotes == [])
    }
}
