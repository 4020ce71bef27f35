/// What a highlighted place of the original says (loại đánh dấu).
enum MarkKind: String, CaseIterable, Sendable {
    case obligation, lead, coordinating, reporting, deadline, start, recurrence, mention, reference, finding

    /// As the legend explains it.
    var words: String {
        switch self {
        case .obligation: "Nhiệm vụ"
        case .lead: "Chủ trì"
        case .coordinating: "Phối hợp"
        case .reporting: "Nơi nhận báo cáo"
        case .deadline: "Thời hạn"
        case .start: "Bắt đầu"
        case .recurrence: "Định kỳ"
        case .mention: "Nhắc đến"
        case .reference: "Viện dẫn"
        case .finding: "Cần xem lại"
        }
    }
}

/// A highlighted place (đoạn đánh dấu), in bytes of the text.
struct Mark: Sendable, Hashable {
    var kind: MarkKind
    var bytes: Range<Int>
    /// The number of the list's entry that it belongs to; `nil` for findings.
    var entry: Int?
}

/// A stretch of the original under the same marks from its first to its last byte (đoạn liền).
struct Passage: Sendable, Equatable {
    var bytes: Range<Int>
    var kinds: [MarkKind]
    /// The entries it belongs to, the most specific first.
    var entries: [Int]
    /// Entries whose own passage begins here.
    var beginning: [Int]
}
