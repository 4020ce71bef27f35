import Directives
import TestSupport
import Testing

@Suite struct ActorTests {
    @Test(arguments: [
        "Ủy ban nhân dân phường", "UBND phường An Hạ", "Công an phường", "Văn phòng Đảng ủy",
        "Sở Tài nguyên và Môi trường",
        "Phòng Kinh tế, Hạ tầng và Đô thị", "Văn phòng HĐND và UBND phường", "UBND các xã, thị trấn",
        "các cơ quan, đơn vị", "Chi bộ Tổ dân phố số 5",
        "Ban Chỉ huy Quân sự phường", "Hội Liên hiệp Phụ nữ phường", "Ban Quản lý chợ An Hạ", "Tổ trưởng Tổ dân phố",
        "Chủ tịch UBND phường",
        "Đảng ủy - UBND phường", "Trạm Y tế phường", "Ủy ban Mặt trận Tổ quốc Việt Nam phường", "các chi bộ trực thuộc",
        "UBKT Đảng ủy",
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh phường", "Trung tâm Văn hóa - Thông tin", "Công an xã",
        "Ban Thường trực Ủy ban MTTQ phường", "phòng Công nghệ thông tin", "Trung tâm Kiểm soát bệnh tật tỉnh",
        "Văn phòng thường trực Ban Chỉ huy Phòng thủ dân sự tỉnh", "Công đoàn các KCN", "Tiểu đoàn 7",
        "các Ban của Hội đồng nhân dân xã", "Các tổ đảng số 1, số 2", "các cụm thi đua số 1, 2, 3", "Đài Truyền thanh",
    ])
    func `a name is read from its head to its last word`(name: String) {
        let extracted = ExtractedText.notice(
            "1. Giao \(name) rà soát các điểm chốt trên địa bàn, hoàn thành trước ngày 15/7/2024."
        )
        #expect(extracted.obligations.map(\.leadNames) == [[name]])
    }

    @Test(arguments: [
        (
            "Giao đồng chí Lê Thị Hoa - Phó Chủ tịch UBND phường chỉ đạo rà soát.",
            "Lê Thị Hoa - Phó Chủ tịch UBND phường"
        ),
        ("Đồng chí Trần Minh, Phó Bí thư Đảng ủy trực tiếp kiểm tra.", "Trần Minh, Phó Bí thư Đảng ủy"),
        ("Phân công đồng chí Nguyễn Văn Bình kiểm tra các chốt.", "Nguyễn Văn Bình"),
        ("Giao đồng chí Phó Chủ tịch UBND phường kiểm tra các chốt.", "Phó Chủ tịch UBND phường"),
    ])
    func `a person is named with the post, without the courtesy`(body: String, name: String) {
        expectNames(("1. " + body, [[name]]), \.leadNames)
    }

    @Test(arguments: [
        (
            "Công an phường, Ban Chỉ huy Quân sự phường và Trạm Y tế rà soát danh sách.",
            ["Công an phường", "Ban Chỉ huy Quân sự phường", "Trạm Y tế"]
        ),
        ("Giao UBND phường và Công an phường rà soát danh sách.", ["UBND phường", "Công an phường"]),
        (
            "Đề nghị Ủy ban MTTQ phường, các tổ chức chính trị - xã hội tuyên truyền.",
            ["Ủy ban MTTQ phường", "các tổ chức chính trị - xã hội"]
        ),
    ])
    func `a list is as many names as it has heads`(body: String, names: [String]) {
        expectNames(("1. " + body, [names]), \.leadNames)
    }

    @Test(arguments: [
        "Tổ chức rà soát các chốt trực.", "Tổ chức tốt hội nghị đối thoại.", "Ban hành kế hoạch kiểm tra.",
    ])
    func `verbs that look like heads name nobody`(body: String) {
        #expect(ExtractedText.notice("1. " + body).obligations.allSatisfy { $0.lead.isEmpty })
    }
}
