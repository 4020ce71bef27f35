import Directives
import Kernel
import TestSupport
import Testing
import VietnameseText

/// Faults that were found once, each with the row that showed it.
@Suite struct FoundFaultsTests {
    @Test(arguments: [
        ("1. Công an phường\n- Kiểm tra tạm trú.", ["Công an phường"]),
        ("1. Công an phường:\n- Kiểm tra tạm trú.", ["Công an phường"]),
        ("1. UBND phường có thể thuê đơn vị tư vấn.", ["UBND phường"]),
        ("1. UBND phường nghiên cứu lắp camera.", ["UBND phường"]),
        ("1. Giao: Công an phường kiểm tra.", ["Công an phường"]),
        ("Ban Thường vụ kết luận và giao Công an phường:\n1. Rà soát các chốt.", ["Công an phường"]),
        ("1. Các chi bộ, các đoàn thể mỗi tổ chức nhận một tuyến đường.", ["Các chi bộ", "các đoàn thể"]),
        ("1. Phòng Kinh tế, Hạ tầng và Đô thị lập danh sách.", ["Phòng Kinh tế, Hạ tầng và Đô thị"]),
        ("1. Đảng viên vắng mặt không lý do phải báo cáo chi ủy.", ["Đảng viên vắng mặt không lý do"]),
        (
            "1. Các địa phương chưa gửi báo cáo khẩn trương hoàn thiện hồ sơ.",
            ["Các địa phương chưa gửi báo cáo"]
        ),
        ("1. Nơi nào có tài sản thất lạc, bí thư đảng ủy chỉ đạo làm rõ.", ["bí thư đảng ủy"]),
        ("1. Kết thúc đợt cao điểm, Công an phường tổng kết trước ngày 15/8.", ["Công an phường"]),
        ("1. Đồng chí Lê Văn An - Trưởng thôn: thành lập tổ giám sát.", ["Lê Văn An - Trưởng thôn"]),
        (
            "3. Đối với các doanh nghiệp sản xuất, kinh doanh hóa chất\n- Xây dựng kế hoạch ứng phó.",
            ["các doanh nghiệp sản xuất, kinh doanh hóa chất"]
        ),
        (
            "1. Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh:\n1.1- Phê duyệt phương án chậm nhất ngày 31/8/2024.",
            ["Đảng ủy UBND tỉnh"]
        ),
        ("Công an phường báo cáo UBND phường trước ngày 20/7/2024.", ["Công an phường"]),
        ("1. Bà Hoan thu quỹ vệ sinh trước ngày 20/7/2024.", ["Bà Hoan"]),
        ("1. Đồng chí Tuấn hướng dẫn chủ nhà trọ khai báo tạm trú.", ["Tuấn"]),
        ("1. Quỹ vệ sinh quý III (90.000 đ/hộ): Bà Hoan đi thu tại từng hộ.", ["Bà Hoan"]),
        ("1. Đội dân phòng phường (ông Vi Văn Bảy phụ trách) tuần tra.", ["Đội dân phòng phường"]),
        ("1. Đồng ý cho bà Oanh thôi tham gia cấp ủy, giao Ban Xây dựng Đảng làm quy trình.", ["Ban Xây dựng Đảng"]),
    ])
    func `who was misread once is read`(body: String, names: [String]) {
        #expect(ExtractedText.notice(body).obligations.map(\.leadNames) == [names], "\(body)")
    }

    @Test(arguments: [
        "1. UBND phường đã giao Công an phường kiểm tra.",
        "Trong 6 tháng đầu năm, công tác vệ sinh có bước chuyển rõ nét: xóa được 11/17 điểm, lắp đặt 28 ca-mê-ra.",
        "Một số chi bộ tổ chức sinh hoạt chuyên đề trước ngày 30/8/2024.",
        "1. Sở Công Thương có Văn bản số 1402/SCT-KT đề nghị các đơn vị rà soát.",
        "1. Chi bộ nhất trí 100% với nội dung kết luận.",
        "1. Cử tri có quyền kiến nghị với đại biểu HĐND xã.",
        "1. Thành lập Tổ công tác, gồm:\na) Các trưởng khoa lâm sàng, cận lâm sàng - Thành viên",
        "[1] Chất thải cồng kềnh gồm: tủ, giường, đệm.",
    ])
    func `what is only told is no obligation`(body: String) {
        #expect(ExtractedText.notice(body).obligations.isEmpty, "\(body)")
    }

    @Test(arguments: [
        ("1. Đề nghị Ủy ban MTTQ phường giám sát.", Modality.advise),
        ("1. UBND phường có thể báo cáo UBND quận.", .option),
        ("1. UBND phường nghiên cứu lắp camera.", .advise),
    ])
    func `the tone of the document is kept`(body: String, modality: Modality) {
        #expect(ExtractedText.notice(body).obligations.map(\.modality) == [modality], "\(body)")
    }

    @Test(arguments: [
        (
            "1. Công an phường phối hợp Trạm Y tế, các trường mầm non tuyên truyền.",
            ["Trạm Y tế", "các trường mầm non"]
        ),
        ("1. Công an phường hiệp đồng với Ban CHQS phường tuần tra.", ["Ban CHQS phường"]),
    ])
    func `who works with the lead is read without "với" as well`(body: String, names: [String]) {
        #expect(ExtractedText.notice(body).obligations.map { $0.coordinating.map(\.name) } == [names], "\(body)")
    }

    @Test func `numbers in the run of the text part units`() {
        let body = "1. Yêu cầu: (1) Công an phường tuần tra; (2) Trạm Y tế phun khử khuẩn và (3) UBND phường báo cáo."
        let read = ExtractedText.notice(body)
        #expect(read.obligations.map(\.leadNames) == [["Công an phường"], ["Trạm Y tế"], ["UBND phường"]])
        #expect(read.quotes.allSatisfy { !$0.contains("(") }, "\(read.quotes)")
    }

    @Test(arguments: [
        ("1. Chi bộ kiểm điểm trong kỳ sinh hoạt thường lệ tháng 10/2024.", "2024-10-31"),
        ("1. Chi bộ báo cáo kết quả tại kỳ họp tháng 9/2024.", "2024-09-30"),
        ("1. Chi bộ thông qua quy chế chậm nhất là kỳ sinh hoạt tháng 11.", "2024-11-30"),
        ("1. Công an phường kiểm tra các điểm, hạn cuối là 12/8.", "2024-08-12"),
    ])
    func `a meeting in a month is a last day`(body: String, due: String) {
        #expect(ExtractedText.notice(body).obligations.map { $0.deadline?.due?.description } == [due], "\(body)")
    }

    @Test func `years do not pass from cell to cell`() {
        let rows = """
            | TT | Nội dung | Chủ trì | Thời gian |
            |---|---|---|---|
            | 1 | Đối thoại với thanh niên | Đoàn phường | Trước 15/8 |
            | 2 | Kiểm tra Chỉ thị số 19-CT/TU ngày 30/9/2023 | Văn phòng Đảng ủy | Trước 20/8 |
            """
        let due = ExtractedText.notice(rows).obligations.map { $0.deadline?.due?.description }
        #expect(due == ["2024-08-14", "2024-08-19"])
    }

    @Test func `a label belongs to the unit that is open`() {
        let spans = ExtractedText("NỘI DUNG\n3. Chuẩn bị hội nghị\n1. Chủ trì: Công an phường").obligations.map(
            \.span.bytes
        )
        #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    }
}
