import TestSupport
import Testing

@Suite struct OrderTests {
    @Test(
        arguments: [
            ("1. Giao Công an phường kiểm tra tạm trú.", [["Công an phường"]]),
            ("1. Yêu cầu Trạm Y tế phun khử khuẩn.", [["Trạm Y tế"]]),
            ("1. Đề nghị Ủy ban MTTQ phường giám sát việc thực hiện.", [["Ủy ban MTTQ phường"]]),
            ("1. Ban Thường vụ yêu cầu UBND phường rà soát các chốt.", [["UBND phường"]]),
            ("1. Phân công Ban Chỉ huy Quân sự phường trực bão.", [["Ban Chỉ huy Quân sự phường"]]),
            ("1. Chủ tịch UBND phường giao Công an phường kiểm tra.", [["Công an phường"]]),
            ("1. UBND phường chỉ đạo Công an phường kiểm tra.", [["UBND phường"]]),
            ("1. Công an phường có trách nhiệm kiểm tra tạm trú.", [["Công an phường"]]),
            ("1. Công an phường phải kiểm tra tạm trú.", [["Công an phường"]]),
            ("1. Thống nhất giao Công an phường kiểm tra tạm trú.", [["Công an phường"]]),
        ] as [NamesRow]
    )
    func `the body after the order is the lead`(row: NamesRow) {
        expectNames(row, \.leadNames)
    }

    @Test(arguments: [
        "1. Công an phường đã yêu cầu các hộ cam kết.",
        "1. Năm 2023, UBND phường đã chỉ đạo rà soát các chốt.",
    ])
    func `what has been ordered is told, not ordered`(body: String) {
        #expect(ExtractedText.notice(body).quotes == [])
    }
}
