import TestSupport
import Testing

@Suite struct ReportRecipientTests {
    @Test(
        arguments: [
            ("1. Công an phường tổng hợp, báo cáo UBND phường.", [["UBND phường"]]),
            ("1. Công an phường gửi kết quả về Văn phòng Đảng ủy trước ngày 15/7/2024.", [["Văn phòng Đảng ủy"]]),
            ("1. Công an phường xây dựng kế hoạch, trình Chủ tịch UBND phường phê duyệt.", [["Chủ tịch UBND phường"]]),
            (
                "1. Công an phường báo cáo Ban Thường vụ Đảng ủy, Thường trực HĐND và UBND phường.",
                [["Ban Thường vụ Đảng ủy", "Thường trực HĐND", "UBND phường"]]
            ),
            ("1. Công an phường báo cáo kết quả cho UBND phường (qua Văn phòng).", [["UBND phường"]]),
            ("1. Công an phường đề xuất UBND phường biện pháp xử lý.", [["UBND phường"]]),
            ("1. Công an phường kiến nghị với UBND quận hỗ trợ.", [["UBND quận"]]),
            ("1. Công an phường nộp báo cáo về UBND phường.", [["UBND phường"]]),
        ] as [NamesRow]
    )
    func `those who get a report, a submission or a proposal are found`(row: NamesRow) {
        expectNames(row, \.recipientNames)
    }

    @Test(arguments: [
        "1. Công an phường rà soát theo báo cáo của UBND phường.",
        "1. Văn phòng tham mưu UBND phường ban hành kế hoạch.",
        "1. Công an phường chịu trách nhiệm thi hành Thông báo này.", "1. Văn phòng thông báo cho Nhân dân.",
        "1. Công an phường hoàn thiện dự thảo báo cáo.", "1. Công an phường giải quyết kiến nghị của các hộ dân.",
    ])
    func `others who are named are not`(body: String) {
        expectNames((body, [[]]), \.recipientNames)
    }
}
