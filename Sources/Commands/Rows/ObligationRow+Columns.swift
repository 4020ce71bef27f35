import Directives

extension ObligationRow {
    static let columns: [Column<ObligationRow>] = [
        Column(heading: "#", role: .number, minimum: 2, weight: 0) { Cell(String($0.number), .faint) },
        Column(heading: "Mục", role: .label, minimum: 5, weight: 1, isOptional: true) { Cell($0.obligation.section) },
        Column(heading: "Nội dung", role: .text, minimum: 26, weight: 8) { $0.content },
        Column(heading: "Chủ trì", minimum: 13, weight: 3) { $0.obligation.lead.cell },
        Column(heading: "Phối hợp", minimum: 13, weight: 2, isOptional: true) { $0.obligation.coordinating.cell },
        Column(heading: "Báo cáo", minimum: 12, weight: 2, isOptional: true) { $0.obligation.reportTo.cell },
        Column(heading: "Thời hạn", minimum: 12, weight: 2, isOptional: true) { $0.explainedTime },
        Column(heading: "Tần suất", minimum: 9, weight: 1, isOptional: true) { Cell($0.obligation.recurrence?.words) },
        Column(heading: "Còn thiếu", minimum: 9, weight: 1, isOptional: true) { $0.missing },
    ]

    /// With less room the lesser facts go under the content and beside the deadline.
    static let narrowColumns: [Column<ObligationRow>] = [
        Column(heading: "#", role: .number, minimum: 2, weight: 0) { Cell(String($0.number), .faint) },
        Column(heading: "Nội dung", role: .text, minimum: 28, weight: 6) { $0.contentWithActors },
        Column(heading: "Chủ trì", minimum: 12, weight: 2) { $0.obligation.lead.cell },
        Column(heading: "Thời hạn", minimum: 15, weight: 1, isOptional: true) { $0.timeWithRecurrence },
        Column(heading: "Còn thiếu", minimum: 9, weight: 1, isOptional: true) { $0.missing },
    ]

    private var contentWithActors: Cell {
        var cell = content
        if let section = obligation.section, !cell.isEmpty {
            cell.phrases[0].text = "[\(section)] \(cell.phrases[0].text)"
        }
        return Cell(
            cell.phrases + [
                Phrase(text: labelled("Phối hợp", obligation.coordinating), tone: .faint),
                Phrase(text: labelled("Báo cáo", obligation.reportTo), tone: .faint),
            ]
        )
    }

    private var timeWithRecurrence: Cell {
        Cell(time.phrases + [Phrase(text: obligation.recurrence?.words ?? "")])
    }

    private func labelled(_ label: String, _ actors: [ActorMention]) -> String {
        actors.isEmpty ? "" : "\(label): \(actors.names)"
    }
}
