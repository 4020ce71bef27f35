/// The list of obligations.
struct ListWords: Sendable {
    let found: @Sendable (String) -> String
    let ofStatus: @Sendable (String) -> String
    let underWay: String
    let tabUnderWay: String
    let status: String
    let all: String
    let words: String
    let filter: String
    let none: String
    let seeAll: String
    let orTakeIn: String
    let more: String
    let noLead: String
    let due: @Sendable (String) -> String
    let noDeadline: String
    let awaitsAcceptance: String
    let notReceived: String
}
