import Kernel
package import Obligations

extension CalendarEvent {
    /// The last day in time of an obligation; `nil` for what has none, which is in no calendar.
    ///
    /// - Parameters:
    ///   - symbol: number and symbol of the paper that it comes from.
    ///   - status: how it stands, in words.
    ///   - place: tells the authorities of one register apart.
    package init?(_ obligation: Obligation, symbol: String?, status: String, place: String) {
        guard let due = obligation.due else { return nil }
        let lead = obligation.parties(.lead).map(\.name).joined(separator: "; ")
        let lines = [
            obligation.content,
            lead.isEmpty ? nil : "Chủ trì: \(lead)",
            symbol.map { "Văn bản: \($0) ngày \(obligation.issued.vietnamese)" },
            "Tình trạng: \(status)",
        ]
        let title = obligation.content.prefix(80)
        self.init(
            uid: "nhiem-vu-\(obligation.id)@\(place).dondoc",
            day: due,
            summary: "Hạn: \(title)\(title.count < obligation.content.count ? "…" : "")",
            description: lines.compactMap { $0 }.joined(separator: "\n"),
            sequence: obligation.version - 1,
            isCancelled: obligation.cancelled != nil
        )
    }
}
