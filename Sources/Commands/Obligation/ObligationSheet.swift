import Kernel
import Obligations
import RulePacks
import Storage

/// One obligation as it is shown on a screen, with what belongs to it (phiếu nhiệm vụ).
struct ObligationSheet {
    private let obligation: Obligation
    private let document: SourceDocument?
    private let successor: SourceDocument?
    private let calendar: WorkCalendar
    private let events: [ObligationEvent]
    private let evidence: [EvidenceFile]
    private let children: [Obligation]
    private let rules: RuleBook
    private let today: LocalDay

    init(_ obligation: Obligation, _ records: Records, _ policy: ObligationPolicy) throws {
        self.obligation = obligation
        today = policy.today
        rules = records.rules
        document = try obligation.source.flatMap { try records.document($0.document) }
        successor = try obligation.supersededBy.flatMap { try records.document($0) }
        calendar = try records.calendar()
        events = try records.events(of: obligation.id)
        evidence = try records.evidence(of: obligation.id)
        var query = ObligationQuery(asOf: today)
        query.parent = obligation.id
        children = try records.obligations(query, for: policy)
    }

    /// The lines, none wider than the terminal.
    func lines(width: Int) -> [String] {
        var lines = Self.set("Nhiệm vụ số \(obligation.id): \(obligation.content)", indent: 0, hanging: 2, width)
        for (label, text) in facts { lines += Self.set("\(label): \(text)", indent: 2, hanging: 4, width) }
        lines += section("Đang chờ", waiting, width)
        lines += section("Phần việc", children.filter(\.isPart).map(line), width)
        lines += section("Các kỳ", instances, width)
        lines += section("Minh chứng", evidence.map(\.words), width)
        return lines + section("Diễn biến", events.map(Self.line), width)
    }

    private var facts: [(String, String)] {
        let facts: [(String, String?)] = [
            ("Thuộc nhiệm vụ số", obligation.parent?.description),
            ("Kỳ", obligation.occurrence?.vietnamese),
            ("Chủ trì", obligation.parties.cell(.lead).text),
            ("Phối hợp", obligation.parties.cell(.coordinating).text),
            ("Báo cáo", obligation.parties.cell(.recipient).text),
            ("Chuyên đề", obligation.topic),
            ("Lặp lại", obligation.rule?.words ?? obligation.recurrence),
            ("Thời hạn", deadline),
            ("Tính theo", basis),
            ("Tình trạng", successor.map { "Đã được thay thế bằng \($0.words)" } ?? standing),
            ("Trả lại", obligation.returns > 0 ? "\(obligation.returns) lần" : nil),
            ("Tạm dừng", resting),
            ("Văn bản", document?.words),
            ("Phiên bản", "\(obligation.version)"),
            ("Nguyên văn", obligation.source.map { "“\($0.quote)”" }),
        ]
        return facts.compactMap { label, text in text.flatMap { $0.isEmpty ? nil : (label, $0) } }
    }

    private var standing: String {
        let status = obligation.facts.status(asOf: today, soon: rules.soon(on: today)).words
        return obligation.stage == .closed ? status : "\(status) (\(obligation.stage.words), \(obligation.progress)%)"
    }

    /// The day, and why it is that day.
    private var deadline: String? {
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

    /// The rules that the deadline was computed by, as they were then.
    private var basis: String? {
        let known = obligation.rules.map { id in
            guard let pack = rules.pack(id) else { return "\(id) (không còn trong danh sách)" }
            let note = pack.state == .verified ? "" : ", \(pack.state.words)"
            return "\(pack.source) [\(id)\(note)]"
        }
        return known.isEmpty ? nil : known.joined(separator: "; ")
    }

    private var resting: String? {
        let days = ObligationEvent.daysOfRest(events, asOf: today)
        guard obligation.suspended != nil || days > 0 else { return nil }
        let until = obligation.suspendedUntil.map { " đến hết \($0.vietnamese)" } ?? ""
        let since = obligation.suspended.map { "từ \($0.vietnamese)\(until)" }
        return [since, "tổng cộng \(days) ngày"].compactMap { $0 }.joined(separator: ", ")
    }

    private var waiting: [String] {
        var lines = ObligationEvent.unanswered(events).map { event in
            "Chờ trả lời trước hết \(event.day?.vietnamese ?? ""): \(event.kind.words) của \(event.name) – \(event.note)"
        }
        if obligation.answerBy == nil { lines = [] }
        if let day = obligation.extensionAsked {
            lines.append("Đang xin gia hạn đến \(day.vietnamese), chờ quyết định")
        }
        if obligation.stage == .submitted { lines.append("Đã báo cáo hoàn thành, chờ xác nhận") }
        return lines
    }

    /// The latest, and how to see the others.
    private var instances: [String] {
        let all = children.filter(\.isInstance).sorted { ($0.occurrence ?? today) < ($1.occurrence ?? today) }
        let earlier = all.count - 15
        let hint = ["Trước đó còn \(earlier) kỳ: dondoc obligations --series \(obligation.id) --all"]
        return (earlier > 0 ? hint : []) + all.suffix(15).map(line)
    }

    private func section(_ title: String, _ entries: [String], _ width: Int) -> [String] {
        guard !entries.isEmpty else { return [] }
        return ["", title + ":"] + entries.flatMap { Self.set($0, indent: 2, hanging: 4, width) }
    }

    private func line(_ child: Obligation) -> String {
        let status = child.facts.status(asOf: today, soon: rules.soon(on: today)).words
        guard let day = child.occurrence else {
            return "Số \(child.id) · \(child.parties.cell(.lead).text) · \(child.content) · \(status)"
        }
        let moved = child.due.flatMap { $0 == day ? nil : ", hạn \($0.vietnamese)" } ?? ""
        return "Số \(child.id) · kỳ \(day.vietnamese)\(moved) · \(status)"
    }

    private static func line(_ event: ObligationEvent) -> String {
        var text = "\(event.at.vietnamese)  \(event.name): \(event.kind.words)"
        if let progress = event.progress { text += " \(progress)%" }
        if let day = event.day { text += " (\(day.vietnamese))" }
        return event.note.isEmpty ? text : text + " – \(event.note)"
    }

    private static func set(_ text: String, indent: Int, hanging: Int, _ width: Int) -> [String] {
        WordWrap.lines(of: text, width: max(16, width - hanging)).enumerated().map { index, line in
            String(repeating: " ", count: index == 0 ? indent : hanging) + line
        }
    }
}
