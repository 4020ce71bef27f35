import Directives
import TestSupport
import Testing

/// Tables as `pdftotext -layout` prints them, read by the whole extractor.
@Suite("ColumnTableRule")
struct ColumnTableTests {
    private func rows(_ table: String) -> [String] { ExtractedText.notice("I. NHIỆM VỤ\n\n" + table).tableRows }

    @Test func `numbers at the top of their rows part a table without blank lines`() {
        let rows = rows(
            """
            TT  Nội dung                 Chủ trì           Phối hợp       Thời hạn
            1   Ban hành kế hoạch        Văn phòng         Các phòng      Trước 15/7
                kiểm tra cải cách
                hành chính
            2   Niêm yết thủ tục         Trung tâm Phục                   Tháng 8
                hành chính               vụ hành chính
            3   Khảo sát hài lòng        Phòng Nội vụ      Mặt trận xã    Quý IV
            """
        )
        #expect(
            rows == [
                "Ban hành kế hoạch kiểm tra cải cách hành chính | Văn phòng | Các phòng | 2024-07-14",
                "Niêm yết thủ tục hành chính | Trung tâm Phục vụ hành chính |  | 2024-08-31",
                "Khảo sát hài lòng | Phòng Nội vụ | Mặt trận xã | 2024-12-31",
            ]
        )
    }

    @Test func `cells that are centred stand on half lines`() {
        let rows = rows(
            """
                                                              Cơ quan phối
             TT            Nội dung          Cơ quan chủ trì                   Thời gian
                                                                  hợp
                 Tổ chức học tập, quán triệt
                 Nghị quyết Đại hội đại biểu   Ban Xây dựng   Văn phòng Đảng
             1                                                                 Tháng 7
                 toàn quốc lần thứ XIV của     Đảng           ủy
                 Đảng
                 Lãnh đạo công tác bầu cử                     Ủy ban nhân dân
                 đại biểu Quốc hội khóa        Ban Thường vụ  phường; Ủy ban   Trước ngày
             2
                 XVI và đại biểu Hội đồng      Đảng ủy        MTTQ Việt Nam       15/8
                 nhân dân các cấp                             phường
                 Ban hành chương trình         Ủy ban Kiểm    Ban Xây dựng
             3                                                                 Tháng 9
                 kiểm tra, giám sát            tra Đảng ủy    Đảng
            """
        )
        #expect(
            rows == [
                "Tổ chức học tập, quán triệt Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng | Ban Xây dựng Đảng "
                    + "| Văn phòng Đảng ủy | 2024-07-31",
                "Lãnh đạo công tác bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp | Ban Thường vụ Đảng ủy "
                    + "| Ủy ban nhân dân phường; Ủy ban MTTQ Việt Nam phường | 2024-08-14",
                "Ban hành chương trình kiểm tra, giám sát | Ủy ban Kiểm tra Đảng ủy | Ban Xây dựng Đảng | 2024-09-30",
            ]
        )
    }

    @Test func `a table without numbers is parted by how its cells stand`() {
        let rows = rows(
            """
                 Nội dung công việc                 Đơn vị chủ trì    Đơn vị phối hợp   Thời hạn
            Rà soát hồ sơ hộ nghèo, hộ cận nghèo    Phòng Văn hóa     Các thôn          Tháng 8
            trên địa bàn xã
            Kiểm tra phòng cháy                     Công an xã                          Quý III
            Tổ chức lớp tập huấn kỹ năng số cho     Phòng Kinh tế     Đoàn Thanh niên   Trước 30/9
            Tổ công nghệ số cộng đồng
            """
        )
        #expect(
            rows == [
                "Rà soát hồ sơ hộ nghèo, hộ cận nghèo trên địa bàn xã | Phòng Văn hóa | Các thôn | 2024-08-31",
                "Kiểm tra phòng cháy | Công an xã |  | 2024-09-30",
                "Tổ chức lớp tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng | Phòng Kinh tế | Đoàn Thanh niên | 2024-09-29",
            ]
        )
    }

    @Test func `cells that fill their column are parted by one blank`() {
        let rows = rows(
            """
            TT           Nội dung công việc           Đơn vị chủ trì Đơn vị phối hợp  Thời hạn

               Tổ chức lớp tập huấn kỹ năng số cho                Đoàn Thanh
             1 Tổ công nghệ số cộng đồng. Mỗi thôn Phòng Kinh tế  niên; Bưu       Tháng 8
               cử ít nhất 02 người tham gia                       điện xã

             2 Nạo vét kênh mương                  Hợp tác xã     Các thôn        Tháng 9

             3 Tổng kết mô hình Ngày thứ sáu xanh  Hội Phụ nữ     Mặt trận xã     Quý IV
            """
        )
        #expect(
            rows == [
                "Tổ chức lớp tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng. Mỗi thôn cử ít nhất 02 người tham gia "
                    + "| Phòng Kinh tế | Đoàn Thanh niên; Bưu điện xã | 2024-08-31",
                "Nạo vét kênh mương | Hợp tác xã | Các thôn | 2024-09-30",
                "Tổng kết mô hình Ngày thứ sáu xanh | Hội Phụ nữ | Mặt trận xã | 2024-12-31",
            ]
        )
    }

    @Test func `an obligation runs from its content to its deadline and no further`() {
        let text = ExtractedText.notice(
            """
            TT  Nội dung               Chủ trì        Thời hạn
            1   Ban hành kế hoạch      Văn phòng      Trước 15/7
                kiểm tra
            2   Niêm yết thủ tục       Công an xã     Tháng 8
            """
        )
        #expect(
            text.quotes.map { $0.split(separator: " ").joined(separator: " ") } == [
                "Ban hành kế hoạch Văn phòng Trước 15/7\n kiểm tra", "Niêm yết thủ tục Công an xã Tháng 8",
            ]
        )
    }

    @Test func `a table parted by tabs has a row on each line`() {
        let rows = rows(
            "TT\tNội dung\tChủ trì\tThời hạn\n1\tBan hành kế hoạch\tVăn phòng\tTháng 8\n2\tKiểm tra\tCông an xã\tTháng 9"
        )
        #expect(rows == ["Ban hành kế hoạch | Văn phòng |  | 2024-08-31", "Kiểm tra | Công an xã |  | 2024-09-30"])
    }
}

extension ExtractedText {
    /// Each obligation in one line: what, who, with whom, until when.
    var tableRows: [String] {
        obligations.map { obligation in
            [
                extraction.summary(of: obligation), obligation.leadNames.joined(separator: "; "),
                obligation.coordinatorNames.joined(separator: "; "),
                obligation.due ?? "",
            ].joined(separator: " | ")
        }
    }
}
