/// Days off.
struct CalendarWords: Sendable {
    let title: @Sendable (Int) -> String
    let badYear: String
    let official: String
    let officialOf: @Sendable (Int) -> String
    let presumed: @Sendable (Int) -> String
    let daysOff: String
    let worked: String
    let day: String
    let name: String
    let source: String
    /// 1 is Monday.
    let weekday: @Sendable (Int) -> String
    let takeIn: String
    let lines: String
    let linesHint: String
    let noLines: String
    let basis: String
    let basisHint: String
    let noBasis: String
    /// How messages call what was typed here.
    let typed: String
    let taken: @Sendable (Int, Int) -> String
}

/// Packs of rules.
struct RuleWords: Sendable {
    let title: String
    let about: String
    let showAll: String
    let onlyInForce: String
    let apply: String
    let applyHint: String
    let applied: @Sendable (Int) -> String
}

/// Reminders in the application.
struct NoticeWords: Sendable {
    let title: String
    let unread: String
    let all: String
    let nothingNew: String
    let nothing: String
    let told: @Sendable (String) -> String
    let markRead: String
    let settings: String
    let count: @Sendable (String) -> String
}

/// Settings.
struct SettingsWords: Sendable {
    let title: String
    let mine: String
    let ours: String
    let save: String
    let saved: String
    let email: String
    let emailHint: String
    let ownLadder: String
    let before: String
    let beforeHint: String
    let overdue: String
    let overdueHint: String
    let every: String
    let badDays: @Sendable (String) -> String
    let morning: String
    let badTime: String
    let quiet: String
    let quietHint: @Sendable (String) -> String
    let badHours: @Sendable (String) -> String
    let leaders: String
    let feeds: String
    let feedsHint: String
    let feedOf: String
    let ownWork: String
    let makeFeed: String
    let feedMade: String
    let revoke: String
    let webhooks: String
    let webhooksHint: String
    let webhookAddress: String
    let webhookHint: String
    let isPrivate: String
    let addWebhook: String
    let webhookMade: String
    let remove: String
}

/// The audit trail.
struct AuditWords: Sendable {
    let title: String
    let notForAll: String
    let none: String
    let since: String
    let obligation: String
    let at: String
    let who: String
    let what: String
    let with: String
    let change: String
    let before: String
    let after: String
    let see: String
    let system: String
    let verify: String
    let whole: @Sendable (Int) -> String
    let broken: @Sendable (String) -> String
    let older: String
}
