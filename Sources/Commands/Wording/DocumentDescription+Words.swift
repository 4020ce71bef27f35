import Directives
import Kernel

extension DocumentDescription {
    /// The kind in full, "Thông báo" for TB (Decree 30/2020/NĐ-CP, annex III; HD 36-HD/VPTW for the Party's); else as
    /// written.
    var kindInWords: String? {
        kind.map { Self.kinds[$0] ?? $0 }
    }

    /// "Thông báo 05-TB/ĐU · 21/6/2024 · Đảng ủy Phường": what is known of them.
    var heading: String {
        let name = [kindInWords, numberAndSymbol].compactMap { $0 }.joined(separator: " ")
        let parts = [name.isEmpty ? nil : name, date?.vietnamese, issuer].compactMap { $0 }
        return parts.isEmpty ? "Văn bản không rõ loại" : parts.joined(separator: " · ")
    }

    private static let kinds: [String: String] = [
        "BB": "Biên bản", "BC": "Báo cáo", "CĐ": "Công điện", "CT": "Chỉ thị", "CTr": "Chương trình", "CV": "Công văn",
        "DA": "Dự án", "ĐA": "Đề án", "GM": "Giấy mời", "HD": "Hướng dẫn", "HĐ": "Hợp đồng", "KH": "Kế hoạch",
        "KL": "Kết luận", "NQ": "Nghị quyết", "PA": "Phương án", "QC": "Quy chế", "QĐ": "Quyết định",
        "QyĐ": "Quy định", "QĐi": "Quy định", "TB": "Thông báo", "TC": "Thông cáo", "TT": "Thông tư", "TTr": "Tờ trình",
    ]
}
