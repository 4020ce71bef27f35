import Kernel
import Obligations
import Organisations
import Server
import Storage

/// What people do with one obligation (xử lý nhiệm vụ), and what comes after it.
extension WardLife {
    /// Does what was meant, unless it has become pointless.
    func perform(_ move: Move, with id: Identifier<Obligation>) throws {
        let policy = ObligationPolicy(cast.founder, today: today)
        let found = try register.read(in: cast.authority) { try $0.obligation(id, for: policy) }
        guard let obligation = found, isStill(move, sensible: obligation) else { return }
        let (principal, step) = try deed(move, obligation)
        guard let step else { return }
        guard let after = try take(step, obligation, as: principal) else {
            // Parts were still open: once more in a few days.
            if move == .submit { note(.submit, with: id, on: hours.day(3, after: today)) }
            return
        }
        if !resting.contains(id) { try follow(move, before: obligation, after: after) }
    }

    // What happened since may have made it pointless.
    private func isStill(_ move: Move, sensible obligation: Obligation) -> Bool {
        let isOpen = [.assigned, .received, .underWay].contains(obligation.stage)
        switch move {
        case .resume: return obligation.rests(on: today)
        case .receive: return obligation.stage == .assigned && !obligation.isSeries
        case .update(let share): return isOpen && share > obligation.progress && !obligation.rests(on: today)
        case .submit, .mend: return isOpen && !obligation.rests(on: today)
        case .review: return obligation.stage == .submitted
        case .decide: return obligation.extensionAsked != nil
        case .answer: return obligation.answerBy != nil
        case .urge, .ask, .supervise, .divide, .handOver, .suspend: return isOpen && !obligation.rests(on: today)
        case .setDeadline: return isOpen && obligation.firstDeadline == nil
        case .cancel: return isOpen
        }
    }

    /// Takes a step in a transaction of its own; `nil` when the rules do not allow it any more.
    private func take(_ step: Step, _ obligation: Obligation, as principal: Principal) throws -> Obligation? {
        do {
            return try register.write(as: principal) { changes in
                if case .divide(let content, let lead, let deadline) = step {
                    return try changes.divide(obligation.id, content: content, lead: lead, deadline: deadline) {
                        self.hours.calendar.lastDay($0).day
                    }
                }
                let after = try changes.take(step, with: obligation.id) { self.hours.calendar.lastDay($0).day }
                if case .submit(_, let note, _) = step, chance(0.2) { try attach(note, after, changes) }
                return after
            }
        } catch let failure as Failure where failure.code == .refused {
            return nil
        }
    }

    // A short report as a file.
    private func attach(_ note: String, _ obligation: Obligation, _ changes: Changes) throws {
        let report = EvidenceReport(obligation, note: note, by: cast.name(of: changes.principal.person), on: today)
        let bytes = Array(report.text.utf8)
        let draft = EvidenceDraft(
            sha256: ContentHash.of(bytes),
            name: report.fileName,
            type: "text",
            byteCount: bytes.count
        )
        try installation.files.keep(bytes, sha256: draft.sha256)
        try changes.attach([draft], to: obligation.id)
    }

    private func follow(_ move: Move, before: Obligation, after: Obligation) throws {
        let id = before.id
        switch move {
        case .submit: noteUnlessLeft(.review, after, days: 1...5)
        case .review where after.stage == .underWay:
            note(.mend, with: id, on: hours.day(some(1...2), after: today))
            note(.submit, with: id, on: hours.day(some(3...8), after: today))
        case .ask: noteUnlessLeft(.decide, after, days: 1...3)
        case .urge, .supervise:
            if after.answerBy != nil { noteUnlessLeft(.answer, after, days: 1...4) }
        case .setDeadline: plan(after)
        case .handOver: note(.receive, with: id, on: hours.day(some(1...3), after: today))
        case .divide, .resume: try meetNewOnes()
        default: break
        }
    }

    private func noteUnlessLeft(_ move: Move, _ obligation: Obligation, days: ClosedRange<Int>) {
        let day = hours.day(some(days), after: today)
        if !isLeftOpen(move, obligation, day) { note(move, with: obligation.id, on: day) }
    }
}
