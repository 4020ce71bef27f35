import Organisations

extension WardBody {
    static let committee = "Đảng ủy phường Hòa Lạc Đông"
    static let office = "Văn phòng Đảng ủy phường Hòa Lạc Đông"
    static let government = "Ủy ban nhân dân phường Hòa Lạc Đông"
    static let inspection = "Ủy ban Kiểm tra Đảng ủy phường Hòa Lạc Đông"
    static let front = "Ủy ban Mặt trận Tổ quốc Việt Nam phường Hòa Lạc Đông"
    static let police = "Công an phường Hòa Lạc Đông"
    static let military = "Ban Chỉ huy Quân sự phường Hòa Lạc Đông"
    static let health = "Trạm Y tế phường Hòa Lạc Đông"
    static let economy = "Phòng Kinh tế, Hạ tầng và Đô thị phường Hòa Lạc Đông"
    static let land = "Bộ phận Địa chính - Xây dựng phường Hòa Lạc Đông"
    static let culture = "Phòng Văn hóa - Xã hội phường Hòa Lạc Đông"
    static let oldCulture = "Bộ phận Văn hóa - Xã hội phường Hòa Lạc Đông"
    static let services = "Trung tâm Phục vụ hành chính công phường Hòa Lạc Đông"
    static let oneStop = "Bộ phận Một cửa phường Hòa Lạc Đông"
    static let secretariat = "Văn phòng HĐND và UBND phường Hòa Lạc Đông"
    static let clerks = "Bộ phận Văn phòng - Thống kê phường Hòa Lạc Đông"
    static let building = "Ban Xây dựng Đảng phường Hòa Lạc Đông"
    static let women = "Hội Liên hiệp Phụ nữ phường Hòa Lạc Đông"
    static let youth = "Đoàn TNCS Hồ Chí Minh phường Hòa Lạc Đông"
    static let contractor = "Công ty Cổ phần Môi trường Xanh Lạc Giang"

    /// Every body but the office, which founds the register; those above come first.
    static let all: [WardBody] = above + party + offices + associations + schools + residents

    private static let above: [WardBody] = [
        WardBody(
            name: "Thành ủy Lạc Giang",
            kind: .party,
            aliases: ["Ban Thường vụ Thành ủy", "Thường trực Thành ủy"],
            level: .city,
            hasAccount: false
        ),
        WardBody(
            name: "Ủy ban nhân dân thành phố Lạc Giang",
            kind: .government,
            aliases: ["Ủy ban nhân dân thành phố"],
            level: .city,
            hasAccount: false
        ),
        WardBody(
            name: "Quận ủy Tây Lạc",
            kind: .party,
            aliases: ["Ban Thường vụ Quận ủy", "Thường trực Quận ủy"],
            level: .district,
            era: .old,
            successor: "Thành ủy Lạc Giang",
            hasAccount: false
        ),
        WardBody(
            name: "Ủy ban nhân dân quận Tây Lạc",
            kind: .government,
            aliases: ["Ủy ban nhân dân quận"],
            level: .district,
            era: .old,
            successor: "Ủy ban nhân dân thành phố Lạc Giang",
            hasAccount: false
        ),
    ]

    private static let party: [WardBody] = [
        WardBody(
            name: committee,
            kind: .party,
            aliases: ["Đảng ủy phường", "Ban Chấp hành Đảng bộ phường", "Đảng ủy"],
            hasAccount: false
        ),
        WardBody(
            name: "Ban Thường vụ Đảng ủy phường Hòa Lạc Đông",
            kind: .party,
            aliases: ["Ban Thường vụ Đảng ủy", "Ban Thường vụ Đảng ủy phường"],
            parent: committee,
            hasAccount: false
        ),
        WardBody(
            name: "Thường trực Đảng ủy phường Hòa Lạc Đông",
            kind: .party,
            aliases: ["Thường trực Đảng ủy", "Thường trực Đảng ủy phường"],
            parent: committee,
            hasAccount: false
        ),
        WardBody(name: inspection, kind: .party, aliases: ["Ủy ban Kiểm tra Đảng ủy"], parent: committee, pace: 0.8),
        WardBody(
            name: building,
            kind: .party,
            aliases: ["Ban Xây dựng Đảng", "Ban Xây dựng Đảng Đảng ủy"],
            parent: committee,
            era: .new,
            pace: 0.9
        ),
        WardBody(
            name: "Các chi bộ trực thuộc Đảng ủy phường Hòa Lạc Đông",
            kind: .party,
            aliases: [
                "Các chi bộ trực thuộc", "Cấp ủy các chi bộ trực thuộc", "Bí thư các chi bộ", "Các chi bộ",
                "Cấp ủy các chi bộ",
            ],
            parent: committee,
            pace: 1.2,
            hasAccount: false
        ),
        WardBody(
            name: "Chi bộ Tổ dân phố Đông Thịnh",
            kind: .party,
            aliases: ["cấp ủy Chi bộ Tổ dân phố Đông Thịnh"],
            parent: committee
        ),
        WardBody(name: "Chi bộ Tổ dân phố Cầu Vồng", kind: .party, parent: committee),
        WardBody(name: "Chi bộ Tổ dân phố Bến Đò", kind: .party, parent: committee, pace: 1.4, hasAccount: false),
        WardBody(name: "Chi bộ Tổ dân phố Chợ Cũ", kind: .party, parent: committee, hasAccount: false),
        WardBody(name: "Chi bộ Tổ dân phố Vườn Đào", kind: .party, parent: committee, hasAccount: false),
        WardBody(name: "Chi bộ Tổ dân phố Giếng Đình", kind: .party, parent: committee, pace: 1.3, hasAccount: false),
        WardBody(
            name: "Chi bộ Trường Trung học cơ sở Hòa Lạc Đông",
            kind: .party,
            parent: committee,
            hasAccount: false
        ),
    ]

