package import Kernel
import Obligations
import Organisations
import RulePacks

extension Records {
    /// The authority's calendar of working days, with the schedules that were imported (lịch làm việc của đơn vị).
    package func calendar() throws -> WorkCalendar {
        try CalendarCache.shared.calendar(rules.holidayLaws, schedules())
    }

    /// The identifiers of the packs by which a deadline is computed, as they are kept beside it.
    func rulesUsed(for deadline: LocalDay?) -> String? {
        deadline.map { rules.deciding($0).map(\.id).joined(separator: " ") }
    }

    private func schedules() throws -> [YearSchedule] {
        var off: [Int: [LocalDay: String]] = [:]
        var worked: [Int: [LocalDay: String]] = [:]
        var sources: [Int: String] = [:]
        try session.forEach(
            "SELECT year, day, is_worked, name, source FROM schedule_day WHERE authority_id = \(authority) ORDER BY day"
        ) { row in
            let (year, day, isWorked) = (Int(try row.integer()), try row.day(), try row.truth())
            let name = try row.text()
            if isWorked { worked[year, default: [:]][day] = name } else { off[year, default: [:]][day] = name }
            sources[year] = try row.text()
        }
        return sources.sorted { $0.key < $1.key }.map { year, source in
            YearSchedule(year: year, daysOff: off[year] ?? [:], workingDays: worked[year] ?? [:], source: source)
        }
    }
}

extension Changes {
    /// Takes in the schedule of a year in place of an earlier one, and moves the running deadlines that it concerns.
    ///
    /// - Returns: how many deadlines fall on another day now.
    package func importSchedule(_ schedule: YearSchedule) throws -> Int {
        guard principal.holds([.administrator, .office], on: now.day) else {
            throw Failure(.forbidden, "Tài khoản này không có quyền nhập lịch nghỉ.")
        }
        try session.post("DELETE FROM schedule_day WHERE authority_id = \(authority) AND year = \(schedule.year)")
        for (day, name) in schedule.daysOff { try insert(day, name, isWorked: false, schedule) }
        for (day, name) in schedule.workingDays { try insert(day, name, isWorked: true, schedule) }
        let moved = try moveDeadlines(by: records.calendar())
        let after = AuditText.object([
            ("year", schedule.year.value), ("daysOff", schedule.daysOff.count.value),
            ("workingDays", schedule.workingDays.count.value), ("source", .text(schedule.source)),
            ("moved", moved.value),
        ])
        try note("calendar.import", "calendar/\(schedule.year)", after: after)
        return moved
    }

    /// Computes the running deadlines anew, after the packs of rules have changed.
    ///
    /// - Returns: how many deadlines fall on another day now.
    package func applyRules() throws -> Int {
        guard principal.holds([.administrator, .office], on: now.day) else {
            throw Failure(.forbidden, "Tài khoản này không có quyền áp dụng bộ quy định.")
        }
        let moved = try moveDeadlines(by: records.calendar())
        let packs = records.rules.packs.filter { $0.isInForce(on: now.day) }.map(\.id).joined(separator: ", ")
        try note("rules.apply", "rules", after: AuditText.object([("packs", .text(packs)), ("moved", moved.value)]))
        return moved
    }

    private func insert(_ day: LocalDay, _ name: String, isWorked: Bool, _ schedule: YearSchedule) throws {
        try session.post(
            """
            INSERT INTO schedule_day (authority_id, day, year, is_worked, name, source)
            VALUES (\(authority), \(day), \(schedule.year), \(isWorked), \(name), \(schedule.source))
            """
        )
    }

    // What is done keeps the day that it was judged by.
    private func moveDeadlines(by calendar: WorkCalendar) throws -> Int {
        let open = try session.rows(
            """
            SELECT id, deadline, due, rules FROM obligation
            WHERE authority_id = \(authority) AND deadline IS NOT NULL AND accepted IS NULL AND cancelled IS NULL
            """
        ) { row in
            (
                id: try row.identifier() as Identifier<Obligation>, deadline: try row.day(), due: try row.day(),
                rules: row.optionalText()
            )
        }
        var moved = 0
        for obligation in open {
            let due = calendar.lastDay(obligation.deadline).day
            let rules = records.rulesUsed(for: obligation.deadline)
            guard due != obligation.due || rules != obligation.rules else { continue }
            try session.post("UPDATE obligation SET due = \(due), rules = \(rules) WHERE id = \(obligation.id)")
            if due != obligation.due { moved += 1 }
        }
        return moved
    }
}
