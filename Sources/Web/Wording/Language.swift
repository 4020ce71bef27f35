/// A language that the screens speak (ngôn ngữ màn hình): Vietnamese unless somebody chooses the other.
enum Language: String, CaseIterable, Sendable {
    case vietnamese = "vi"
    case english = "en"

    /// As the language calls itself.
    var ownName: String {
        switch self {
        case .vietnamese: "Tiếng Việt"
        case .english: "English"
        }
    }

    var words: Words {
        switch self {
        case .vietnamese: .vietnamese
        case .english: .english
        }
    }
}
