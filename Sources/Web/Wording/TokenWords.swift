/// Tokens of other programs.
struct TokenWords: Sendable {
    let title: String
    let about: String
    let mine: String
    let others: String
    let none: String
    let name: String
    let nameHint: String
    let mayWrite: String
    let mayWriteHint: String
    let life: String
    let days: @Sendable (Int) -> String
    let make: String
    let made: String
    let madeAbout: String
    let token: String
    let kept: String
    let reads: String
    let writes: String
    let since: @Sendable (String) -> String
    let until: @Sendable (String) -> String
    let used: @Sendable (String) -> String
    let unused: String
    let end: String
    let ended: String
}
