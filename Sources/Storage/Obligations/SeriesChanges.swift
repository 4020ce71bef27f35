package import Kernel
package import Obligations
import Organisations

/// Instances of series (các kỳ của nhiệm vụ định kỳ): made ahead, and taken along when their series ends or rests.
extension Changes {
    /// Makes the instances that are due to be made, of every open series.
    ///
    /// May be run at any time and by two programs at once: an instance is there once.
    ///
    /// - Returns: how many series there are, how many instances were made, and the series whose rule is not understood.
    package func advanceSeries(
        horizon: Int = Obligation.horizon,
        lastDay: (LocalDay) -> LocalDay = { $0 }
    ) throws -> (series: Int, made: Int, unread: [Identifier<Obligation>]) {
        var query = ObligationQuery(asOf: now.day)
        query.isSeries = true
        query.classes = Set(StatusClass.allCases.filter { $0.isOpen || $0 == .suspended })
        let all = try records.obligations(query, for: policy)
        let made = try all.reduce(0) { try $0 + advance($1, horizon: horizon, lastDay: lastDay) }
        return (all.count, made, all.filter { $0.rule == nil }.map(\.id))
    }

    /// Makes the instances of one series; nothing for what is none.
    func advance(
        _ series: Obligation,
        from first: LocalDay? = nil,
        horizon: Int = Obligation.horizon,
        lastDay: (LocalDay) -> LocalDay
    ) throws -> Int {
        guard series.isSeries else { return 0 }
        try demand(.confirm, on: series)
        let last = [try records.lastOccurrence(of: series.id), first?.adding(days: -1)].compactMap { $0 }.max()
        var made = 0
        for day in series.occurrences(beyond: last, on: now.day, horizon: horizon) {
            let instance = series.instance(on: day, made: now.day, lastDay: lastDay)
            guard let id = try insertInstance(instance) else { continue }
            try record(.instance, of: id, day: day)
            try note("obligation.instance", "obligation/\(id)", after: AuditText.object(Self.fields(instance)))
            made += 1
        }
        return made
    }

    /// What a step with the whole means for its instances and parts.
    func carry(_ step: Step, from whole: Obligation, _ lastDay: (LocalDay) -> LocalDay) throws {
        switch step {
        case .cancel, .supersede: try close(whole, step)
        case .suspend(let reason, let until) where whole.isSeries: try rest(whole, reason, until)
        case .resume(let reason) where whole.isSeries: try goOn(whole, reason, lastDay)
        case .handOver(let party, let reason) where whole.isSeries:
            for instance in try coming(whole) where !instance.isLed(onlyBy: party) {
                try take(.handOver(to: party, reason: reason), with: instance.id)
            }
        case .setTopic(let topic) where whole.isSeries:
            for instance in try open(whole) { try take(.setTopic(topic), with: instance.id) }
        default: break
        }
    }

    private func close(_ whole: Obligation, _ step: Step) throws {
        let reason = "Nhiệm vụ số \(whole.id) đã \(step.kind.words): \(step.note)"
        let affected = whole.isSeries ? try coming(whole) : try open(whole)
        for one in affected { try take(.cancel(reason: String(reason.prefix(Step.longestNote))), with: one.id) }
    }

    // With an end, what falls into that time is not done at all; without one it waits with its series.
    private func rest(_ series: Obligation, _ reason: String, _ until: LocalDay?) throws {
        for instance in try coming(series) where instance.suspended == nil {
            if let until {
                guard let day = instance.occurrence, day <= until else { continue }
                try take(.cancel(reason: reason), with: instance.id)
            } else {
                try take(.suspend(reason: reason), with: instance.id)
            }
        }
    }

    // What fell into the time of rest is not held against anybody.
    private func goOn(_ series: Obligation, _ reason: String, _ lastDay: (LocalDay) -> LocalDay) throws {
        let resting = try open(series).filter { $0.suspended != nil && $0.isUntouched }
        for instance in resting {
            let isPast = instance.occurrence.map { $0 < now.day } ?? false
            try take(isPast ? .cancel(reason: reason) : .resume(reason: reason), with: instance.id)
        }
        _ = try advance(series, from: now.day, lastDay: lastDay)
    }

    /// Instances of today and later that nobody has begun with.
    private func coming(_ series: Obligation) throws -> [Obligation] {
        try open(series).filter { $0.isUntouched && $0.occurrence.map { $0 >= now.day } ?? false }
    }

    private func open(_ whole: Obligation) throws -> [Obligation] {
        var query = ObligationQuery(asOf: now.day)
        query.parent = whole.id
        return try records.obligations(query, for: policy).filter { $0.stage != .done && $0.stage != .closed }
    }
}

extension Records {
    /// The latest day for which a series has an instance.
    func lastOccurrence(of series: Identifier<Obligation>) throws -> LocalDay? {
        try session.first(
            "SELECT MAX(occurrence) FROM obligation WHERE authority_id = \(authority) AND parent_id = \(series)",
            { $0.optionalDay() }
        ) ?? nil
    }

    /// The next deadline of each open series, from a day on.
    package func nextInstances(from day: LocalDay) throws -> [Identifier<Obligation>: LocalDay] {
        var next: [Identifier<Obligation>: LocalDay] = [:]
        try session.forEach(
            """
            SELECT i.parent_id, MIN(i.due) FROM obligation s JOIN obligation i ON i.parent_id = s.id
            WHERE s.authority_id = \(authority) AND s.recurrence IS NOT NULL AND s.accepted IS NULL
                AND s.cancelled IS NULL AND i.occurrence IS NOT NULL AND i.accepted IS NULL AND i.cancelled IS NULL
                AND i.due >= \(day)
            GROUP BY i.parent_id
            """
        ) { row in next[try row.identifier()] = try row.day() }
        return next
    }
}
