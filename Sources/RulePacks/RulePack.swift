package import Kernel

/// Rules of one kind as they are in force from a day on (bộ quy định): data with its source, never code.
package struct RulePack: Hashable, Sendable {
    package let id: String
    package let kind: RuleKind
    package let title: String
    /// The first day in force; `nil`: always was.
    package let from: LocalDay?
    package let to: LocalDay?
    /// The legal basis with its clause.
    package let source: String
    package let state: Verification
    package let values: [RuleValue]
    package let holidays: [PublicHoliday]
    /// The file of an installation that it was read from; `nil` for one that comes with the program.
    package let file: String?

    package func isInForce(on day: LocalDay) -> Bool {
        (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
    }

    package func value(_ name: String) -> RuleValue? { values.first { $0.name == name } }

    package func number(_ name: String) -> Int? {
        if case .number(let number) = value(name)?.content { number } else { nil }
    }

    package func truth(_ name: String) -> Bool? {
        if case .truth(let truth) = value(name)?.content { truth } else { nil }
    }
}
