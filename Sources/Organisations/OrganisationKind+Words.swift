import VietnameseText

/// What people type for one of a closed set (giá trị gõ bằng tiếng Việt): its words with or without diacritics, or the
/// raw value that files have.
package protocol Worded: RawRepresentable<String>, CaseIterable, Sendable {
    /// As screens show it.
    var words: String { get }
    /// Other usual ways to say it.
    var otherWords: [String] { get }
}

extension Worded {
    package init?(typed text: String) {
        let wanted = FoldedText(text).text
        let found = Self.allCases.first { each in
            each.rawValue == text
                || ([each.rawValue, each.words] + each.otherWords).contains { FoldedText($0).text == wanted }
        }
        guard let found, !wanted.isEmpty else { return nil }
        self = found
    }

    /// All of them, for messages: "Đảng, chính quyền, …".
    package static var choices: String { allCases.map(\.words).joined(separator: ", ") }
}

extension OrganisationKind: Worded {
    package var words: String {
        switch self {
        case .party: "Đảng"
        case .government: "chính quyền"
        case .front: "mặt trận, đoàn thể"
        case .residential: "tổ dân phố"
        case .school: "trường học"
        case .company: "doanh nghiệp"
        case .other: "khác"
        }
    }

    package var otherWords: [String] {
        switch self {
        case .party: ["chi bộ", "cơ quan Đảng"]
        case .government: ["nhà nước", "cơ quan nhà nước"]
        case .front: ["mặt trận", "đoàn thể"]
        case .residential: ["thôn", "khu phố", "ấp", "khu dân cư"]
        case .school: ["trường"]
        case .company: ["công ty"]
        case .other: []
        }
    }
}

extension AuthorityLevel: Worded {
    package var words: String {
        switch self {
        case .ward: "cấp phường, xã"
        case .district: "cấp quận, huyện"
        case .city: "cấp tỉnh, thành phố"
        case .central: "trung ương"
        }
    }

    package var otherWords: [String] {
        switch self {
        case .ward: ["phường", "xã", "đặc khu", "cấp phường", "cấp xã"]
        case .district: ["quận", "huyện", "cấp quận", "cấp huyện"]
        case .city: ["tỉnh", "thành phố", "cấp tỉnh", "cấp thành phố"]
        case .central: ["cấp trung ương"]
        }
    }
}

extension Role: Worded {
    package var words: String {
        switch self {
        case .office: "văn phòng"
        case .leader: "lãnh đạo"
        case .unitHead: "trưởng đơn vị"
        case .unitMember: "cán bộ đơn vị"
        case .supervisor: "giám sát"
        case .inspector: "kiểm tra"
        case .administrator: "quản trị"
        }
    }

    package var otherWords: [String] {
        switch self {
        case .office: ["bộ phận tổng hợp"]
        case .leader: []
        case .unitHead: ["người đứng đầu", "unit-head", "head"]
        case .unitMember: ["cán bộ", "thành viên", "unit-member", "member"]
        case .supervisor: []
        case .inspector: []
        case .administrator: ["quản trị viên", "admin"]
        }
    }
}
