import Organisations

/// Somebody of the invented ward (người của phường minh họa): an account, a post and what may be done with the register.
struct WardPerson: Sendable {
    let login: String
    let name: String
    /// The body in which the post and the roles are held.
    let body: String
    let post: String
    let roles: [Role]

    init(_ login: String, _ name: String, _ post: String, _ body: String, _ roles: Role...) {
        self.login = login
        self.name = name
        self.post = post
        self.body = body
        self.roles = roles
    }
}

extension WardPerson {
    /// Who founds the register.
    static let founder = WardPerson(
        "hoa",
        "Lê Thị Hoa",
        "Chánh Văn phòng Đảng ủy",
        WardBody.office,
        .administrator,
        .office
    )

    /// Everybody else. Their bodies are those of the time before July 2025 where there are two: the people stayed.
    static let all: [WardPerson] = leaders + heads + members

    private static let leaders = [
        WardPerson("thiep", "Đỗ Quang Thiệp", "Bí thư Đảng ủy", WardBody.committee, .leader),
        WardPerson("lananh", "Vũ Thị Lan Anh", "Phó Bí thư Thường trực Đảng ủy", WardBody.committee, .leader),
        WardPerson(
            "nguyet",
            "Lê Thị Minh Nguyệt",
            "Chủ tịch Ủy ban nhân dân phường",
            WardBody.government,
            .leader,
            .unitHead
        ),
        WardPerson("do", "Phùng Văn Độ", "Phó Chủ tịch Ủy ban nhân dân phường", WardBody.government, .leader),
        WardPerson("chau", "Ngô Minh Châu", "Chuyên viên Văn phòng Đảng ủy", WardBody.office, .office),
        WardPerson(
            "tuan",
            "Hồ Anh Tuân",
            "Chủ nhiệm Ủy ban Kiểm tra Đảng ủy",
            WardBody.inspection,
            .inspector,
            .unitHead
        ),
        WardPerson(
            "bich",
            "Tạ Thị Bích",
            "Chủ tịch Ủy ban MTTQ Việt Nam phường",
            WardBody.front,
            .supervisor,
            .unitHead
        ),
    ]

    private static let heads = [
        WardPerson("cuong", "Phạm Duy Cường", "Trưởng Công an phường", WardBody.police, .unitHead),
        WardPerson("manh", "Lưu Đức Mạnh", "Chỉ huy trưởng Ban Chỉ huy Quân sự phường", WardBody.military, .unitHead),
        WardPerson("yen", "Đặng Hải Yến", "Trạm trưởng Trạm Y tế phường", WardBody.health, .unitHead),
        WardPerson("hung", "Trịnh Văn Hưng", "Phụ trách địa chính - xây dựng", WardBody.land, .unitHead),
        WardPerson("quyen", "Bùi Thị Quyên", "Phụ trách văn hóa - xã hội", WardBody.oldCulture, .unitHead),
        WardPerson("sau", "Đinh Thị Sáu", "Phụ trách bộ phận một cửa", WardBody.oneStop, .unitHead),
        WardPerson("vinh", "Mạc Đăng Vinh", "Phụ trách văn phòng - thống kê", WardBody.clerks, .unitHead),
        WardPerson("thao", "Hoàng Phương Thảo", "Chủ tịch Hội Liên hiệp Phụ nữ phường", WardBody.women, .unitHead),
        WardPerson("kien", "Nguyễn Trung Kiên", "Bí thư Đoàn phường", WardBody.youth, .unitHead),
        WardPerson(
            "dung",
            "Lại Tiến Dũng",
            "Chủ tịch Hội Cựu chiến binh phường",
            "Hội Cựu chiến binh phường Hòa Lạc Đông",
            .unitHead
        ),
        WardPerson(
            "son",
            "Chu Hồng Sơn",
            "Tổ trưởng Tổ Quản lý trật tự đô thị",
            "Tổ Quản lý trật tự đô thị phường Hòa Lạc Đông",
            .unitHead
        ),
        WardPerson("loc", "Đào Phúc Lộc", "Trưởng Ban Quản lý chợ", "Ban Quản lý chợ Hòa Lạc Đông", .unitHead),
        WardPerson("nga", "Cao Thị Nga", "Hiệu trưởng", "Trường Tiểu học Hòa Lạc Đông", .unitHead),
        WardPerson("thuc", "Kiều Văn Thực", "Hiệu trưởng", "Trường Trung học cơ sở Hòa Lạc Đông", .unitHead),
        WardPerson("luong", "Nguyễn Bá Lương", "Bí thư Chi bộ", "Chi bộ Tổ dân phố Đông Thịnh", .unitHead),
        WardPerson("ly", "Phan Thị Lý", "Bí thư Chi bộ", "Chi bộ Tổ dân phố Cầu Vồng", .unitHead),
        WardPerson("xuan", "Tống Thị Xuân", "Tổ trưởng", "Tổ dân phố Đông Thịnh", .unitHead),
        WardPerson("hao", "Vương Văn Hào", "Tổ trưởng", "Tổ dân phố Cầu Vồng", .unitHead),
        WardPerson("toan", "Lương Khắc Toàn", "Tổ trưởng", "Tổ dân phố Bến Đò", .unitHead),
        WardPerson("phong", "Quách Thanh Phong", "Giám đốc chi nhánh", WardBody.contractor, .unitHead),
    ]

    private static let members = [
        WardPerson("linh", "Trần Khánh Linh", "Cán bộ tổng hợp Công an phường", WardBody.police, .unitMember),
        WardPerson("huy", "Đoàn Quang Huy", "Chuyên viên đô thị", WardBody.land, .unitMember),
        WardPerson("mai", "Nghiêm Thị Mai", "Chuyên viên văn hóa - xã hội", WardBody.oldCulture, .unitMember),
        WardPerson("hanh", "Mai Thị Hạnh", "Chuyên viên Văn phòng", WardBody.clerks, .unitMember),
        WardPerson("nam", "Khổng Thành Nam", "Chuyên viên giúp việc Ủy ban nhân dân", WardBody.government, .unitMember),
        WardPerson("trang", "Thái Thu Trang", "Ủy viên Ủy ban Kiểm tra", WardBody.inspection, .unitMember),
    ]
}
