package import Kernel
package import Obligations

/// What one person is told on one morning (bản tin sáng): one letter instead of a flood.
package struct Digest: Sendable {
    /// A line of it: an obligation as it stands now.
    package struct Item: Hashable, Sendable {
        package var obligation: Obligation
        package var status: Status

        package init(_ obligation: Obligation, asOf day: LocalDay) {
            self.obligation = obligation
            status = obligation.facts.status(asOf: day)
        }
    }

    /// The parts of a letter, the most urgent first.
    package enum Part: String, CaseIterable, Sendable {
        case overdue, today, ahead
    }

    package let recipient: String
    package let authority: String
    package let day: LocalDay
    /// By their deadlines.
    package let items: [Item]

    /// Leaves out what has been done, called off or put off since it was to be told.
    package init(
        to recipient: String,
        of authority: String,
        on day: LocalDay,
        _ obligations: [Obligation]
    ) {
        self.recipient = recipient
        self.authority = authority
        self.day = day
        items = obligations.map { Item($0, asOf: day) }.filter { Part($0.status) != nil }.sorted {
            ($0.obligation.due ?? day, $0.obligation.id) < ($1.obligation.due ?? day, $1.obligation.id)
        }
    }

    package func items(_ part: Part) -> [Item] { items.filter { Part($0.status) == part } }
}

extension Digest.Part {
    /// Where an obligation stands in a letter; `nil` for what nobody has to be reminded of.
    package init?(_ status: Status) {
        switch status {
        case .overdue: self = .overdue
        case .dueSoon(0), .inTime(0): self = .today
        case .dueSoon, .inTime: self = .ahead
        case .doneOnTime, .doneLate, .noDeadline, .series, .suspended, .cancelled: return nil
        }
    }

    var heading: String {
        switch self {
        case .overdue: "QUÁ HẠN"
        case .today: "ĐẾN HẠN HÔM NAY"
        case .ahead: "SẮP ĐẾN HẠN"
        }
    }

    package var words: String {
        switch self {
        case .overdue: "quá hạn"
        case .today: "đến hạn hôm nay"
        case .ahead: "sắp đến hạn"
        }
    }
}
