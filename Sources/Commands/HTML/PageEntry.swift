import Directives
import Kernel
import PaperView
import TemporalExpressions
import VietnameseText

/// One entry of the list beside the original (mục trong danh sách), with the places it points to.
struct PageEntry: Sendable {
    var number: Int
    var label: String?
    var text: String
    var facts: [(name: String, cell: Cell)]
    var badges: [Phrase]
    /// The entry's own passage comes first.
    var marks: [Mark]
}

extension PageEntry {
    init(_ row: ObligationRow, in original: SourceText) {
        let obligation = row.obligation
        number = row.number
        label = obligation.section
        text = row.summary
        facts = [
            ("Chủ trì", obligation.lead.cell),
            ("Phối hợp", obligation.coordinating.cell),
            ("Báo cáo", obligation.reportTo.cell),
            ("Thời hạn", Self.deadline(of: obligation)),
            ("Bắt đầu", Cell(obligation.starts?.date.vietnamese)),
            ("Tần suất", Cell(obligation.recurrence?.words)),
        ].filter { !$0.1.isEmpty }
        badges = Self.badges(of: row)
        marks = MarkedPlaces(text: original, entry: row.number).marks(of: obligation)
    }

    private static func deadline(of obligation: ObligationProposal) -> Cell {
        guard let deadline = obligation.deadline else { return Cell([]) }
        return Cell([
            Phrase(text: deadline.words, tone: .strong), Phrase(text: deadline.explanation, tone: .faint),
        ])
    }

    private static func badges(of row: ObligationRow) -> [Phrase] {
        let standing = row.standing.map { [Phrase(text: $0.words, tone: $0.tone)] } ?? []
        let missing = row.obligation.missing.map { Phrase(text: "thiếu \($0.words)", tone: .missing) }
        let modality = row.obligation.modality
        return standing + missing + (modality == .order ? [] : [Phrase(text: modality.words, tone: .faint)])
    }
}

extension PageEntry {
    init(_ row: TimeRow, in original: SourceText) {
        let days = [row.time.start, row.time.end].compactMap { $0?.vietnamese }
        let frequency = row.time.recurrence?.frequency.words
        number = row.number
        label = nil
        text = row.original
        facts = [
            ("Ngày", Cell(Set(days).count == 1 ? days.first : days.joined(separator: " – "))),
            ("Tần suất", Cell(frequency)),
            ("Vai trò", Cell(row.time.role.words)),
        ].filter { !$0.1.isEmpty }
        badges = []
        marks = MarkedPlaces(text: original, entry: row.number).marks(Self.kind(of: row.time.role), at: row.time.span)
    }

    private static func kind(of role: TimeMention.Role) -> MarkKind {
        switch role {
        case .deadline: .deadline
        case .start: .start
        case .recurrence: .recurrence
        case .mention: .mention
        }
    }

    init(_ row: ReferenceRow) {
        number = row.number
        label = nil
        text = row.original
        facts = [
            ("Số, ký hiệu", Cell("\(row.reference.number) · \(row.reference.symbol)")),
            ("Ngày", Cell(row.reference.date?.vietnamese)),
            ("Cơ quan", Cell(row.reference.issuer)),
        ].filter { !$0.1.isEmpty }
        badges = []
        marks = [Mark(kind: .reference, bytes: row.reference.span.bytes, entry: row.number)]
    }
}
