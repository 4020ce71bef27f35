import Organisations

/// Bodies and posts.
struct DirectoryWords: Sendable {
    let title: String
    let find: String
    let none: String
    let noBody: @Sendable (Int64) -> String
    let overdue: @Sendable (Int) -> String
    let open: @Sendable (Int) -> String
    let notInForce: @Sendable (Int) -> String
    let add: String
    let fullName: String
    let fullNameHint: String
    let noName: String
    let otherName: String
    let otherNames: String
    let otherNameHint: String
    let noOtherName: String
    let forgetName: String
    let kindName: String
    let kind: @Sendable (OrganisationKind) -> String
    let levelName: String
    let level: @Sendable (AuthorityLevel) -> String
    let role: @Sendable (Role) -> String
    let parent: String
    let noParent: String
    let code: String
    let codeHint: String
    let badCode: String
    let inForce: String
    let period: @Sendable (String?, String?) -> String
    let successor: String
    let noSuccessor: String
    let account: String
    let hasAccount: String
    let noAccount: String
    let itsWork: String
    let posts: String
    let noPost: String
    let release: String
    let members: String
    let person: String
    let postTitle: String
    let postTitleHint: String
    let firstDay: String
    let lastDay: String
    let newName: String
    let keepOldName: String
    let isDistinct: String
    let handOverTo: String
    let mergeInto: String
    let reason: String
    let noReason: String
    let change: String
    let step: @Sendable (BodyStep) -> String
}

/// People and their roles.
struct PeopleWords: Sendable {
    let title: String
    let notForAll: String
    let nobody: @Sendable (Int64) -> String
    let left: @Sendable (Int) -> String
    let add: String
    let name: String
    let noName: String
    let login: String
    let loginHint: String
    let noLogin: String
    let role: String
    let roles: String
    let noRole: String
    let noRoleChosen: String
    let body: String
    let activeUntil: String
    let heir: String
    let step: @Sendable (PersonStep) -> String
}
