/// The door.
struct SignInWords: Sendable {
    let title: String
    let about: String
    let authority: String
    let login: String
    let password: String
    let enter: String
    let isWrong: String
    let wait: @Sendable (Int) -> String
    let codeTitle: String
    let codeAbout: String
    let code: String
    let codeIsWrong: String
    let ticketIsOld: String
    let passwordSet: String
    let invitation: String
    let invited: @Sendable (String, String) -> String
    let invitationIsOld: String
    let setPassword: String
    let toTheDoor: String
    let byProvider: @Sendable (String) -> String
    let insteadByProvider: @Sendable (String) -> String
    let providerUnreachable: @Sendable (String) -> String
    let providerRefused: @Sendable (String) -> String
    let providerUntrusted: @Sendable (String) -> String
    let providerUnknown: @Sendable (String) -> String
    let providerStateIsOld: String
    let toProvider: @Sendable (String) -> String
    let toProviderAbout: @Sendable (String) -> String
}
