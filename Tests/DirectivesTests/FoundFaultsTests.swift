import Directives
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
    ])
    func `who was misread once is read`(body: String, names: [String]) {
        #expect(ExtractedText.notice(body).obligations.map(\.leadNames) == [names], "\(body)")
    }

    @Test(arguments: [
        "1. UBND phường đã giao Công an phường kiểm tra.",
        "Trong 6 tháng đầu năm, công tác vệ sinh có bước chuyển rõ nét: xóa được 11/17 điểm, lắp đặt 28 ca-mê-ra.",
        "Một số chi bộ tổ chức sinh hoạt chuyên đề trước ngày 30/8/2024.",
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

    @Test func `a label belongs to the unit that is open`() {
        let spans = ExtractedText("NỘI DUNG\n3. Chuẩn bị hội nghị\n1. Chủ trì: Công an phường").obligations.map(
            \.span.bytes
        )
        #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    }
}
