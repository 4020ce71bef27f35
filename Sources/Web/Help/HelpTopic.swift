/// What somebody may want to know on a page (mục trợ giúp).
enum HelpTopic: String, CaseIterable, Sendable {
    case today, list, obligation, documents, review, directory, people, calendar, rules, audit, notices, settings
    case account, tokens
}
