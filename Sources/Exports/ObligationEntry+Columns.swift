package import Calendars
import Documents
import Kernel
import Obligations

/// An obligation outside of this program: in a spreadsheet with every field, in a calendar with its last day.
extension ObligationEntry {
    /// The headings are those that an import knows.
    package static let columns: [ExportColumn<ObligationEntry>] = [
        ExportColumn("Số nhiệm vụ", width: 9) { .number(Int($0.obligation.id.number)) },
        ExportColumn("Nội dung", width: 60) { .text($0.obligation.content) },
        ExportColumn("Lĩnh vực", width: 18) { SheetValue($0.obligation.topic) },
        ExportColumn("Chủ trì", width: 28) { $0.names(.lead) },
        ExportColumn("Phối hợp", width: 28) { $0.names(.coordinating) },
        ExportColumn("Nhận để biết", width: 20) { $0.names(.informed) },
        ExportColumn("Nơi nhận báo cáo", width: 20) { $0.names(.recipient) },
        ExportColumn("Số văn bản", width: 16) { SheetValue($0.symbol) },
        ExportColumn("Ngày ban hành", width: 12) { .day($0.obligation.issued) },
        ExportColumn("Ngày bắt đầu", width: 12) { SheetValue($0.obligation.starts) },
        ExportColumn("Thời hạn ban đầu", width: 12) { SheetValue($0.obligation.firstDeadline) },
        ExportColumn("Thời hạn", width: 12) { SheetValue($0.obligation.deadline) },
        ExportColumn("Hạn theo ngày làm việc", width: 12) { SheetValue($0.obligation.due) },
        ExportColumn("Số lần gia hạn", width: 8) { .number($0.obligation.extensions) },
        ExportColumn("Định kỳ", width: 14) { SheetValue($0.obligation.recurrence.map(RecurrenceRule.words)) },
        ExportColumn("Tiến độ (%)", width: 8) { .number($0.obligation.progress) },
        ExportColumn("Bước xử lý", width: 16) { .text($0.obligation.stage.words) },
        ExportColumn("Ngày hoàn thành", width: 12) { SheetValue($0.obligation.evidence) },
        ExportColumn("Ngày xác nhận", width: 12) { SheetValue($0.obligation.accepted) },
        ExportColumn("Tạm dừng từ", width: 12) { SheetValue($0.obligation.suspended) },
        ExportColumn("Hủy từ", width: 12) { SheetValue($0.obligation.cancelled) },
        ExportColumn("Tình trạng", width: 26) { .text($0.words) },
        ExportColumn("Mức độ", width: 10) { .text($0.obligation.modality.words) },
    ]

    private func names(_ part: Party.Part) -> SheetValue {
        SheetValue(obligation.parties(part).map(\.name).joined(separator: "; "))
    }

    /// Its last day in time; what has none is in no calendar.
    ///
    /// - Parameter place: tells the authorities of one register apart.
    package func event(of place: String) -> CalendarEvent? {
        CalendarEvent(obligation, symbol: symbol, status: words, place: place)
    }
}
