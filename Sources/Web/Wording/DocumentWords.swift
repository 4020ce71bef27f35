/// The list of papers and taking new ones in.
struct DocumentWords: Sendable {
    let title: String
    let pending: @Sendable (Int) -> String
    let assigned: @Sendable (Int) -> String
    let kind: @Sendable (String) -> String
    let none: String
    let take: String
    let read: String
    let nothingChosen: String
    let notAllowed: String
    let tooLarge: @Sendable (Int) -> String
    let paste: String
    let pasteHint: String
    let pastedName: String
    let find: String
    let state: String
    let unread: String
    let settled: String
    let kindLabel: String
    let year: String
    let any: String
    let filter: String
    let restOfFilter: String
    let nothingFound: String
    let seeAll: String
    let more: String
    let reading: String
    let readingDone: String
    let waiting: String
    let readingNow: String
    let known: String
    let knownNotice: String
    let noIntake: String
    let tooMany: @Sendable (Int) -> String
    let page: @Sendable (Int, Int) -> String
    let notRead: @Sendable (String) -> String
}
