import ArgumentParser
import Kernel
import Obligations
import Storage

/// `dondoc obligation show`: one obligation with everything that happened.
struct ObligationShow: RegisterCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Xem một nhiệm vụ và mọi diễn biến.")

    @Argument(help: ArgumentHelp("Số của nhiệm vụ.", valueName: "số"))
    var number: Int64

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let policy = ObligationPolicy(session.principal, today: session.today)
        let lines = try session.read { records in
            guard let obligation = try records.obligation(Identifier(number), for: policy) else {
                throw Failure(.notFound, "Không có nhiệm vụ số \(number).")
            }
            let document = try obligation.source.flatMap { try records.document($0.document) }
            let events = try records.events(of: obligation.id)
            let calendar = try records.calendar()
            let evidence = try records.evidence(of: obligation.id).map { "  Minh chứng: \($0.words)" }
            let facts = Self.facts(obligation, document, calendar, session.today)
            return facts + evidence + [""] + events.map(Self.line)
        }
        try session.say(lines.joined(separator: "\n"))
        return .done
    }

    private static func facts(
        _ obligation: Obligation,
        _ document: SourceDocument?,
        _ calendar: WorkCalendar,
        _ today: LocalDay
    ) -> [String] {
        let status = obligation.facts.status(asOf: today)
        var lines = ["Nhiệm vụ số \(obligation.id): \(obligation.content)"]
        func add(_ label: String, _ text: String?) {
            if let text, !text.isEmpty { lines.append("  \(label): \(text)") }
        }
        add("Chủ trì", obligation.parties.cell(.lead).text)
        add("Phối hợp", obligation.parties.cell(.coordinating).text)
        add("Báo cáo", obligation.parties.cell(.recipient).text)
        add("Thời hạn", deadline(obligation, calendar))
        add("Tình trạng", "\(status.words) (\(obligation.stage.words), \(obligation.progress)%)")
        add("Văn bản", document?.words)
        add("Nguyên văn", obligation.source.map { "“\(WordWrap.printable($0.quote))”" })
        return lines
    }

    /// The day, and why it is that day.
    private static func deadline(_ obligation: Obligation, _ calendar: WorkCalendar) -> String? {
        guard let due = obligation.due, let first = obligation.firstDeadline else { return nil }
        var text = due.vietnamese
        if let deadline = obligation.deadline, let why = calendar.lastDay(deadline).explanation, due != deadline {
            text += " (\(why))"
        }
        if obligation.extensions > 0 {
            text += "; hạn đầu \(first.vietnamese), đã gia hạn \(obligation.extensions) lần"
        }
        return text
    }

    private static func line(_ event: ObligationEvent) -> String {
        var text = "  \(event.at.vietnamese)  \(event.name): \(event.kind.words)"
        if let progress = event.progress { text += " \(progress)%" }
        if let day = event.day { text += " (\(day.vietnamese))" }
        return event.note.isEmpty ? text : text + " – \(WordWrap.printable(event.note))"
    }
}
