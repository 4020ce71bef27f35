import Kernel
import Obligations
import Organisations
import Storage

/// Who does it and with what words (người làm và lời ghi).
extension WardLife {
    /// Who takes which step for a move; no step where nothing fits.
    func deed(_ move: Move, _ obligation: Obligation) throws -> (Principal, Step?) {
        switch move {
        case .receive, .update, .mend, .submit, .ask, .answer: return try work(move, obligation)
        case .review: return review(obligation)
        case .supervise:
            return (cast.supervisor(&random), .supervise(note: say(OfficeWords.supervising), answerBy: answerDay(0.5)))
        case .divide: return (cast.office(&random), part(of: obligation))
        case .handOver: return (cast.office(&random), heir(of: obligation))
        default:
            let step = decision(move, obligation)
            let isForLeaders = !chance(0.7)
            return (decider(of: step, obligation, isForLeaders), step)
        }
    }

    // What the lead itself does.
    private func work(_ move: Move, _ obligation: Obligation) throws -> (Principal, Step?) {
        var asHead = false
        if case .ask = move { asHead = true }
        let worker = cast.worker(for: obligation, asHead: asHead, on: today, &random)
        let kind = WorkKind(reading: obligation.content)
        let stand = cast.isEnteredByOffice(obligation, worker, on: today) ? obligation.parties(.lead).first?.name : nil
        func note(_ choices: [String]) -> String { Self.entered(say(choices), for: stand) }
        switch move {
        case .receive: return (worker, .receive)
        case .update(let share):
            let stage = kind.progress[min(kind.progress.count - 1, share * kind.progress.count / 100)]
            let text = say([stage], ["tiến độ": String(share)])
            return (worker, .update(progress: share, note: Self.entered(text, for: stand)))
        case .mend: return (worker, .update(progress: 90, note: note(OfficeWords.mended)))
        case .submit:
            let day = chance(0.2) ? hours.day(-1, after: today) : today
            let despite = try hasOpenParts(obligation) && chance(0.5) ? OfficeWords.despiteParts : nil
            let result = note(kind.results)
            let shown = despite == nil ? result : String(result.dropLast())
            return (worker, .submit(evidence: max(day, obligation.issued), note: shown, despiteParts: despite))
        case .ask(let days):
            let to = hours.day(0, after: (obligation.deadline ?? today).adding(days: days))
            return (worker, .requestExtension(to: to, reason: note(kind.delays)))
        default:
            let promised = hours.day(some(3...8), after: today)
            let reason = say(kind.delays)
            return (worker, .answer(note: say(OfficeWords.answers, ["lý do": reason, "hứa": promised.vietnamese])))
        }
    }

    private func hasOpenParts(_ obligation: Obligation) throws -> Bool {
        var query = ObligationQuery(asOf: today)
        query.parent = obligation.id
        let policy = ObligationPolicy(cast.founder, today: today)
        let parts = try register.read(in: cast.authority) { try $0.obligations(query, for: policy) }
        return parts.contains { $0.isPart && $0.stage != .done && $0.stage != .closed }
    }

    private func review(_ obligation: Obligation) -> (Principal, Step?) {
        let principal = decider(of: .accept, obligation, !chance(0.75))
        guard obligation.returns < 2, chance(obligation.isInstance ? 0.03 : 0.1) else { return (principal, .accept) }
        return (principal, .sendBack(reason: say(WorkKind(reading: obligation.content).faults)))
    }

    /// A leader where the paper is of a body that the leader speaks for, else the office.
    private func decider(of step: Step?, _ obligation: Obligation, _ isForLeaders: Bool) -> Principal {
        let leader = isForLeaders ? cast.leader(&random) : nil
        guard let leader, let step,
            ObligationPolicy(leader, today: today).allows(step.action, on: obligation)
        else { return cast.office(&random) }
        return leader
    }

    private func decision(_ move: Move, _ obligation: Obligation) -> Step? {
        switch move {
        case .decide:
            guard let to = obligation.extensionAsked, chance(0.78) else {
                return .refuseExtension(reason: say(OfficeWords.refusing))
            }
            return .grantExtension(to: to, reason: say(OfficeWords.granting))
        case .urge:
            let late = obligation.due.map { today.days(since: $0) } ?? 0
            let words = late > 0 ? OfficeWords.urgingLate : OfficeWords.urgingEarly
            return .urge(
                note: say(words, ["quá hạn": String(late)]),
                answerBy: answerDay(resting.contains(obligation.id) ? 1 : 0.85)
            )
        case .suspend(let days):
            let until = days.map { today.adding(days: $0) }
            return .suspend(reason: say(OfficeWords.suspending), until: until)
        case .resume: return .resume(reason: say(OfficeWords.resuming))
        case .cancel: return .cancel(reason: say(OfficeWords.cancelling))
        case .setDeadline(let days):
            let basis = "Ý kiến chỉ đạo của Thường trực Đảng ủy ngày \(today.vietnamese)"
            let to = hours.day(0, after: today.adding(days: days))
            return .setDeadline(to: to, reason: say(OfficeWords.settingDeadline), basis: basis)
        default: return nil
        }
    }

    private func part(of obligation: Obligation) -> Step? {
        guard obligation.due.map({ $0.days(since: today) > 8 }) ?? false else { return nil }
        let lead = obligation.parties(.lead).first?.organisation
        let names = WardPlaces.groups.map { "Tổ dân phố \($0)" } + [WardBody.police, WardBody.health]
        let others = names.compactMap { cast.bodies[$0] }.filter { $0 != lead }
        guard let body = others.randomElement(using: &random), let due = obligation.deadline else { return nil }
        let early = hours.last(onOrBefore: due.adding(days: -some(2...4)))
        return .divide(
            content: say(OfficeWords.dividing),
            lead: Party(.lead, cast.name(of: body), organisation: body),
            deadline: min(early, due)
        )
    }

    private func heir(of obligation: Obligation) -> Step? {
        let lead = obligation.parties(.lead)
        let names = [WardEra(today).isNew ? WardBody.economy : WardBody.land, WardBody.police, WardBody.government]
        let bodies = names.compactMap { cast.bodies[$0] }.filter { body in !lead.contains { $0.organisation == body } }
        guard lead.count == 1, obligation.due.map({ $0.days(since: today) > 10 }) ?? true,
            cast.description(of: lead[0].organisation)?.kind == .government,
            let body = bodies.randomElement(using: &random)
        else { return nil }
        return .handOver(
            to: Party(.lead, cast.name(of: body), organisation: body),
            reason: say(OfficeWords.handingOver)
        )
    }

    private func answerDay(_ share: Double) -> LocalDay? { chance(share) ? hours.day(some(3...5), after: today) : nil }

    /// One of several sentences with its places filled.
    func say(_ choices: [String], _ others: [String: String] = [:]) -> String {
        var slots = PaperSlots(on: today, random: SeededGenerator(seed: random.next()))
        let number = some(11...290)
        slots.others = others.merging([
            "hôm nay": today.vietnamese, "báo cáo": "\(number)/BC", "tờ trình": "\(number)/TTr",
            "kế hoạch": "\(number)/KH",
        ]) { own, _ in own }
        return slots.fill(choices.randomElement(using: &slots.random) ?? "")
    }

    // The office says for whom it enters something.
    private static func entered(_ note: String, for lead: String?) -> String {
        guard let lead else { return note }
        return "\(note.hasSuffix(".") ? String(note.dropLast()) : note) (nhập thay \(lead))."
    }
}
