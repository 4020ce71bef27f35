/// The first page.
struct TodayWords: Sendable {
    let title: @Sendable (String) -> String
    let awaitingAcceptance: String
    let nothing: String
    let takeIn: String
    let toBegin: String
    let byBody: String
    let body: String
}
