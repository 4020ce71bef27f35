import Kernel
import Obligations

/// An obligation with its status on the day that a list is for.
struct ObligationEntry: Sendable {
    let obligation: Obligation
    let status: Status

    init(_ obligation: Obligation, asOf day: LocalDay, soon: Int) {
        self.obligation = obligation
        status = obligation.facts.status(asOf: day, soon: soon)
    }

    /// It comes back, and its instances are not told apart yet: no deadline is missing.
    var isRecurring: Bool { obligation.recurrence != nil && status.kind == .noDeadline }

    var words: String { isRecurring ? "Định kỳ" : status.words }
}

extension Listing where Row == ObligationEntry {
    /// Obligations as commands print them.
    static var obligations: Listing<ObligationEntry> {
        Listing(
            noun: "nhiệm vụ",
            columns: [
                Column(heading: "Số", role: .number, minimum: 3, weight: 0) { Cell($0.obligation.id.description) },
                Column(heading: "Nội dung", role: .text, minimum: 24, weight: 6) { entry in
                    Cell([Phrase(text: entry.obligation.content, isLong: true)])
                },
                Column(heading: "Chủ trì", minimum: 12, weight: 3) { $0.obligation.parties.cell(.lead) },
                Column(heading: "Thời hạn", minimum: 10, weight: 0) { entry in
                    Cell(entry.obligation.due?.vietnamese ?? entry.obligation.recurrence.map { _ in "định kỳ" })
                },
                Column(heading: "Tình trạng", minimum: 14, weight: 2) {
                    Cell($0.words, $0.isRecurring ? .plain : $0.status.tone)
                },
                Column(heading: "Tiến độ", minimum: 7, weight: 0) { entry in
                    Cell("\(entry.obligation.stage.words) · \(entry.obligation.progress)%")
                },
            ],
            members: { json, entry in json.members(of: entry) }
        )
    }
}

extension JSONWriter {
    fileprivate mutating func members(of entry: ObligationEntry) {
        let obligation = entry.obligation
        member("id", Int(obligation.id.number))
        member("content", obligation.content)
        member("modality", obligation.modality.rawValue)
        member("stage", obligation.stage.rawValue)
        member("status", entry.status.kind.rawValue)
        member("progress", obligation.progress)
        member("issued", obligation.issued.description)
        member("firstDeadline", obligation.firstDeadline?.description)
        member("deadline", obligation.deadline?.description)
        member("due", obligation.due?.description)
        member("extensions", obligation.extensions)
        member("recurrence", obligation.recurrence)
        member("version", obligation.version)
        key("parties")
        parties(obligation.parties)
    }
}
