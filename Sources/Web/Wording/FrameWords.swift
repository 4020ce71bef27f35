/// What is the same around every page.
struct FrameWords: Sendable {
    let toContent: String
    let mainNavigation: String
    let today: String
    let obligations: String
    let documents: String
    let others: String
    let directory: String
    let people: String
    let accounts: String
    let calendar: String
    let audit: String
    let rules: String
    let settings: String
    let help: String
    let notices: String
    let find: String
    let findHint: String
    let signOut: String
    let language: String
    let fault: String
    let backToToday: String
    let backToForm: String
    let written: String
    let filesNotTaken: String
    let staleForm: String
    let foreignForm: String
    let noPage: String
    let tooFast: String
    let tooMuch: String
    let ourFault: String
    let account: @Sendable (String) -> String
}
