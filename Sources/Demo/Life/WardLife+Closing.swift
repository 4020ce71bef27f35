import Kernel
import Obligations
import Organisations
import Storage

/// The last days (những ngày cuối): so that there is something in every list on the morning after, whatever day that is.
extension WardLife {
    /// Whether something is left undone because the end is near: a report, a decision, an answer.
    func isLeftOpen(_ move: Move, _ obligation: Obligation, _ day: LocalDay) -> Bool {
        let left = last.days(since: day)
        switch move {
        case .submit:
            guard let due = obligation.due, due <= last, last.days(since: due) < 24 else { return false }
            return chance(obligation.isInstance ? 0.08 : 0.22)
        case .review: return left < 12 && chance(0.35)
        case .decide: return left < 14 && chance(0.5)
        case .answer: return left < 14 && chance(0.5)
        default: return false
        }
    }

    /// Looks at what there is on the fourth day before the last, and adds what would be missing.
    func leaveSomethingToDo() throws {
        var query = ObligationQuery(asOf: last)
        query.isSeries = false
        query.classes = [.overdue, .dueSoon, .inTime, .noDeadline, .suspended]
        let policy = ObligationPolicy(cast.founder, today: today)
        let open = try register.read(in: cast.authority) { try $0.obligations(query, for: policy) }
        var free = open.filter { [.received, .underWay, .assigned].contains($0.stage) && !$0.isInstance }
        free.removeAll { $0.extensionAsked != nil || $0.answerBy != nil || $0.suspended != nil }
        let soon = { (one: Obligation) in one.due.map { (5...40).contains($0.days(since: self.last)) } ?? false }
        let late = { (one: Obligation) in one.due.map { $0 < self.last } ?? false }
        let loose = { (one: Obligation) in one.due == nil && one.parties(.lead).contains { $0.organisation != nil } }
        let far = { (one: Obligation) in one.due.map { $0.days(since: self.last) > 11 } ?? false }
        // Some work without a day stays as it is.
        for one in free.filter(loose).prefix(2) {
            resting.insert(one.id)
            free.removeAll { $0.id == one.id }
        }
        leave(.divide, 2 - open.count(where: \.isPart), &free) { far($0) && !$0.isPart }
        leave(.ask(days: 15), 3 - open.count { $0.extensionAsked != nil }, &free, where: soon)
        leave(.urge, 4 - open.count { $0.answerBy != nil }, &free, where: late)
        leave(.submit, 5 - open.count { $0.stage == .submitted }, &free) { soon($0) || late($0) }
        leave(.suspend(days: nil), 3 - open.count { $0.suspended != nil }, &free) { loose($0) || soon($0) }
        leave(.cancel, 1, &free, where: loose)
    }

    private func leave(_ move: Move, _ count: Int, _ free: inout [Obligation], where fits: (Obligation) -> Bool) {
        for obligation in free.filter(fits).shuffled(using: &random).prefix(max(0, count)) {
            free.removeAll { $0.id == obligation.id }
            let time = hours.time(on: hours.day(-some(0...2), after: last), &random)
            agenda.note(.lastMove(move, obligation.id), at: time)
            resting.insert(obligation.id)
        }
    }
}
