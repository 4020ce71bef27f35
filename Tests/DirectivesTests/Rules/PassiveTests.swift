import TestSupport
import Testing

@Suite struct PassiveTests {
    @Test(
        arguments: [
            (
                "1. Việc mua sắm vật tư phải được Ban Quản lý chợ hoàn thành trước ngày 15/7/2024.",
                [["Ban Quản lý chợ"]]
            ),
            ("1. Các hồ sơ do Công an phường tiếp nhận, giải quyết.", [["Công an phường"]]),
            ("1. Kết quả phải được báo cáo UBND phường trước ngày 15/7/2024.", [[]]),
        ] as [NamesRow]
    )
    func `whoever does it in a passive sentence leads`(row: NamesRow) {
        expectNames(row, \.leadNames)
    }
}