    private static let offices: [WardBody] = [
        WardBody(name: "Hội đồng nhân dân phường Hòa Lạc Đông", kind: .government, hasAccount: false),
        WardBody(name: government, kind: .government, aliases: ["Chủ tịch Ủy ban nhân dân phường"], pace: 1.1),
        WardBody(
            name: economy,
            kind: .government,
            aliases: ["Phòng Kinh tế, Hạ tầng và Đô thị"],
            parent: government,
            era: .new,
            pace: 1.4
        ),
        WardBody(
            name: culture,
            kind: .government,
            aliases: ["Phòng Văn hóa - Xã hội"],
            parent: government,
            era: .new
        ),
        WardBody(name: services, kind: .government, parent: government, era: .new, pace: 0.8),
        WardBody(name: secretariat, kind: .government, parent: government, era: .new),
        WardBody(
            name: land,
            kind: .government,
            aliases: ["Bộ phận Địa chính - Xây dựng"],
            parent: government,
            era: .old,
            successor: economy,
            pace: 1.5
        ),
        WardBody(
            name: oldCulture,
            kind: .government,
            aliases: ["Bộ phận Văn hóa - Xã hội"],
            parent: government,
            era: .old,
            successor: culture
        ),
        WardBody(name: oneStop, kind: .government, parent: government, era: .old, successor: services),
        WardBody(
            name: clerks,
            kind: .government,
            aliases: ["Bộ phận Văn phòng - Thống kê"],
            parent: government,
            era: .old,
            successor: secretariat,
            pace: 1.1
        ),
        WardBody(
            name: "Các cơ quan, đơn vị thuộc phường Hòa Lạc Đông",
            kind: .government,
            aliases: [
                "Các cơ quan, đơn vị", "Các đơn vị", "Thủ trưởng các cơ quan", "Các cơ quan, đơn vị, tổ dân phố",
            ],
            parent: government,
            pace: 1.2,
            hasAccount: false
        ),
        WardBody(name: police, kind: .government, pace: 0.8),
        WardBody(name: military, kind: .government, pace: 0.9),
        WardBody(name: health, kind: .government, parent: government),
        WardBody(
            name: "Tổ Quản lý trật tự đô thị phường Hòa Lạc Đông",
            kind: .government,
            parent: government,
            pace: 1.4
        ),
        WardBody(name: "Ban Quản lý chợ Hòa Lạc Đông", kind: .government, parent: government, pace: 1.5),
    ]

    private static let associations: [WardBody] = [
        WardBody(
            name: front,
            kind: .front,
            aliases: ["MTTQ", "Ủy ban MTTQ phường", "Mặt trận Tổ quốc phường"],
            pace: 0.9
        ),
        WardBody(name: women, kind: .front, parent: front, pace: 0.8),
        WardBody(name: youth, kind: .front, aliases: ["Đoàn Thanh niên phường"], parent: front),
        WardBody(name: "Hội Nông dân phường Hòa Lạc Đông", kind: .front, parent: front, hasAccount: false),
        WardBody(name: "Hội Cựu chiến binh phường Hòa Lạc Đông", kind: .front, parent: front),
        WardBody(
            name: "Hội Người cao tuổi phường Hòa Lạc Đông",
            kind: .front,
            parent: front,
            pace: 1.2,
            hasAccount: false
        ),
        WardBody(
            name: "Các tổ chức chính trị - xã hội phường Hòa Lạc Đông",
            kind: .front,
            aliases: ["Các tổ chức chính trị - xã hội phường", "Các tổ chức chính trị - xã hội"],
            parent: front,
            pace: 1.2,
            hasAccount: false
        ),
    ]

    private static let schools: [WardBody] = [
        WardBody(name: "Trường Mầm non Hoa Sen", kind: .school, parent: government, hasAccount: false),
        WardBody(name: "Trường Tiểu học Hòa Lạc Đông", kind: .school, parent: government),
        WardBody(name: "Trường Trung học cơ sở Hòa Lạc Đông", kind: .school, parent: government),
        WardBody(
            name: "Các trường học trên địa bàn phường Hòa Lạc Đông",
            kind: .school,
            aliases: ["Hiệu trưởng các trường học", "Các trường học trên địa bàn", "Các trường học"],
            parent: government,
            hasAccount: false
        ),
        WardBody(name: contractor, kind: .company, pace: 1.3),
        WardBody(name: "Công ty TNHH Xây dựng Tân Lạc", kind: .company, pace: 1.5, hasAccount: false),
    ]

    private static let residents: [WardBody] = [
        WardBody(
            name: "Các tổ dân phố phường Hòa Lạc Đông",
            kind: .residential,
            aliases: ["Các tổ dân phố", "Tổ trưởng các tổ dân phố", "Các tổ dân phố còn lại"],
            parent: government,
            pace: 1.2,
            hasAccount: false
        ),
        WardBody(name: "Tổ dân phố Đông Thịnh", kind: .residential, parent: government, pace: 0.8),
        WardBody(name: "Tổ dân phố Cầu Vồng", kind: .residential, parent: government),
        WardBody(name: "Tổ dân phố Bến Đò", kind: .residential, parent: government, pace: 1.4),
        WardBody(name: "Tổ dân phố Chợ Cũ", kind: .residential, parent: government, pace: 1.1, hasAccount: false),
        WardBody(name: "Tổ dân phố Vườn Đào", kind: .residential, parent: government, hasAccount: false),
        WardBody(name: "Tổ dân phố Giếng Đình", kind: .residential, parent: government, pace: 1.5, hasAccount: false),
    ]
}
