package import Kernel

/// An obligation that comes back is a series (chuỗi nhiệm vụ định kỳ); what has to be done each time is an instance of it,
/// an obligation of its own (kỳ thực hiện).
extension Obligation {
    package var isSeries: Bool { recurrence != nil }

    package var isInstance: Bool { occurrence != nil }

    /// A part that somebody made of it (nhiệm vụ thành phần).
    package var isPart: Bool { parent != nil && occurrence == nil }

    package var rule: RecurrenceRule? { recurrence.flatMap { RecurrenceRule(parsing: $0) } }

    /// The days for which instances are to be made now: those up to the horizon, at least the next one, never more than
    /// `most` ahead, none after the end of the series and none in a time in which it rests.
    ///
    /// - Parameters:
    ///   - last: the latest day for which there is an instance; `nil` when there is none yet. What lay before the day on
    ///     which the series entered the register is held against nobody.
    ///   - horizon: days ahead.
    package func occurrences(
        beyond last: LocalDay?,
        on today: LocalDay,
        horizon: Int = Obligation.horizon,
        most: Int = 12
    ) -> [LocalDay] {
        guard let rule, stage != .closed, stage != .done, suspended == nil || suspendedUntil != nil else { return [] }
        let start = starts ?? issued
        let from = last.map { $0.adding(days: 1) } ?? max(start, today)
        let all = rule.days(starting: start, through: min(today.adding(days: horizon), deadline ?? .distant))
        var wanted = all.filter { $0 >= from && $0 < today }.prefix(Self.caughtUp) + []
        wanted += all.filter { $0 >= today }.prefix(most).filter { $0 >= from }
        if wanted.last ?? last ?? today.adding(days: -1) < today,
            let next = rule.first(onOrAfter: max(from, today), starting: start), next <= deadline ?? .distant
        {
            wanted.append(next)
        }
        return wanted.filter { !isLeftOut($0) }
    }

    /// How far ahead instances are made, in days.
    package static let horizon = 60

    // What a register that nobody opened for years makes up for in one go.
    private static let caughtUp = 400

    // Days of a time of rest that has an end have no instance, also when that time is over.
    private func isLeftOut(_ day: LocalDay) -> Bool {
        guard let suspended, let suspendedUntil else { return false }
        return (suspended...max(suspended, suspendedUntil)).contains(day)
    }

    /// What is to be done for one of its days.
    ///
    /// It counts as issued when it came up, so that looking back shows no instance before its time.
    package func instance(on day: LocalDay, made today: LocalDay, lastDay: (LocalDay) -> LocalDay) -> Obligation {
        var instance = Obligation(
            id: Identifier(0),
            source: source,
            content: content,
            modality: modality,
            parties: parties,
            issued: max(issued, min(today, day.adding(days: -Self.horizon))),
            deadline: day,
            due: lastDay(day),
            parent: id,
            topic: topic
        )
        instance.occurrence = day
        return instance
    }

    /// Whether nobody has begun with it: such instances go with their series when it ends or rests.
    package var isUntouched: Bool { (stage == .assigned || stage == .received) && progress == 0 }
}

extension LocalDay {
    /// Later than every day that is written.
    static let distant = LocalDay(daysSinceEpoch: .max)
}
