/// The door.
struct SignInWords: Sendable {
    let title: String
    let about: String
    let authority: String
    let login: String
    let password: String
    let enter: String
    let isWrong: String
}
