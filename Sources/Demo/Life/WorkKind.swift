/// What sort of work a sentence asks for (loại việc), by the first verb that tells: what people note of it follows.
enum WorkKind: CaseIterable, Sendable {
    case survey, plan, campaign, check, works, report

    init(reading content: String) {
        let text = content.lowercased()
        let found = Self.allCases.compactMap { kind -> (place: String.Index, kind: WorkKind)? in
            kind.words.compactMap { text.firstRange(of: $0)?.lowerBound }.min().map { ($0, kind) }
        }
        self = found.min { $0.place < $1.place }?.kind ?? .campaign
    }

    private var words: [String] {
        switch self {
        case .survey: ["rà soát", "lập danh", "khảo sát", "thống kê", "nắm", "lập hồ sơ"]
        case .plan: ["kế hoạch", "phương án", "tham mưu", "dự thảo", "dự toán", "quy chế", "hồ sơ", "chương trình"]
        case .campaign:
            [
                "tuyên truyền", "vận động", "tổ chức", "ra quân", "biên soạn", "sinh hoạt", "hướng dẫn", "thăm",
                "đỡ đầu",
                "phát động", "ra mắt", "thành lập", "duy trì", "tăng cường",
            ]
        case .check: ["kiểm tra", "xử lý", "giám sát", "tuần tra", "giải tỏa", "đôn đốc"]
        case .works:
            [
                "lắp đặt", "sửa chữa", "cải tạo", "nạo vét", "khắc phục", "mua sắm", "xóa", "phun", "cắt tỉa", "số hóa",
                "niêm yết", "chi trả",
            ]
        case .report: ["báo cáo", "trả lời", "gửi", "thông báo", "tổng hợp", "chuyển"]
        }
    }
}
