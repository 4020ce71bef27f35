import Directives
import Exports
import Foundation
import Kernel
import Testing

@testable import Commands

@Suite struct CSVRendererTests {
    @Test func `the file begins with a byte order mark and its lines end as Excel wants`() {
        let bytes = CSVRenderer().opening + CSVRenderer().render(Sample.report)
        let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n")
        #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
        #expect(lines.count == 5 && lines[4].isEmpty)
        #expect(lines[0].hasPrefix("Tệp,Văn bản,STT,Mục,Nội dung,Mức độ,Chủ trì,Phối hợp,Nơi nhận báo cáo,"))
        #expect(lines[1].hasPrefix("thong-bao.txt,Thông báo 12-TB/ĐU · 21/6/2024 · Đảng ủy phường Bến Sậy,1,1,"))
    }

    @Test(arguments: [
        ("bình thường", "bình thường"), ("a,b", "\"a,b\""), ("nói \"to\"", "\"nói \"\"to\"\"\""),
        ("hai\ndòng", "\"hai\ndòng\""),
        ("=1+2", "'=1+2"), ("+84", "'+84"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
        ("=A,B", "\"'=A,B\""), ("", ""),
    ])
    func `a cell is quoted and never a formula`(cell: String, written: String) {
        var csv = CSVWriter()
        csv.row([cell])
        #expect(String(decoding: csv.bytes, as: UTF8.self) == written + "\r\n")
    }

    @Test func `the state is told as of a day`() {
        let text = CSVRenderer(asOf: LocalDay(year: 2024, month: 7, day: 22)).text(of: Sample.report)
        #expect(text.contains(",quá hạn 3 ngày,"))
    }
}

@Suite struct MarkdownRendererTests {
    @Test func `a document becomes a heading, a table and findings`() {
        let text = MarkdownRenderer(choices: PrintingChoices()).text(of: Sample.report)
        #expect(
            text == """
                # Thông báo 12-TB/ĐU · 21/6/2024 · Đảng ủy phường Bến Sậy

                Kết luận về vệ sinh môi trường

                Tệp: thong-bao.txt

                | # | Mục | Nội dung | Chủ trì | Phối hợp | Báo cáo | Thời hạn | Tần suất | Còn thiếu |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                | 1 | 1 | Phối hợp với Công an phường xử lý điểm đen rác thải | UBND phường Bến Sậy | Công an phường | Đảng ủy | **19/7/2024**<br>(trước ngày 20/7/2024) |  |  |
                | 2 | 2 | Các chi bộ tổ chức sinh hoạt hằng tháng, từ ngày 01/8/2024 | Các chi bộ |  |  | từ 01/8/2024 | hằng tháng | báo cáo |
                | 3 | 3 | Mặt trận Tổ quốc phần đầu vận động Nhân dân<br>(phấn đấu) | Mặt trận Tổ quốc |  |  |  |  | **thời hạn**<br>báo cáo |

                **3 nhiệm vụ · 1 chưa rõ thời hạn · 1 định kỳ**

                ## Cần xem lại

                - Cảnh báo (dòng 6): “phần đầu” có thể là lỗi gõ. Có lẽ là “phấn đấu”.

                """
        )
    }

    @Test(arguments: [
        ("a|b", "a\\|b"), ("*đậm*", "\\*đậm\\*"), ("<b>", "\\<b\\>"), ("dòng\nmới", "dòng mới"),
        ("[x](y)", "\\[x\\](y)"),
    ])
    func `what a document says is no markup`(text: String, written: String) {
        #expect(MarkdownText.escape(text) == written)
    }
}
