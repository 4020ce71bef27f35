import Directives
import Kernel
import Testing

@testable import Commands

@Suite struct TableRendererTests {
    private func table(
        width: Int,
        _ change: (inout PrintingChoices) -> Void = { _ in },
        of report: Report = Sample.report
    ) -> String {
        var choices = PrintingChoices()
        choices.width = width
        change(&choices)
        return TableRenderer(choices: choices).text(of: report)
    }

    @Test func `a wide screen shows every column`() {
        #expect(
            table(width: 140) == """
                Thông báo 12-TB/ĐU · 21/6/2024 · Đảng ủy phường Bến Sậy
                Kết luận về vệ sinh môi trường
                Tệp: thong-bao.txt

                #  Mục  Nội dung                                       Chủ trì              Phối hợp        Báo cáo  Thời hạn          Tần suất    Còn thiếu
                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                1  1    Phối hợp với Công an phường xử lý điểm đen     UBND phường Bến Sậy  Công an phường  Đảng ủy  19/7/2024
                        rác thải                                                                                     (trước ngày
                                                                                                                      20/7/2024)
                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                2  2    Các chi bộ tổ chức sinh hoạt hằng tháng, từ    Các chi bộ                                    từ 01/8/2024      hằng tháng  báo cáo
                        ngày 01/8/2024
                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                3  3    Mặt trận Tổ quốc phần đầu vận động Nhân dân    Mặt trận Tổ quốc                                                            thời hạn
                        (phấn đấu)                                                                                                                 báo cáo
                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                3 nhiệm vụ · 1 chưa rõ thời hạn · 1 định kỳ

                Cần xem lại:
                • Cảnh báo (dòng 6): “phần đầu” có thể là lỗi gõ. Có lẽ là “phấn đấu”.

                """
        )
    }

    @Test func `eighty columns show the essential ones`() {
        #expect(
            table(width: 80) { $0.asOf = LocalDay(year: 2024, month: 7, day: 22) } == """
                Thông báo 12-TB/ĐU · 21/6/2024 · Đảng ủy phường Bến Sậy
                Kết luận về vệ sinh môi trường
                Tệp: thong-bao.txt

                #  Nội dung                            Chủ trì         Thời hạn        Còn thiếu
                ────────────────────────────────────────────────────────────────────────────────
                1  [1] Phối hợp với Công an phường xử  UBND phường     19/7/2024
                   lý điểm đen rác thải                Bến Sậy         quá hạn 3 ngày
                   Phối hợp: Công an phường
                   Báo cáo: Đảng ủy
                ────────────────────────────────────────────────────────────────────────────────
                2  [2] Các chi bộ tổ chức sinh hoạt    Các chi bộ      từ 01/8/2024    báo cáo
                   hằng tháng, từ ngày 01/8/2024                       hằng tháng
                ────────────────────────────────────────────────────────────────────────────────
                3  [3] Mặt trận Tổ quốc phần đầu vận   Mặt trận Tổ                     thời hạn
                   động Nhân dân                       quốc                            báo cáo
                   (phấn đấu)
                ────────────────────────────────────────────────────────────────────────────────
                3 nhiệm vụ · 1 chưa rõ thời hạn · 1 định kỳ · 1 quá hạn (tính đến ngày
                22/7/2024)

                Cần xem lại:
                • Cảnh báo (dòng 6): “phần đầu” có thể là lỗi gõ. Có lẽ là “phấn đấu”.

                """
        )
    }

    @Test func `a narrow screen shows cards`() {
        #expect(
            table(width: 50) == """
                Thông báo 12-TB/ĐU · 21/6/2024 · Đảng ủy phường
                Bến Sậy
                Kết luận về vệ sinh môi trường
                Tệp: thong-bao.txt

                1. [1] Phối hợp với Công an phường xử lý điểm đen
                   rác thải
                   Chủ trì: UBND phường Bến Sậy
                   Phối hợp: Công an phường
                   Báo cáo: Đảng ủy
                   Thời hạn: 19/7/2024 · (trước ngày 20/7/2024)

                2. [2] Các chi bộ tổ chức sinh hoạt hằng tháng, từ
                   ngày 01/8/2024
                   Chủ trì: Các chi bộ
                   Thời hạn: từ 01/8/2024
                   Tần suất: hằng tháng
                   Còn thiếu: báo cáo

                3. [3] Mặt trận Tổ quốc phần đầu vận động Nhân dân
                   (phấn đấu)
                   Chủ trì: Mặt trận Tổ quốc
                   Còn thiếu: thời hạn · báo cáo

                3 nhiệm vụ · 1 chưa rõ thời hạn · 1 định kỳ

                Cần xem lại:
                • Cảnh báo (dòng 6): “phần đầu” có thể là lỗi
                  gõ. Có lẽ là “phấn đấu”.

                """
        )
    }

    @Test(arguments: 20...170)
    func `no line is wider than the screen`(width: Int) {
        let lines = table(width: width).split(separator: "\n")
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= max(20, width) })
    }

    // From the tenth on a card stands further in, and its lines were two columns too wide.
    @Test(arguments: [20, 21, 24])
    func `cards with long numbers are no wider than the screen`(width: Int) {
        var extraction = Sample.extraction
        extraction.obligations = Array(repeating: Sample.cleaning, count: 1000)
        let lines = table(width: width, of: Sample.report(of: extraction)).split(separator: "\n")
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    }

    @Test func `a document without obligations says so`() {
        let text = table(width: 80, of: Sample.report(of: Sample.empty("Không có gì.")))
        #expect(text.contains("Không thấy nhiệm vụ nào trong văn bản này."))
    }

    @Test func `colours add to the words and never replace them`() {
        let plain = table(width: 80)
        let coloured = table(width: 80) { $0.colours = true }
        #expect(!plain.contains("\u{1B}") && coloured.contains("\u{1B}[33mthời hạn\u{1B}[0m"))
        #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
    }

    @Test func `a document cannot steer the terminal`() {
        var extraction = Sample.extraction
        extraction.document.title = "Tiêu đề\u{1B}[2J\u{202E}\u{7}\r\nmới"
        #expect(table(width: 80, of: Sample.report(of: extraction)).contains("\nTiêu đề[2J mới\n"))
    }

    @Test func `long paragraphs are cut unless all is asked for`() {
        var extraction = Sample.extraction
        extraction.obligations[0].healed = (1...200).map { "từ\($0)" }.joined(separator: " ")
        let report = Sample.report(of: extraction)
        #expect(table(width: 80, of: report).contains(" …"))
        #expect(table(width: 80, { $0.isFull = true }, of: report).contains("từ200"))
    }

    @Test func `findings are left out when quiet`() {
        #expect(table(width: 80).contains("• Cảnh báo (dòng 6): “phần đầu” có thể là lỗi gõ. Có lẽ là “phấn đấu”."))
        #expect(!table(width: 80) { $0.isQuiet = true }.contains("Cảnh báo"))
    }

    @Test(arguments: [(OutputPart.times, "hằng tháng"), (.references, "05-NQ/QU")])
    func `other lists have their own columns`(part: OutputPart, words: String) {
        #expect(table(width: 80) { $0.part = part }.contains(words))
    }

    @Test func `several documents are summed up`() {
        var tally = Tally(of: Sample.extraction, asOf: nil)
        tally += Tally(of: Sample.extraction, asOf: nil)
        let closing = String(decoding: TableRenderer(choices: PrintingChoices()).closing(tally), as: UTF8.self)
        #expect(closing == "\nTổng cộng 2 văn bản: 6 nhiệm vụ · 2 chưa rõ thời hạn · 2 định kỳ\n")
    }
}
