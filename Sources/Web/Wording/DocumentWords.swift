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
}
