/// One's own account, and those of all for the administrator.
struct AccountWords: Sendable {
    let title: String
    let login: String
    let changePassword: String
    let present: String
    let newPassword: String
    let again: String
    let passwordRule: String
    let passwordsDiffer: String
    let presentIsWrong: String
    let othersEnd: String
    let codes: String
    let codesAbout: String
    let codeBegin: String
    let codesAreOn: String
    let codesAreOnNow: String
    let codeOff: String
    let codeInstall: String
    let codeScan: String
    let codePicture: String
    let codeByHand: String
    let codeType: String
    let codeOn: String
    let cancel: String
    let noCodeBegun: String
    let recovery: String
    let recoveryAbout: String
    let recoveryKept: String
    let recoveryAreNew: String
    let recoveryLeft: @Sendable (Int) -> String
    let renewRecovery: String
    let singleSignOn: String
    let linkAbout: @Sendable (String) -> String
    let linkWith: @Sendable (String) -> String
    let isLinked: String
    let unlink: String
    let noProvider: String
    let sessions: String
    let thisSession: String
    let since: @Sendable (String) -> String
    let seen: @Sendable (String) -> String
    let end: String
    let endOthers: String
    let unknownDevice: String
    let allAccounts: String
    let allAbout: String
    let onlyAdministrators: String
    let sessionCount: @Sendable (Int) -> String
    let invite: String
    let invited: String
    let invitedAbout: @Sendable (Int) -> String
    let link: String
    let back: String
    let endAll: String
    /// What has just been done, by the word in the address.
    let done: [String: String]
}
