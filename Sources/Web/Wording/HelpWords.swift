/// Help on each screen, in the user's words.
struct HelpWords: Sendable {
    let title: String
    let onThisPage: String
    let name: @Sendable (HelpTopic) -> String
    /// Paragraphs.
    let text: @Sendable (HelpTopic) -> [String]
    let all: String
    let keysTitle: String
    let keyHead: String
    let meaningHead: String
    let keys: [(key: String, meaning: String)]
}
