import Directives
import TestSupport
import Testing
import VietnameseText

@Suite struct DiagnosticsTests {
    @Test(arguments: [
        ("UBND phường 1️⃣phần đầu2️⃣ đảm bảo 100% rác thải được thu gom.", "phấn đấu"),
        ("Công an phường xử lý nghiêm việc 1️⃣đồ rác2️⃣ thải.", "đổ rác"),
        ("Công an phường thực hiện 1️⃣theo định2️⃣.", "theo quy định"),
        ("Công an phường kiểm tra các 1️⃣truờng2️⃣ học.", "trường"),
    ])
    func `a suspected fault of recognition is pointed out with what was meant, and the text stays`(
        marked: String,
        meant: String
    ) throws {
        let body = MarkedText("1. " + marked)
        let extracted = ExtractedText.notice(body.text)
        let finding = try #require(extracted.extraction.findings.first { $0.code == "suspect-ocr" }, "\(body.text)")
        #expect(finding.suggestion == meant)
        #expect(extracted.quote(try #require(finding.span)) == body.quotes[0])
        #expect(extracted.extraction.text.string.contains(body.text))
    }

    @Test(arguments: [
        "Công an phường thực hiện phần đầu tiên của kế hoạch.", "Công an phường kiểm tra đồ đạc.",
        "Công an phường kiểm tra trường học.",
    ])
    func `words that are right are left alone`(body: String) {
        #expect(ExtractedText.notice("1. " + body).extraction.findings.allSatisfy { $0.code != "suspect-ocr" })
    }

    @Test(arguments: [
        ("1. Công an phường báo cáo trước ngày 31/02/2025.", "impossible-date"),
        ("1. Công an phường báo cáo trước ngày 31 tháng 4.", "impossible-date"),
        ("1. Công an phường báo cáo trước ngày 15/01/2024.", "past-deadline"),
        ("1. Công an phường họp thứ Sáu, ngày 28/7/2024.", "weekday-mismatch"),
        ("1. Công an phường thực hiện Hướng dẫn số 12-HD/BTCTWW.", "suspect-ocr"),
        ("1. Phường rộng 3,5 km2.", "no-obligations"),
    ])
    func `what a person should look at is said`(body: String, code: String) {
        let codes = ExtractedText.notice(body).extraction.findings.map(\.code)
        #expect(codes.contains(code), "\(body): \(codes)")
    }

    @Test(arguments: [
        "1. Công an phường họp thứ Sáu, ngày 28/6/2024.", "1. Giao Công an phường kiểm tra trước ngày 15/7/2024.",
    ])
    func `a sound document has nothing to look at`(body: String) {
        #expect(ExtractedText.notice(body).extraction.findings.map(\.code) == [])
    }

    @Test func `an annex may bear a stamp of its own`() {
        let items = (1...50).map { "\($0). Giao Công an phường kiểm tra chốt số \($0)." }.joined(separator: "\n")
        for stamp in ["TUYỆT MẬT\nPHỤ LỤC\n\n" + items, "Độ mật: Tối mật"] {
            let findings = ExtractedText.notice(items + "\n\n" + stamp).extraction.findings
            #expect(findings.contains { $0.code == "classified" }, "\(stamp.prefix(20))")
        }
    }

    @Test(arguments: [
        ("1. Công an phường kiểm tra từ ngày 30/8/2024 đến ngày 15/8/2024.", "impossible-date"),
        ("1. Công an phường kiểm tra xong trước 17h ngày 12/7/2024, thứ Hai.", "weekday-mismatch"),
    ])
    func `dates that contradict themselves are pointed out`(body: String, code: String) {
        #expect(ExtractedText.notice(body).extraction.findings.map(\.code).contains(code), "\(body)")
    }

    @Test func `a meeting after the day of issue is pointed out`() {
        func codes(_ day: String) -> [String] {
            let text =
                "ĐẢNG ỦY PHƯỜNG AN HẠ\n*\nSố: 12-TB/ĐU\n\nAn Hạ, ngày 05 tháng 7 năm 2024\n\nTHÔNG BÁO\n"
                + "Kết luận của Ban Thường vụ tại hội nghị \(day)\n\n1. Giao Công an phường kiểm tra."
            return ExtractedText(text).extraction.findings.map(\.code)
        }
        #expect(codes("ngày 10 tháng 7 năm 2025").contains("contradictory-date"))
        #expect(!codes("ngày 02 tháng 7 năm 2024").contains("contradictory-date"))
    }

    @Test func `a text without diacritics is told why nothing was found`() {
        let text = "UBND phuong giao Cong an phuong bao cao ket qua truoc ngay 20/7/2024 ve viec kiem tra cac chot"
        #expect(ExtractedText(text).extraction.findings.map(\.code).contains("no-diacritics"))
    }

    @Test func `a second paper behind the signature is pointed out`() {
        let first = "1. Giao Công an phường kiểm tra.\n\nNơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\nLê Văn An\n\n"
        let second = "UBND XÃ B\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\n1. Giao Công an xã kiểm tra."
        #expect(ExtractedText.notice(first + second).extraction.findings.map(\.code).contains("further-paper"))
        #expect(!ExtractedText.notice(first).extraction.findings.map(\.code).contains("further-paper"))
    }

    @Test func `a document without a date says so`() {
        #expect(
            ExtractedText("1. Giao Công an phường kiểm tra trước ngày 15/7.").extraction.findings.contains {
                $0.code == "missing-date"
            }
        )
    }

    @Test(arguments: [
        ("MẬT", true), ("TỐI MẬT", true), ("Độ mật: Tuyệt mật", true), ("Mật", true), ("Tuyệt mật", true),
        ("M Ậ T", true), ("T U Y Ệ T  M Ậ T", true), ("HỎA TỐC - MẬT", true), ("MẬT - KHẨN", true),
        ("TÀI LIỆU MẬT", true), ("Văn bản mật", true), ("Mức độ mật: Mật", true), ("Dấu mật: Tối mật", true),
        ("| MẬT | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |", true), ("MÂT", true), ("MẬTSố: 96/TB-UBND", true),
        ("MẬT ĐỘ DÂN SỐ", false), ("MẬT ĐỘ", false), ("Độ mật:", false), ("bảo mật thông tin", false),
        ("BÍ MẬT", false), ("Nguyễn Văn Mật", false),
    ])
    func `a stamp of secrecy is told from words like it`(line: String, isStamp: Bool) {
        let text =
            "\(line)\nUBND PHƯỜNG AN HẠ\nSố: 1/TB-UBND\n\nTHÔNG BÁO\nKết luận\n\n1. Giao Công an phường kiểm tra."
        let findings = ExtractedText(text).extraction.findings
        #expect(findings.contains { $0.code == "classified" } == isStamp)
    }
}
