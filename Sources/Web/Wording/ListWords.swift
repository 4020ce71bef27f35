import Exports
import Kernel
import Obligations
import Storage

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
    let awaiting: @Sendable (Awaiting) -> String
    let topic: String
    let from: String
    let to: String
    let sort: String
    let order: @Sendable (ObligationQuery.Order) -> String
    let restOfFilter: String
    let views: String
    let view: @Sendable (ObligationFilter.View) -> String
    let month: @Sendable (Month) -> String
    /// 1 is Monday.
    let weekday: @Sendable (Int) -> String
    let moreOnDay: @Sendable (Int) -> String
    let cut: @Sendable (Int) -> String
    let takeAlong: String
    let export: @Sendable (ObligationExport) -> String
    let tooMany: @Sendable (Int) -> String
    let keep: String
    let listName: String
    let noListName: String
    let forget: @Sendable (String) -> String
    let pick: @Sendable (Int64) -> String
    let withPicked: String
    let step: String
    let note: String
    let doTogether: String
    let nonePicked: String
    let doneTogether: @Sendable (Int) -> String
    let notDone: String
    let awaitsAcceptance: String
    let notReceived: String
}
