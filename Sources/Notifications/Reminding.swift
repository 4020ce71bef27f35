package import Kernel
package import Obligations
package import Organisations

/// Who is to be reminded of what on a day (việc nhắc của một ngày): pure, from people, their roles and the settings.
///
/// - The lead's people are told on every rung, until they have reported it done.
/// - The office is told on the day of the deadline and after it; on every rung where the lead has nobody who could be
///   told, so that somebody picks up the telephone.
/// - Leaders are told of what is overdue for so many days as the settings say.
///
/// Nobody is told of what they may not see.
package struct Reminding: Sendable {
    package let day: LocalDay
    private let calendar: WorkCalendar
    private let settings: NotificationSettings
    private let personal: [Identifier<Person>: PersonalSettings]
    private let members: [Identifier<Organisation>: [Identifier<Person>]]
    private let office: [Identifier<Person>]
    private let leaders: [Identifier<Person>]
    private let policies: [Identifier<Person>: ObligationPolicy]

    /// - Parameters:
    ///   - principals: everybody whose account is in use, with their roles.
    package init(
        on day: LocalDay,
        calendar: WorkCalendar,
        settings: NotificationSettings,
        personal: [Identifier<Person>: PersonalSettings],
        principals: [Principal]
    ) {
        self.day = day
        self.calendar = calendar
        self.settings = settings
        self.personal = personal
        var members: [Identifier<Organisation>: Set<Identifier<Person>>] = [:]
        for principal in principals {
            for grant in principal.grants where grant.holds(on: day) && Self.working.contains(grant.role) {
                members[grant.organisation, default: []].insert(principal.person)
            }
        }
        self.members = members.mapValues { $0.sorted() }
        office = principals.filter { $0.holds([.office], on: day) }.map(\.person)
        leaders = principals.filter { $0.holds([.leader], on: day) }.map(\.person)
        policies = Dictionary(principals.map { ($0.person, ObligationPolicy($0, today: day)) }) { first, _ in first }
    }

    private static let working: Set<Role> = [.unitHead, .unitMember]

    /// Whether anybody is reminded on this day at all.
    package var isWorkingDay: Bool { calendar.isWorkingDay(day) }

    /// The furthest a rung lies before a deadline, in days, with days off before it.
    package var horizon: Int {
        let ladders = [settings.ladder] + personal.values.compactMap(\.ladder)
        return (ladders.flatMap(\.before).max() ?? 0) + Self.longestBreak
    }

    // The days around Tết, with a weekend on both sides.
    private static let longestBreak = 16

    /// What is to be told of an obligation on this day, whether it has been told before or not.
    package func reminders(of obligation: Obligation) -> [Reminder] {
        guard isWorkingDay, let due = obligation.due else { return [] }
        let status = obligation.facts.status(asOf: day)
        return recipients(of: obligation, status).compactMap { person, reason in
            guard policies[person]?.allows(.see, on: obligation) == true,
                let rung = ladder(of: person).rung(status, due: due, on: day, by: calendar),
                reason == .lead || isLeft(to: reason, rung, of: obligation)
            else { return nil }
            return Reminder(person: person, obligation: obligation.id, due: due, rung: rung, reason: reason)
        }
    }

    // Each person once, for the nearest reason.
    private func recipients(
        of obligation: Obligation,
        _ status: Status
    ) -> [(Identifier<Person>, Reminder.Reason)] {
        var told: Set<Identifier<Person>> = []
        let candidates =
            (obligation.stage == .submitted ? [] : leads(of: obligation).map { ($0, Reminder.Reason.lead) })
            + office.map { ($0, .office) } + (isLeaders(status) ? leaders.map { ($0, .leader) } : [])
        return candidates.filter { told.insert($0.0).inserted }
    }

    private func leads(of obligation: Obligation) -> [Identifier<Person>] {
        obligation.parties(.lead).compactMap(\.organisation).flatMap { members[$0] ?? [] }
    }

    private func isLeaders(_ status: Status) -> Bool {
        guard case .overdue(let days) = status, let after = settings.leadersAfter else { return false }
        return days >= after
    }

    private func isLeft(to reason: Reminder.Reason, _ rung: Int, of obligation: Obligation) -> Bool {
        reason == .leader || rung >= 0 || leads(of: obligation).isEmpty
    }

    private func ladder(of person: Identifier<Person>) -> Ladder { personal[person]?.ladder ?? settings.ladder }
}
