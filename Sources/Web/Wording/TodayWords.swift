/// The first page.
struct TodayWords: Sendable {
    let title: @Sendable (String) -> String
    let nothing: String
    let nothingUrgent: String
    let takeIn: String
    let toBegin: String
    let worse: @Sendable (Int) -> String
    let byBody: String
    let body: String
    let byPaper: String
    let paper: String
    let byMonth: String
    let asTable: String
    let month: String
    let open: String
}
