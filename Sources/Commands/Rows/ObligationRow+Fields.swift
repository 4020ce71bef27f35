import Directives
import Kernel

extension ObligationRow {
    static let fields: [Field<ObligationRow>] = [
        Field("STT") { String($0.number) },
        Field("Mục") { $0.obligation.section },
        Field("Nội dung") { $0.summary },
        Field("Mức độ") { $0.obligation.modality.words },
        Field("Chủ trì") { $0.obligation.lead.names },
        Field("Phối hợp") { $0.obligation.coordinating.names },
        Field("Nơi nhận báo cáo") { $0.obligation.reportTo.names },
        Field("Bắt đầu") { $0.obligation.starts?.date.vietnamese },
        Field("Thời hạn") { $0.obligation.deadline?.due?.vietnamese },
        Field("Giờ") { $0.obligation.deadline?.time ?? $0.obligation.recurrence?.time },
        Field("Cách tính thời hạn") { $0.obligation.deadline?.explanation },
        Field("Tình trạng") { $0.standing?.words },
        Field("Tần suất") { $0.obligation.recurrence?.words },
        Field("Còn thiếu") { $0.obligation.missing.map(\.words).joined(separator: ", ") },
        Field("Dòng") { String($0.line) },
        Field("Nguyên văn") { $0.original },
    ]
}
