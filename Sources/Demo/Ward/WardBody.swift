import Kernel
import Organisations

/// A body of the invented ward before it has a number (cơ quan của phường minh họa).
struct WardBody: Sendable {
    let name: String
    let kind: OrganisationKind
    var aliases: [String] = []
    var level = AuthorityLevel.ward
    /// The name of the body above it.
    var parent: String?
    /// Only after the offices of wards changed, or only before.
    var era: Era = .always
    /// Who takes over on that day; only for what is there before.
    var successor: String?
    /// How long it takes for what it has to do: 1 is usual, 1.5 is slow.
    var pace = 1.0
    /// Whether somebody signs in for it; for the others the office enters what they report.
    var hasAccount = true

    enum Era: Sendable {
        case always, old, new
    }

    func exists(on day: LocalDay) -> Bool {
        switch era {
        case .always: true
        case .old: !WardEra(day).isNew
        case .new: WardEra(day).isNew
        }
    }
}
