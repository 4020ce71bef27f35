import ArgumentParser
import Kernel
import Obligations
import Organisations
import Storage

/// `dondoc proposal show`: one proposal with what was read and what people made of it.
struct ProposalShow: ProposalCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Xem một đề xuất: nguyên văn, điều máy đọc được, ai đã sửa gì."
    )

    @OptionGroup var target: ProposalOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        try session.demandSight()
        let lines = try session.read { records in
            guard let proposal = try records.proposal(id) else {
                throw Failure(.notFound, "Không có đề xuất số \(number).")
            }
            return try Self.facts(proposal, records) + Self.history(proposal, records)
        }
        try session.say(lines.joined(separator: "\n"))
        return .done
    }

    private static func facts(_ proposal: Proposal, _ records: Records) throws -> [String] {
        let paper = try records.document(proposal.document)?.words ?? ""
        let text = try records.text(of: proposal.document) ?? ""
        var lines = [
            "Đề xuất số \(proposal.id) (\(proposal.state.words), phiên bản \(proposal.version)) · văn bản số \(proposal.document): \(paper)"
        ]
        func add(_ label: String, _ value: String?) {
            if let value, !value.isEmpty { lines.append("  \(label): \(WordWrap.printable(value))") }
        }
        add("Mục", proposal.section)
        for field in ProposalField.allCases { add(field.heading, shown(field, of: proposal)) }
        for words in try doubts(proposal, records) { add("Cần xem", words) }
        add("Nguyên văn", "“\(text.passage(proposal.span))”")
        add("Nhiệm vụ số", proposal.obligation?.description)
        return lines
    }

    /// Names that no body is known for, with those that may be meant; a start behind the deadline.
    private static func doubts(_ proposal: Proposal, _ records: Records) throws -> [String] {
        guard proposal.state == .pending else { return [] }
        var doubts: [String] = []
        if let starts = proposal.starts, let deadline = proposal.deadline, starts > deadline {
            doubts.append("ngày bắt đầu \(starts.vietnamese) sau thời hạn \(deadline.vietnamese)")
        }
        let directory = try records.directory()
        let names = Dictionary(try records.organisations().map { ($0.id, $0.name) }) { first, _ in first }
        let paper = try records.document(proposal.document)
        for party in proposal.parties where party.organisation == nil {
            guard let paper,
                case .unsure(let ids) = directory.resolve(party.name, on: paper.issued ?? paper.imported.day)
            else { continue }
            let likely = ids.prefix(3).compactMap { names[$0] }.map { "“\($0)”" }.joined(separator: ", ")
            doubts.append("danh bạ không có “\(party.name)”" + (likely.isEmpty ? "" : "; có phải là \(likely)?"))
        }
        return doubts
    }

    private static func shown(_ field: ProposalField, of proposal: Proposal) -> String {
        Party.Part(rawValue: field.rawValue).map { proposal.parties.cell($0).text } ?? proposal.text(of: field)
    }

    private static func history(_ proposal: Proposal, _ records: Records) throws -> [String] {
        let revisions = try records.revisions(of: proposal.id)
        var lines = try origin(proposal, records)
        if let read = revisions.first(where: { $0.action != .reread })?.before, proposal.origin == .read {
            // Places move with the text when it is read again; that is told below, as what it is.
            let isMoved = revisions.contains { $0.action == .reread }
            let edited = read.differences(to: proposal).filter { !isMoved || $0.field != .passage }
            if !edited.isEmpty { lines += ["", "Máy đọc được → hiện nay:"] + edited.map { "  \($0.words)" } }
        }
        let differences = try records.differences(of: proposal.id)
        if !differences.isEmpty {
            lines +=
                ["", "Bản đọc mới khác điều đang có (sổ giữ nguyên, cần xem lại):"]
                + differences.map { "  \($0.shown)" }
        }
        if !revisions.isEmpty { lines += ["", "Diễn biến:"] }
        for (index, revision) in revisions.enumerated() {
            let after = index + 1 < revisions.count ? revisions[index + 1].before : proposal
            lines.append(line(revision, after))
        }
        return lines
    }

    private static func origin(_ proposal: Proposal, _ records: Records) throws -> [String] {
        func numbers(_ ids: [Identifier<Proposal>]) -> String { ids.map(\.description).joined(separator: ", ") }
        var lines: [String] = []
        switch proposal.origin {
        case .read: break
        case .marked: lines.append("  Nguồn gốc: người dùng đánh dấu trong văn bản")
        case .split: lines.append("  Nguồn gốc: tách từ đề xuất số \(numbers(try records.ancestors(of: proposal.id)))")
        case .merged: lines.append("  Nguồn gốc: gộp từ đề xuất số \(numbers(try records.ancestors(of: proposal.id)))")
        }
        let heirs = try records.heirs(of: proposal.id)
        if !heirs.isEmpty { lines.append("  Được thay bằng: đề xuất số \(numbers(heirs))") }
        return lines
    }

    private static func line(_ revision: ProposalRevision, _ after: Proposal) -> String {
        let what = revision.before.differences(to: after).map(\.words).joined(separator: "; ")
        let details = [what, revision.reason ?? ""].filter { !$0.isEmpty }.map(WordWrap.printable).joined(
            separator: " · "
        )
        let head = "  \(revision.at.vietnamese)  \(revision.name): \(revision.action.words)"
        return details.isEmpty ? head : "\(head) – \(details)"
    }
}

extension ProposalField {
    /// As a label before its value.
    var heading: String { words.prefix(1).uppercased() + words.dropFirst() }
}

extension FieldDifference {
    /// A place that is gone has no value on the other side.
    var shown: String { field == .passage && after.isEmpty ? "không còn đọc thấy nhiệm vụ này" : words }
}

extension RegisterSession {
    /// Proposals are the office's own work: who may not see everything has none.
    func demandSight() throws {
        guard ObligationPolicy(principal, today: today).seesAll else {
            throw Failure(.forbidden, "Tài khoản này không được xem đề xuất.")
        }
    }
}
