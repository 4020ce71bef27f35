/// What a highlighted place of the original says (loại đánh dấu).
package enum MarkKind: String, CaseIterable, Sendable {
    case obligation, lead, coordinating, reporting, deadline, start, recurrence, mention, reference, finding

    /// As a Vietnamese legend explains it.
    package var words: String {
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
package struct Mark: Sendable, Hashable {
    package var kind: MarkKind
    package var bytes: Range<Int>
    /// The number of the list's entry that it belongs to; `nil` for findings.
    package var entry: Int?

    package init(kind: MarkKind, bytes: Range<Int>, entry: Int? = nil) {
        self.kind = kind
        self.bytes = bytes
        self.entry = entry
    }
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
