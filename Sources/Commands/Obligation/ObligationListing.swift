import Calendars
import Exports
import Kernel
import Obligations

extension ObligationEntry {
    var tone: Tone { status.tone }
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
                    Cell($0.words, $0.tone)
                },
                Column(heading: "Tiến độ", minimum: 7, weight: 0) { entry in
                    Cell("\(entry.obligation.stage.words) · \(entry.obligation.progress)%")
                },
            ],
            members: { json, entry in json.members(of: entry) },
            exported: ObligationEntry.columns,
            event: { $0.event(of: "") }
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
        member("starts", obligation.starts?.description)
        member("recurrence", obligation.recurrence)
        member("parent", obligation.parent.map { Int($0.number) })
        member("occurrence", obligation.occurrence?.description)
        member("next", entry.next?.description)
        member("topic", obligation.topic)
        member("document", entry.symbol)
        member("evidence", obligation.evidence?.description)
        member("accepted", obligation.accepted?.description)
        member("suspended", obligation.suspended?.description)
        member("suspendedUntil", obligation.suspendedUntil?.description)
        member("extensionAsked", obligation.extensionAsked?.description)
        member("answerBy", obligation.answerBy?.description)
        member("returns", obligation.returns)
        member("cancelled", obligation.cancelled?.description)
        member("version", obligation.version)
        key("parties")
        parties(obligation.parties)
    }
}
