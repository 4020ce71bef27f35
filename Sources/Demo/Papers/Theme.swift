/// What a session of the standing committee speaks about (chuyên đề): words for one section of a notice, all invented.
///
/// Braces are places for what differs from paper to paper; `PaperSlots` says what may stand in them.
struct Theme: Sendable {
    /// As the heading of the section has it, after “Về”.
    let heading: String
    /// Under which the office files what comes of it.
    let topic: String
    /// What is said of the state of things: nothing that anybody is told to do.
    let findings: [String]
    let orders: [Order]
    /// What a letter of the People's Committee on it is about, after “V/v”.
    let letter: String
    /// The last part of such a letter's symbol: the office that drafts it.
    let drafter: String
}

/// A sentence that tells somebody to do something (câu giao việc), with the months in which it is at home.
struct Order: Sendable, ExpressibleByStringLiteral {
    let text: String
    var months = 1...12
    /// It comes back every week, month or quarter; a ward begins such a thing once and keeps to it.
    var isSeries = false

    init(stringLiteral text: String) { self.text = text }

    static func during(_ months: ClosedRange<Int>, _ text: String) -> Order {
        var order = Order(stringLiteral: text)
        order.months = months
        return order
    }

    static func series(_ text: String) -> Order {
        var order = Order(stringLiteral: text)
        order.isSeries = true
        return order
    }
}
