package import Kernel

/// How an obligation stands on a day (tình trạng thực hiện), after Decision 42/2014/QĐ-TTg, art. 3 and 8: done on time,
/// done late, not done and in time, not done and overdue; beside them what has no deadline, is suspended or cancelled.
///
/// Nothing stores it: it follows from dates and an as-of day, by one function for lists, counts, reports and reminders.
package enum Status: Hashable, Sendable {
    case doneOnTime
    /// Days between the deadline and the evidence, at least 1.
    case doneLate(days: Int)
    /// Days left; the deadline day itself is 0.
    case inTime(daysLeft: Int)
    /// As above, within the days that count as soon.
    case dueSoon(daysLeft: Int)
    /// Days since the deadline, at least 1.
    case overdue(days: Int)
    /// Days since it was issued.
    case noDeadline(age: Int)
    /// It comes back; its instances have deadlines, itself it has none to miss.
    case series
    case suspended
    case cancelled

    package var kind: StatusClass {
        switch self {
        case .doneOnTime: .doneOnTime
        case .doneLate: .doneLate
        case .inTime: .inTime
        case .dueSoon: .dueSoon
        case .overdue: .overdue
        case .noDeadline: .noDeadline
        case .series: .series
        case .suspended: .suspended
        case .cancelled: .cancelled
        }
    }
}

/// The classes that are counted (nhóm tình trạng); the raw value is what files and interfaces say.
package enum StatusClass: String, Sendable, CaseIterable {
    case overdue
    case dueSoon = "due-soon"
    case inTime = "in-time"
    case noDeadline = "no-deadline"
    case series
    case suspended
    case doneOnTime = "done-on-time"
    case doneLate = "done-late"
    case cancelled

    /// Whether something is still to be done.
    package var isOpen: Bool {
        switch self {
        case .overdue, .dueSoon, .inTime, .noDeadline, .series: true
        case .suspended, .doneOnTime, .doneLate, .cancelled: false
        }
    }
}

/// The dates that a status follows from, and nothing else.
package struct StatusFacts: Hashable, Sendable {
    /// The day the paper was issued.
    package var issued: LocalDay
    /// The last day in time, with granted extensions, moved off days off; `nil` without a deadline.
    package var deadline: LocalDay?
    /// Those that held before it, the earliest first.
    package var pastDeadlines: [PastDeadline]
    /// The day of the evidence that was accepted, which decides what was on time; not the day it was typed in.
    package var evidence: LocalDay?
    /// The day of acceptance; evidence that nobody accepted leaves it open.
    package var accepted: LocalDay?
    /// From this day on it rests.
    package var suspended: LocalDay?
    /// The last day on which it rests; `nil` until further notice.
    package var suspendedUntil: LocalDay?
    /// From this day on it is called off or superseded.
    package var cancelled: LocalDay?
    /// Whether it comes back: without a deadline of its own it then misses none.
    package var recurs: Bool

    package init(
        issued: LocalDay,
        deadline: LocalDay? = nil,
        pastDeadlines: [PastDeadline] = [],
        evidence: LocalDay? = nil,
        accepted: LocalDay? = nil,
        suspended: LocalDay? = nil,
        suspendedUntil: LocalDay? = nil,
        cancelled: LocalDay? = nil,
        recurs: Bool = false
    ) {
        self.issued = issued
        self.deadline = deadline
        self.pastDeadlines = pastDeadlines
        self.evidence = evidence
        self.accepted = accepted
        self.suspended = suspended
        self.suspendedUntil = suspendedUntil
        self.cancelled = cancelled
        self.recurs = recurs
    }

    /// The status at the end of a day; what happened after it is not known yet.
    ///
    /// Acceptance goes before everything else, so that what was done and called off later stays done; then
    /// cancellation, then suspension. The deadline day is in time; overdue begins the day after (Decision 42/2014,
    /// art. 8).
    ///
    /// - Parameter soon: from how many days before the deadline it is due soon; a setting, 7 by default.
    package func status(asOf day: LocalDay, soon: Int = 7) -> Status {
        let deadline = deadline(asOf: day)
        if let accepted, accepted <= day { return done(evidence ?? accepted, deadline) }
        if let cancelled, cancelled <= day { return .cancelled }
        if let suspended, suspended <= day, day <= suspendedUntil ?? day { return .suspended }
        guard let deadline else { return recurs ? .series : .noDeadline(age: max(0, day.days(since: issued))) }
        let left = deadline.days(since: day)
        if left < 0 { return .overdue(days: -left) }
        return left <= soon ? .dueSoon(daysLeft: left) : .inTime(daysLeft: left)
    }

    /// The last day in time as it was known at the end of a day: an extension does not change what was before it.
    package func deadline(asOf day: LocalDay) -> LocalDay? {
        guard let past = pastDeadlines.first(where: { $0.ended > day }) else { return deadline }
        return past.due
    }

    private func done(_ day: LocalDay, _ deadline: LocalDay?) -> Status {
        guard let deadline, day > deadline else { return .doneOnTime }
        return .doneLate(days: day.days(since: deadline))
    }
}
