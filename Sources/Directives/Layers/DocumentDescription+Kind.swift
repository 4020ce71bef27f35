extension DocumentDescription {
    /// The kind in full, "Thông báo" for TB (Decree 30/2020/NĐ-CP, annex III; HD 36-HD/VPTW for the Party's); else as
    /// written.
    package var kindInWords: String? { kind.map(Self.words(ofKind:)) }

    /// The same for the abbreviation alone.
    package static func words(ofKind kind: String) -> String { kinds[kind] ?? kind }

    private static let kinds: [String: String] = [
        "BB": "Biên bản", "BC": "Báo cáo", "CĐ": "Công điện", "CT": "Chỉ thị", "CTr": "Chương trình", "CV": "Công văn",
        "DA": "Dự án", "ĐA": "Đề án", "GM": "Giấy mời", "HD": "Hướng dẫn", "HĐ": "Hợp đồng", "KH": "Kế hoạch",
        "KL": "Kết luận", "NQ": "Nghị quyết", "PA": "Phương án", "QC": "Quy chế", "QĐ": "Quyết định",
        "QyĐ": "Quy định", "QĐi": "Quy định", "TB": "Thông báo", "TC": "Thông cáo", "TT": "Thông tư", "TTr": "Tờ trình",
    ]
}
