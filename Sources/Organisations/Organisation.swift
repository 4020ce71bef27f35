package import Kernel

/// A body that can be given something to do (cơ quan, đơn vị, tổ chức), with the time in which it exists.
package struct Organisation: Hashable, Sendable {
    package var id: Identifier<Organisation>
    /// The body above it in the same authority, `nil` at the top.
    package var parent: Identifier<Organisation>?
    package var kind: OrganisationKind
    package var level: AuthorityLevel
    /// In full: "Ủy ban nhân dân phường An Hạ".
    package var name: String
    /// Other names and abbreviations under which papers know it: "UBND phường".
    package var aliases: [String]
    package var code: NationalCode?
    /// The first day on which it exists; `nil`: since always.
    package var effectiveFrom: LocalDay?
    /// The last day on which it exists; `nil`: until further notice.
    package var effectiveTo: LocalDay?
    /// Who takes over when it ends.
    package var successor: Identifier<Organisation>?
    /// False for a body that nobody signs in for; the office enters its progress.
    package var hasAccount: Bool

    package init(
        id: Identifier<Organisation>,
        parent: Identifier<Organisation>? = nil,
        kind: OrganisationKind,
        level: AuthorityLevel = .ward,
        name: String,
        aliases: [String] = [],
        code: NationalCode? = nil,
        effectiveFrom: LocalDay? = nil,
        effectiveTo: LocalDay? = nil,
        successor: Identifier<Organisation>? = nil,
        hasAccount: Bool = true
    ) {
        self.id = id
        self.parent = parent
        self.kind = kind
        self.level = level
        self.name = name
        self.aliases = aliases
        self.code = code
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.successor = successor
        self.hasAccount = hasAccount
    }

    /// Whether it exists on a day.
    package func exists(on day: LocalDay) -> Bool {
        (effectiveFrom.map { $0 <= day } ?? true) && (effectiveTo.map { day <= $0 } ?? true)
    }
}
