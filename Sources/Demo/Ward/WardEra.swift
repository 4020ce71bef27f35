import Kernel
import Organisations

/// What bodies are called on a day (tên gọi theo thời kỳ): with the districts, on 1 July 2025, the offices of a ward changed too.
struct WardEra: Sendable {
    let isNew: Bool

    init(_ day: LocalDay) { isNew = day > AuthorityLevel.lastDistrictDay }

    /// What stands in a sentence's place for such a body.
    var names: [String: String] { isNew ? Self.new : Self.old }

    /// Whose organisation the ward's is part of, as letterheads have it.
    var superior: String { isNew ? "ĐẢNG BỘ THÀNH PHỐ LẠC GIANG" : "ĐẢNG BỘ QUẬN TÂY LẠC" }

    /// To whom notices go for their information.
    var recipient: String { isNew ? "Thường trực Thành ủy Lạc Giang" : "Thường trực Quận ủy Tây Lạc" }

    private static let new = [
        "kt": "Phòng Kinh tế, Hạ tầng và Đô thị", "vh": "Phòng Văn hóa - Xã hội",
        "một cửa": "Trung tâm Phục vụ hành chính công phường", "vp": "Văn phòng HĐND và UBND phường",
        "xdđ": "Ban Xây dựng Đảng", "ubnd trên": "Ủy ban nhân dân thành phố",
    ]

    private static let old = [
        "kt": "Bộ phận Địa chính - Xây dựng", "vh": "Bộ phận Văn hóa - Xã hội",
        "một cửa": "Bộ phận Một cửa phường", "vp": "Bộ phận Văn phòng - Thống kê",
        "xdđ": "Văn phòng Đảng ủy", "ubnd trên": "Ủy ban nhân dân quận",
    ]
}

/// Places of the invented ward (địa danh của phường minh họa).
enum WardPlaces {
    /// Residential groups, without “Tổ dân phố”.
    static let groups = ["Đông Thịnh", "Cầu Vồng", "Bến Đò", "Chợ Cũ", "Vườn Đào", "Giếng Đình"]
    static let streets = ["Hòa Lạc", "Đồng Bưởi", "Bờ Sông", "Cây Gạo", "Thợ Mộc", "Ga Cũ"]
}
