import Kernel
import Obligations

/// How it will go with an obligation if nothing comes between (diễn tiến dự kiến): who is quick, who is late, who asks for
/// time.
struct Course {
    let hours: OfficeHours
    /// How slow the lead is; 1 is usual.
    let pace: Double
    var random: SeededGenerator

    typealias Plan = [(day: LocalDay, move: Move)]

    /// - Parameter day: on which the lead hears of it.
    mutating func plan(for obligation: Obligation, from day: LocalDay) -> Plan {
        guard let due = obligation.due else {
            return obligation.isSeries ? planForSeries(day) : planWithoutDeadline(day)
        }
        if obligation.isInstance { return planForInstance(due, from: day) }
        return plan(until: due, obligation, from: day)
    }

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

    private mutating func some(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    /// What has a deadline, and months or weeks to it.
    private mutating func plan(until due: LocalDay, _ obligation: Obligation, from day: LocalDay) -> Plan {
        let received = hours.day(chance(0.12 * pace) ? some(5...9) : some(1...3), after: day)
        let middle = received.adding(days: max(2, due.days(since: received) / 2))
        var plan: Plan = [(received, .receive)]
        if chance(0.05), !obligation.isPart { plan.append((hours.day(some(1...3), after: received), .divide)) }
        switch Double.random(in: 0..<1, using: &random) {
        case ..<0.03: return plan + [(middle, .cancel)]
        case ..<0.06: plan.append((hours.day(2, after: received), .handOver))
        case ..<0.09: return plan + planWithRest(due, from: middle)
        case ..<(0.09 + 0.09 * pace): return plan + planWithMoreTime(due, from: received)
        case ..<(0.09 + 0.19 * pace): return plan + planTooLate(due, from: received)
        default: break
        }
        if chance(0.06) { plan.append((middle, .supervise)) }
        let early = some(0...max(1, min(12, due.days(since: received) / 3)))
        return plan + finish(from: received, on: hours.last(onOrBefore: due.adding(days: -early)))
    }

    // It goes on when the time is over, or a little before.
    private mutating func planWithRest(_ due: LocalDay, from day: LocalDay) -> Plan {
        let rest = some(15...40)
        let over = hours.day(2, after: day.adding(days: rest + 3))
        let early: Plan = chance(0.5) ? [(hours.day(0, after: day.adding(days: rest - 5)), .resume)] : []
        return [(day, .suspend(days: rest))] + early + finish(from: over, on: later(due, by: rest / 2))
    }

    private mutating func planWithMoreTime(_ due: LocalDay, from day: LocalDay) -> Plan {
        let asked = hours.last(onOrBefore: due.adding(days: -some(2...6)))
        guard asked > day else { return finish(from: day, on: due) }
        let days = some(2...6) * 5
        return [(asked, .ask(days: days))] + finish(from: day, on: later(due, by: days - some(0...4)))
    }

    private mutating func planTooLate(_ due: LocalDay, from day: LocalDay) -> Plan {
        let isLong = chance(0.35 * pace)
        let late = isLong ? some(25...110) : some(2...16)
        var plan: Plan = [(hours.day(some(2...4), after: due), .urge)]
        if isLong { plan += [(hours.day(some(16...20), after: due), .urge), (hours.day(9, after: due), .supervise)] }
        plan += finish(from: day, on: later(due, by: late))
        return plan
    }

    // Progress on the way, then the report that it is done.
    private mutating func finish(from day: LocalDay, on last: LocalDay) -> Plan {
        let last = max(last, hours.day(1, after: day))
        let length = last.days(since: day)
        let count = min(length / 8, some(0...3))
        var plan: Plan = (0..<count).map { index in
            let share = (index + 1) * 100 / (count + 1) + some(-8...8)
            let when = day.adding(days: length * (index + 1) / (count + 1))
            return (hours.day(0, after: when), .update(share: max(10, min(90, share / 5 * 5))))
        }
        plan.append((last, .submit))
        return plan
    }

    private func later(_ day: LocalDay, by days: Int) -> LocalDay { hours.day(0, after: day.adding(days: days)) }

    private mutating func planForInstance(_ due: LocalDay, from day: LocalDay) -> Plan {
        let early = max(hours.day(1, after: day), hours.last(onOrBefore: due.adding(days: -some(7...12))))
        let isLate = chance(0.1 * pace)
        let done = isLate ? later(due, by: some(1...9)) : hours.last(onOrBefore: due.adding(days: -some(0...3)))
        let urged: Plan = isLate && chance(0.5) ? [(hours.day(1, after: due), .urge)] : []
        return [(early, .receive)] + urged + [(max(done, hours.day(1, after: early)), .submit)]
    }

    // A series itself is only followed; now and then one is called off, or rests for a while.
    private mutating func planForSeries(_ day: LocalDay) -> Plan {
        let middle = later(day, by: some(150...420))
        if chance(0.12) { return [(middle, .cancel)] }
        return chance(0.1) ? [(middle, .suspend(days: 45))] : []
    }

    private mutating func planWithoutDeadline(_ day: LocalDay) -> Plan {
        let received = hours.day(some(1...6), after: day)
        switch Double.random(in: 0..<1, using: &random) {
        case ..<0.25:
            return [(received, .receive), (later(received, by: some(10...60)), .setDeadline(days: some(4...9) * 5))]
        case ..<0.6: return [(received, .receive)] + finish(from: received, on: later(received, by: some(30...200)))
        case ..<0.66: return [(received, .receive), (later(received, by: some(60...200)), .cancel)]
        default:
            let share = some(4...12) * 5
            return [(received, .receive), (later(received, by: some(30...90)), .update(share: share))]
        }
    }
}
