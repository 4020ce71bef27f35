import Kernel
import Organisations

/// What of a proposal can be read, edited and compared (trường của đề xuất); the raw value is what files say.
package enum ProposalField: String, Worded {
    case content, modality, lead, coordinating, informed, recipient, deadline, starts, recurrence, passage

    /// As screens and messages name it.
    package var words: String {
        switch self {
        case .content: "nội dung"
        case .modality: "mức độ"
        case .lead: "chủ trì"
        case .coordinating: "phối hợp"
        case .informed: "nhận để biết"
        case .recipient: "nơi nhận báo cáo"
        case .deadline: "thời hạn"
        case .starts: "bắt đầu"
        case .recurrence: "định kỳ"
        case .passage: "đoạn trích"
        }
    }

    package var otherWords: [String] {
        switch self {
        case .deadline: ["hạn"]
        case .informed: ["để biết"]
        case .recipient: ["báo cáo"]
        default: []
        }
    }
}

/// One field that two versions or two readings have differently (chỗ khác nhau); empty text is an absent value.
package struct FieldDifference: Hashable, Sendable {
    package var field: ProposalField
    package var before: String
    package var after: String

    package init(_ field: ProposalField, _ before: String, _ after: String) {
        self.field = field
        self.before = before
        self.after = after
    }

    /// "thời hạn: 19/7/2024 → 26/7/2024".
    package var words: String {
        func shown(_ text: String) -> String { text.isEmpty ? "(trống)" : text }
        return "\(field.words): \(shown(before)) → \(shown(after))"
    }
}

extension Proposal {
    /// A field as people read it; empty when it has no value.
    package func text(of field: ProposalField) -> String {
        switch field {
        case .content: content
        case .modality: modality.words
        case .lead: names(.lead)
        case .coordinating: names(.coordinating)
        case .informed: names(.informed)
        case .recipient: names(.recipient)
        case .deadline: deadline?.vietnamese ?? ""
        case .starts: starts?.vietnamese ?? ""
        case .recurrence: recurrence.map { RecurrenceRule.words(of: $0) } ?? ""
        case .passage: "\(span.lowerBound)-\(span.upperBound)"
        }
    }

    /// What another version says differently, field by field.
    package func differences(
        to other: Proposal,
        in fields: [ProposalField] = ProposalField.allCases
    ) -> [FieldDifference] {
        fields.compactMap { field in
            let (before, after) = (text(of: field), other.text(of: field))
            return before == after ? nil : FieldDifference(field, before, after)
        }
    }

    private func names(_ part: Party.Part) -> String { parties(part).map(\.name).joined(separator: "; ") }
}

extension Modality: Worded {
    package var words: String {
        switch self {
        case .order: "yêu cầu"
        case .strive: "phấn đấu"
        case .advise: "đề nghị"
        case .option: "có thể"
        }
    }

    package var otherWords: [String] {
        switch self {
        case .order: ["giao", "chỉ đạo", "phải", "cần"]
        case .strive: []
        case .advise: ["nên", "nghiên cứu"]
        case .option: ["cần thiết"]
        }
    }
}
