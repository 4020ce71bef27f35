import TestSupport
import Testing
import VietnameseText

@testable import Directives

/// Where a table begins and ends, and what stands between its rows.
@Suite("ColumnTablePage")
struct ColumnTableEndTests {
    private static let head = "TT  Nội dung                 Chủ trì           Phối hợp       Thời hạn\n"

    private func rows(_ table: String) -> [String] { ExtractedText.notice("I. NHIỆM VỤ\n\n" + table).tableRows }

    @Test func `a title that is a period gives the rows below it their deadline`() {
        let rows = rows(
            Self.head + """
                QUÝ III
                1   Ban hành kế hoạch        Văn phòng         Các phòng
                2   Niêm yết thủ tục         Công an xã                       Tháng 8
                QUÝ IV
                3   Tổng kết năm             Văn phòng
                II. CÔNG TÁC THƯỜNG XUYÊN CỦA CÁC CƠ QUAN, ĐƠN VỊ
                4   Trực cơ quan             Văn phòng         Các phòng
                """
        )
        #expect(
            rows == [
                "Ban hành kế hoạch | Văn phòng | Các phòng | 2024-09-30",
                "Niêm yết thủ tục | Công an xã |  | 2024-08-31",
                "Tổng kết năm | Văn phòng |  | 2024-12-31",
                "Trực cơ quan | Văn phòng | Các phòng | 2024-12-31",
            ]
        )
    }

    @Test func `a table goes on after a page break with its heads at other places`() {
        let rows = rows(
            Self.head + """
                1   Ban hành kế hoạch        Văn phòng         Các phòng      Trước 15/7
                    kiểm tra
                2   Niêm yết thủ tục         Công an xã                       Tháng 8
                    hành chính tại trụ
                                           2

                \u{0C}TT    Nội dung                   Chủ trì             Phối hợp         Thời hạn
                      sở các thôn
                3     Tổng kết năm               Văn phòng           Các phòng        Tháng 12
                """
        )
        #expect(
            rows == [
                "Ban hành kế hoạch kiểm tra | Văn phòng | Các phòng | 2024-07-14",
                "Niêm yết thủ tục hành chính tại trụ sở các thôn | Công an xã |  | 2024-08-31",
                "Tổng kết năm | Văn phòng | Các phòng | 2024-12-31",
            ]
        )
    }

    @Test(arguments: ["", "\n", "\nII. TỔ CHỨC THỰC HIỆN\n"])
    func `prose ends a table`(between: String) {
        let rows = rows(
            Self.head + """
                1   Ban hành kế hoạch        Văn phòng         Các phòng      Trước 15/7
                2   Niêm yết thủ tục         Công an xã                       Tháng 8
                \(between)
                Văn phòng theo dõi, đôn đốc việc thực hiện kế hoạch này, báo cáo kết quả với
                Thường trực trước ngày 25/12/2024.
                """
        )
        #expect(
            rows.prefix(2) == [
                "Ban hành kế hoạch | Văn phòng | Các phòng | 2024-07-14",
                "Niêm yết thủ tục | Công an xã |  | 2024-08-31",
            ]
        )
        #expect(rows.dropFirst(2).allSatisfy { $0.hasPrefix("Văn phòng theo dõi") || $0.hasPrefix("báo cáo kết quả") })
        #expect(rows.count > 2)
    }

    @Test func `one head that spans two others is passed over`() {
        let rows = rows(
            """
                                           Phân công thực hiện
            TT  Nội dung                                                  Thời hạn
                                         Chủ trì           Phối hợp
            1   Ban hành kế hoạch        Văn phòng         Các phòng      Trước 15/7
            2   Niêm yết thủ tục         Công an xã        Các thôn       Tháng 8
            """
        )
        #expect(
            rows == [
                "Ban hành kế hoạch | Văn phòng | Các phòng | 2024-07-14",
                "Niêm yết thủ tục | Công an xã | Các thôn | 2024-08-31",
            ]
        )
    }

    @Test(
        arguments: [
            "CHỦ TRÌ                    THƯ KÝ                    BÍ THƯ\nTrần Văn A               Lê Thị B                 Võ Văn C",
            "Nội dung:    Thời gian:    Địa điểm:\nThực hiện theo giấy mời đã gửi.",
            "Nội dung   Chủ trì   Thời hạn\nĐây là một đoạn văn dài chạy suốt chiều ngang trang giấy và không có cột nào cả.",
            "UBND XÃ BÌNH PHÚ                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12              Độc lập - Tự do - Hạnh phúc",
        ]
    )
    func `wide blanks alone make no table`(text: String) {
        let source = SourceText(text)
        let tokens = Tokenizer(vocabulary: Lexicon.shared.vocabulary).tokens(of: source)
        let lines = LineReader.lines(of: tokens, in: source)
        for index in lines.indices {
            #expect(ColumnTableRule.table(tokens, lines, source, at: index, to: lines.count) == nil)
        }
    }

    @Test(
        arguments: [
            String(repeating: "Nội dung   Chủ trì   Thời hạn   ", count: 1500),
            "TT   Nội dung   Chủ trì   Thời hạn\n" + String(repeating: "x   ", count: 100_000),
            "TT   Nội dung   Chủ trì   Thời hạn\n1" + String(repeating: " ", count: 500_000) + "Kiểm tra",
            String(repeating: "TT   Nội dung   Chủ trì   Thời hạn\n", count: 1500),
            "TT   Nội dung   Chủ trì   Thời hạn\n"
                + String(repeating: "1   Kiểm tra   Công an   Tháng 8\n", count: 1500),
            "TT   Nội dung   Chủ trì   Thời hạn\n" + String(repeating: "1\n", count: 2000) + "\u{0C}\u{0C}\n2",
            "TT   Nội dung   Chủ trì   Thời hạn",
        ]
    )
    func `odd tables are read in linear time and without a crash`(text: String) {
        let start = ContinuousClock.now
        _ = ExtractedText(text)
        #expect(ContinuousClock.now - start < .seconds(60))
    }
}
