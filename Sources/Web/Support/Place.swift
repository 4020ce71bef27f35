import Obligations
import Organisations

/// The entries of the bar that is on every page (mục của thanh điều hướng).
enum Place: CaseIterable {
    case today, obligations, documents, directory, people, accounts, calendar, rules, audit, settings, help, notices

    /// Those that everybody needs every day.
    static let first: [Place] = [.today, .obligations, .documents]

    /// The others, as far as they are for whoever looks.
    static func rest(for scene: Scene) -> [Place] {
        let isAdministrator = scene.principal.holds([.administrator], on: scene.today)
        return [
            .directory, scene.policy.keepsDirectory ? .people : nil, isAdministrator ? .accounts : nil, .calendar,
            .rules, scene.policy.seesAll ? .audit : nil, .settings, .help,
        ].compactMap(
            \.self
        )
    }

    var link: Link {
        switch self {
        case .today: .today
        case .obligations: .obligations
        case .documents: .documents
        case .directory: .directory
        case .people: .people
        case .accounts: .accounts
        case .calendar: .calendar
        case .rules: .rules
        case .audit: .audit
        case .settings: .settings
        case .help: .help
        case .notices: .notices
        }
    }

    func name(_ words: FrameWords) -> String {
        switch self {
        case .today: words.today
        case .obligations: words.obligations
        case .documents: words.documents
        case .directory: words.directory
        case .people: words.people
        case .accounts: words.accounts
        case .calendar: words.calendar
        case .rules: words.rules
        case .audit: words.audit
        case .settings: words.settings
        case .help: words.help
        case .notices: words.notices
        }
    }
}
