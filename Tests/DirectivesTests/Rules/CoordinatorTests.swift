import TestSupport
import Testing

@Suite struct CoordinatorTests {
    @Test(
        arguments: [
            ("1. Công an phường chủ trì, phối hợp với Trạm Y tế rà soát các chốt.", [["Trạm Y tế"]]),
            (
                "1. Công an phường phối hợp với Trạm Y tế, Ban Quản lý chợ và các chi bộ rà soát các chốt.",
                [["Trạm Y tế", "Ban Quản lý chợ", "các chi bộ"]]
            ),
            ("1. Công an phường cùng với Trạm Y tế rà soát các chốt.", [["Trạm Y tế"]]),
            ("1. Công an phường phối hợp cùng Trạm Y tế rà soát các chốt.", [["Trạm Y tế"]]),
            ("1. Rà soát các chốt (Công an phường chủ trì, Trạm Y tế phối hợp).", [["Trạm Y tế"]]),
            ("1. Rà soát các chốt (chủ trì: Công an phường; phối hợp: Trạm Y tế).", [["Trạm Y tế"]]),
            (
                "1. Công an phường phối hợp chặt chẽ với Văn phòng HĐND và UBND phường rà soát.",
                [["Văn phòng HĐND và UBND phường"]]
            ),
        ] as [NamesRow]
    )
    func `those who are worked with are found`(row: NamesRow) {
        expectNames(row, \.coordinatorNames)
    }

    @Test(arguments: [
        "1. Công an phường làm việc với Ban Quản lý chợ.", "1. UBND phường chỉ đạo Công an phường kiểm tra.",
        "1. Công an phường thông báo cho Ban Quản lý chợ.", "1. Công an phường hướng dẫn các tổ dân phố.",
    ])
    func `those who are met, led, told or served are not`(body: String) {
        expectNames((body, [[]]), \.coordinatorNames)
    }
}
